import { attempt } from '../model/attempt.js';
import { heightIn, type HeightQuery } from './messages.js';

/**
 * For the page around: `<script async src="…/dist/embed-height.js"></script>` gives each framed roundup the height
 * of its content. A frame is one where its address ends in `embed.html` (before `?`), or it has `data-meetup-roundup`.
 */

/** The address, where the frame has one: of a frame that holds its page in `srcdoc` it is empty. */
const addressOf = ({ src }: HTMLIFrameElement): Pick<URL, 'origin' | 'pathname'> =>
  attempt(() => new URL(src)) ?? { origin: '', pathname: '' };

const isEmbed = (frame: HTMLIFrameElement): boolean =>
  frame.hasAttribute('data-meetup-roundup') || addressOf(frame).pathname.endsWith('/embed.html');

const embeds = (): HTMLIFrameElement[] => [...document.querySelectorAll('iframe')].filter(isEmbed);

window.addEventListener('message', ({ data, source, origin }) => {
  const height = heightIn(data);
  if (height === undefined) return;
  const frame = embeds().find(({ contentWindow }) => contentWindow === source);
  // A frame that has gone elsewhere since has no say in this page's layout.
  if (frame && addressOf(frame).origin === origin) frame.style.height = `${height}px`;
});

const query: HeightQuery = { type: 'meetup-roundup-height-query', version: 1 };
for (const { contentWindow } of embeds()) contentWindow?.postMessage(query, '*');
