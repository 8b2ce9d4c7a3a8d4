import { expect, html } from '@open-wc/testing';
import '../../src/define/all.js';
import type { TimestampedVideo } from '../../src/elements/timestamped-video/timestamped-video.js';
import { clearOutside } from '../helpers/outside.js';
import { visit } from './fixtures.js';
import {
  addressOf,
  click,
  embedRequests,
  expectFrame,
  frameIn,
  framesIn,
  newVideo,
  page,
  recording,
  second,
  until,
  untilPlays,
} from './play-fixtures.js';

/** Clicks a link, and tells whether the page would have been left; it never is. */
function leaves(link: Element, init: MouseEventInit = {}): boolean {
  let isPrevented: boolean | undefined;
  const note = (event: Event): void => {
    isPrevented = event.defaultPrevented;
    event.preventDefault();
  };
  addEventListener('click', note);
  try {
    link.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, composed: true, ...init }));
  } finally {
    removeEventListener('click', note);
  }
  if (isPrevented === undefined) throw new Error('The click went nowhere.');
  return !isPrevented;
}

const linkIn = (root: Element, id: string): HTMLAnchorElement =>
  root.querySelector<HTMLAnchorElement>(`a#${id}`)!;

describe('links on the page to a second of the recording', () => {
  before(() => visit({}));
  beforeEach(clearOutside);

  it('play it, in every spelling of the address', async () => {
    const id = newVideo();
    const spellings = [
      `https://youtu.be/${id}?t=1975`,
      `https://www.youtube.com/watch?v=${id}&t=32m55s`,
      `https://www.youtube.com/live/${id}?t=1975s`,
      `https://www.youtube.com/embed/${id}?start=1975`,
    ];
    const element = await page(html`
      <article>
        ${recording(id)}
        ${spellings.map((href, index) => html`<a id="l${index}" href=${href}>The second talk</a>`)}
      </article>
    `);
    await click(linkIn(element, 'l0'));
    expectFrame(frameIn(element), id, second.middle);
    await untilPlays(id, second.middle);
    for (const index of spellings.keys()) expect(leaves(linkIn(element, `l${index}`))).to.equal(false);
    expect(framesIn()).to.have.length(1);
  });

  it('keep their meaning where they mean something else', async () => {
    const [id, other] = [newVideo(), newVideo()];
    const element = await page(html`
      <article>
        ${recording(id)}
        <a id="plain" href=${`${addressOf(id)}?t=60`}>seeks</a>
        <a id="timeless" href=${addressOf(id)}>The recording</a>
        <a id="other" href=${`${addressOf(other)}?t=60`}>Another recording</a>
        <a id="tab" target="_blank" href=${`${addressOf(id)}?t=60`}>In a new tab</a>
        <a id="away" rel="external noopener" href=${`${addressOf(id)}?t=60`}>At YouTube</a>
        <a id="down" download href=${`${addressOf(id)}?t=60`}>Download</a>
        <a id="page" href="#notes">Notes</a>
      </article>
    `);
    for (const name of ['timeless', 'other', 'tab', 'away', 'down', 'page'])
      expect(leaves(linkIn(element, name)), name).to.equal(true);
    for (const key of ['ctrlKey', 'metaKey', 'shiftKey', 'altKey'])
      expect(leaves(linkIn(element, 'plain'), { [key]: true }), key).to.equal(true);
    expect(leaves(linkIn(element, 'plain'), { button: 1 })).to.equal(true);
    expect(framesIn()).to.have.length(0);
  });

  it('are those of the enclosing article, or of what the attribute names', async () => {
    const id = newVideo();
    const link = (name: string) => html`<a id=${name} href=${`${addressOf(id)}?t=60`}>${name}</a>`;
    const element = await page(html`
      <main>
        <section>${link('outside')}</section>
        <article>${recording(id)} ${link('inside')}</article>
      </main>
    `);
    const player = element.querySelector<TimestampedVideo>('timestamped-video')!;
    expect(leaves(linkIn(element, 'outside'))).to.equal(true);
    player.links = 'main';
    expect(leaves(linkIn(element, 'outside'))).to.equal(false);
    player.links = 'none';
    expect(leaves(linkIn(element, 'inside'))).to.equal(true);
  });

  it('without an article lead away', async () => {
    const id = newVideo();
    const element = await page(
      html`<div>${recording(id)}<a id="a" href=${`${addressOf(id)}?t=60`}>x</a></div>`,
    );
    expect(leaves(linkIn(element, 'a'))).to.equal(true);
  });

  it('that somebody else has handled already are left alone', async () => {
    const id = newVideo();
    const element = await page(html`
      <article>
        ${recording(id)}
        <a id="a" href=${`${addressOf(id)}?t=60`} @click=${(event: Event) => event.preventDefault()}>x</a>
      </article>
    `);
    leaves(linkIn(element, 'a'));
    expect(framesIn()).to.have.length(0);
  });

  it('in the text of a data-fed roundup count as well; its own links to the provider don’t', async () => {
    const id = newVideo();
    const data = {
      title: 'An evening',
      video: addressOf(id),
      summary: `See [the second talk](${addressOf(id)}?t=1975).`,
      talks: [{ title: 'Opening', start: 240 }],
    };
    const element = await page(html`<meetup-roundup .data=${data}></meetup-roundup>`);
    const links = [...element.shadowRoot!.querySelectorAll('a')];
    await click(links.find((link) => link.textContent === 'the second talk')!);
    await untilPlays(id, second.middle);
    const card = element.shadowRoot!.querySelector('talk-card')!.shadowRoot!;
    expect(leaves(card.querySelector('a[part=link]')!)).to.equal(true);
    await until(async () => (await embedRequests(id)).length === 1, 'more than one player');
  });
});
