import { isHeightQuery, type HeightMessage } from './messages.js';

/** Tells the page around how high the content is: whenever that changes, and when asked. */
export function tellHeight(content: HTMLElement): void {
  if (window.parent === window) return;
  let last = 0;
  const tell = (): void => {
    const height = Math.ceil(content.getBoundingClientRect().height);
    if (height === last || height === 0) return;
    last = height;
    window.parent.postMessage(
      { type: 'meetup-roundup-height', version: 1, height } satisfies HeightMessage,
      '*',
    );
  };
  new ResizeObserver(tell).observe(content);
  window.addEventListener('message', ({ source, data }) => {
    if (source !== window.parent || !isHeightQuery(data)) return;
    last = 0;
    tell();
  });
}
