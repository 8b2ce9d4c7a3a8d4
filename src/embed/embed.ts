import { fetchRoundup } from './file.js';
import { readRequest, type EmbedRequest } from './request.js';
import { tellHeight } from './tell-height.js';

/** The page `embed.html`: one roundup, named by the page's address. It relies on nothing but the element's public face. */

const sheet = new CSSStyleSheet();
// Its own ground, since what lies behind the frame is not known: https://www.w3.org/TR/css-color-adjust-1/#color-scheme-effect
sheet.replaceSync(`
  :root { color-scheme: light; background: Canvas; color: CanvasText; font: 1rem/1.5 system-ui, sans-serif; }
  :root[data-theme='dark'] { color-scheme: dark; background: #14161b; color: #e7e9ee; }
  body { display: flow-root; margin: 0; padding: 0.25rem; overflow-wrap: anywhere; }
  @media (prefers-color-scheme: dark) {
    :root[data-theme='auto'] { color-scheme: dark; background: #14161b; color: #e7e9ee; }
  }
`);

const { body, documentElement: root } = document;
const own = new URL(location.href).origin;
const origins = (document.querySelector<HTMLElement>('script[data-origins]')?.dataset['origins'] ?? '')
  .split(/[\s,]+/)
  .filter(Boolean);

document.adoptedStyleSheets = [sheet];
tellHeight(body);
void show(readRequest(location.href, origins));

async function show({ file, refusal, start, theme, lang }: EmbedRequest): Promise<void> {
  root.dataset['theme'] = theme;
  if (lang) root.lang = lang;
  if (!file) return refuse(refusal);
  const { value, url, refusal: trouble } = await fetchRoundup(file, own, origins);
  if (trouble !== undefined) return refuse(trouble);
  // Addresses in the data are relative to its file.
  document.querySelector('base')!.href = url;
  cue(start);
  body.append(roundup(value, url));
  const { title } = Object(value) as { title?: unknown };
  if (typeof title === 'string') document.title = title;
}

/** The element; where the data is no roundup it shows the way to it, and says what is wrong on the console. */
function roundup(data: unknown, url: string): HTMLElement {
  const element = Object.assign(document.createElement('meetup-roundup'), { data });
  const link = Object.assign(document.createElement('a'), { href: url, textContent: url });
  element.append(link);
  return element;
}

/**
 * Cues the recording. In a frame, `?t=` is kept from the element while it begins: it would bring the recording into
 * view, and so scroll the page around, which nobody asked for.
 */
function cue(start: number | undefined): void {
  if (start === undefined || window.parent === window) return;
  const address = location.href;
  const without = new URL(address);
  without.searchParams.delete('t');
  history.replaceState(null, '', without);
  const onPlayer = (event: Event): void => {
    Object.assign(event.composedPath()[0]!, { currentTime: start });
    history.replaceState(null, '', address);
  };
  document.addEventListener('timestamped-video-state', onPlayer, { once: true });
}

/** Says to the author what is wrong: the sentence is no reader's, so it is English as the console's are. */
function refuse(sentence = ''): void {
  console.warn(`embed.html ${sentence}`);
  const said = Object.assign(document.createElement('p'), { lang: 'en', textContent: sentence });
  said.setAttribute('role', 'alert');
  body.append(said);
}
