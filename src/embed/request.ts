import { attempt } from '../model/attempt.js';
import { parseTimestamp } from '../model/timestamp.js';
import { safeUrl } from '../model/url.js';

/** What the address of an embed page asks for. */
export interface EmbedRequest {
  /** the JSON file, absolute; undefined where it may not be shown */
  file?: string;
  /** why not, in a sentence */
  refusal?: string;
  /** seconds */
  start?: number;
  theme: 'light' | 'dark' | 'auto';
  /** BCP 47: of the words around the data; undefined for English */
  lang?: string;
}

/**
 * Reads `embed.html?src=…&t=…&theme=…&lang=…`.
 *
 * Whoever owns the page answers for what it shows, since it shows it under their name. So a file comes from the page's
 * own origin or from one that they list in the page. What a file says about itself can't help: a stranger's file would
 * say that it may be shown.
 *
 * @param address of the page
 * @param origins that the page lists beside its own
 */
export function readRequest(address: string, origins: readonly string[]): EmbedRequest {
  const page = new URL(address);
  const query = page.searchParams;
  const theme = query.get('theme');
  const lang = attempt(() => Intl.getCanonicalLocales(query.get('lang') ?? '')[0]);
  return {
    ...readFile(query.get('src'), page, origins),
    start: parseTimestamp(query.get('t')),
    theme: theme === 'dark' || theme === 'auto' ? theme : 'light',
    lang,
  };
}

function readFile(
  src: string | null,
  page: URL,
  origins: readonly string[],
): Pick<EmbedRequest, 'file' | 'refusal'> {
  if (!src) return { refusal: 'src: no roundup is named. Write embed.html?src=/roundups/2018-12.json.' };
  const file = safeUrl(src, page.href.replace(/[?#].*/, ''));
  if (!file)
    // Not repeated: whoever made the link would have words of theirs on this site's page.
    return { refusal: 'src: this is no web address. Write one that begins with https://, or with /.' };
  const { origin } = new URL(file);
  if (isAllowed(origin, page.origin, origins)) return { file };
  return {
    refusal: `src: roundups of ${origin} aren’t shown here. Whoever owns this page can name that origin in its data-origins.`,
  };
}

/** Whether a file of that origin may be shown; asked again once it has come, for it may have been redirected. */
export const isAllowed = (origin: string, own: string, origins: readonly string[]): boolean =>
  origin === own || origins.includes(origin);
