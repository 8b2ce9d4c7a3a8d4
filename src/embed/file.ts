import { parseJson } from '../model/json.js';
import { isAllowed } from './request.js';

/** A file that was fetched, or why it can't be shown. */
export interface EmbeddedFile {
  value?: unknown;
  /** the address that it came from in the end */
  url: string;
  refusal?: string;
}

/** Fetches the JSON, and makes sure that no redirect has led to another origin than those that may be shown. */
export async function fetchRoundup(
  url: string,
  own: string,
  origins: readonly string[],
): Promise<EmbeddedFile> {
  try {
    // Where no other origin may be shown, a redirect there isn't even followed.
    const response = await fetch(url, { mode: origins.length > 0 ? 'cors' : 'same-origin' });
    if (!isAllowed(new URL(response.url).origin, own, origins))
      return {
        url,
        refusal: `src: ${url} leads to ${new URL(response.url).origin}, whose roundups aren’t shown here.`,
      };
    if (!response.ok) return { url, refusal: unavailable(url, `${response.status} ${response.statusText}`) };
    const { value, issue } = parseJson(await response.text());
    return {
      value,
      url: response.url,
      refusal: issue && `src: ${url} can’t be read as JSON (${String(issue.found)}).`,
    };
  } catch (error) {
    return { url, refusal: unavailable(url, String(error)) };
  }
}

const unavailable = (url: string, why: string): string =>
  `src: the file ${url} could not be loaded (${why.trim()}). On another site, it needs a CORS header (access-control-allow-origin).`;
