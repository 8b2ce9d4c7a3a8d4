import { readJson } from '../files/read-json.js';
import { tellsOfLength } from '../model/limits.js';
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
    const response = await fetch(url, {
      // Where no other origin may be shown, a redirect there isn't even followed.
      mode: origins.length > 0 ? 'cors' : 'same-origin',
      // A stranger chooses the address: a reader's cookies must neither act there nor open what is not for everyone.
      credentials: 'omit',
    });
    if (!isAllowed(new URL(response.url).origin, own, origins))
      return {
        url,
        refusal: `src: ${url} leads to ${new URL(response.url).origin}, whose roundups aren’t shown here.`,
      };
    if (!response.ok)
      return { url, refusal: `${unavailable(url, `the server answers ${response.status}`)}.` };
    const { value, issue } = await readJson(response.body!);
    return {
      value,
      url: response.url,
      refusal: issue && `src: ${url} ${whyUnread(String(issue.found))}.`,
    };
  } catch (error) {
    const hint = 'On another site, it needs a CORS header (access-control-allow-origin).';
    return { url, refusal: `${unavailable(url, String(error))}. ${hint}` };
  }
}

const whyUnread = (found: string): string =>
  tellsOfLength(found) ? 'is larger than 5 MB, so that it isn’t read' : `can’t be read as JSON (${found})`;

const unavailable = (url: string, why: string): string => `src: the file ${url} could not be loaded (${why})`;
