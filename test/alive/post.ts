import { addressOf } from '../elements/play-fixtures.js';

/** The text of a post about an evening with two talks, which reads without a doubt. */
export const postMarkup = (id: string, { date = 'June 2099', frame = '' } = {}): string => `
  <p>A full house in May, hosted by Ines Costa.</p>
  ${frame}
  <p id="first">First up, Jane Doe from Acme told us about <a id="jane" href="${addressOf(id)}?t=60">Naming things</a>. Her takeaways:</p>
  <ul><li>Name it twice</li><li>Name it late</li></ul>
  <p id="second">Next, Joe Bloggs from Foo described “Caches all the way” (starting at <a id="joe" href="${addressOf(id)}?t=1800">30:00</a>).</p>
  <p>The next meetup is on 3 ${date}. <a id="rsvp" href="https://www.meetup.com/x/events/1/">RSVP</a></p>
  <p>See you there!</p>`;

export const frameOf = (id: string): string =>
  `<iframe id="frame" title="The recording" src="https://www.youtube.com/embed/${id}"></iframe>`;

/** The same markup on the page, in an article. */
export function put(markup: string): HTMLElement {
  const holder = document.createElement('div');
  holder.innerHTML = markup;
  document.body.append(holder);
  return holder;
}

/** The author's nodes, in order, with their texts. */
export function nodesOf(root: Node): Node[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  const nodes: Node[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode);
  return nodes;
}
