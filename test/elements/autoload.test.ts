import { expect } from '@open-wc/testing';
import { until } from './play-fixtures.js';

const autoload = '/dist/autoload.js';
const script = (address = autoload) => `<script type="module" src="${address}"></script>`;

let frames: HTMLIFrameElement[] = [];

/** A page of its own, so that nothing is registered there, once its scripts have run. */
async function pageWith(markup: string): Promise<Window & typeof globalThis> {
  const frame = document.createElement('iframe');
  frames.push(frame);
  frame.srcdoc = `<!doctype html><html lang="en"><title>A page</title><body>${markup}</body></html>`;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  await loaded;
  return frame.contentWindow as Window & typeof globalThis;
}

/** The files of ours that a page has asked for, by their paths in `dist/`; those that no tag asks for left out. */
function fetched({ performance }: Window): string[] {
  return performance
    .getEntriesByType('resource')
    .map(({ name }) => new URL(name).pathname)
    .filter((path) => path.startsWith('/dist/define/'))
    .map((path) => path.replace('/dist/define/', ''));
}

const untilDefined = (page: Window & typeof globalThis, ...tags: string[]) =>
  until(() => tags.every((tag) => page.customElements.get(tag)), tags.join(', '));

/** Long enough for a request to have been made, had there been a reason. */
const aWhile = () => new Promise((resolve) => setTimeout(resolve, 300));

afterEach(() => {
  for (const frame of frames) frame.remove();
  frames = [];
});

describe('The autoloader', () => {
  it('fetches nothing where the page has none of the elements', async () => {
    const page = await pageWith(`<main><p>Words</p><other-tag></other-tag></main>${script()}`);
    await aWhile();
    expect(fetched(page)).to.deep.equal([]);
  });

  for (const tag of ['timestamped-video', 'talk-card', 'meetup-roundup']) {
    it(`fetches one file for <${tag}>`, async () => {
      const page = await pageWith(`${script()}<main><${tag}></${tag}></main>`);
      await untilDefined(page, tag);
      await aWhile();
      expect(fetched(page)).to.deep.equal([`${tag}.js`]);
    });
  }

  it('fetches one file where that brings the other elements of the page', async () => {
    const page = await pageWith(
      `<timestamped-video></timestamped-video><talk-card></talk-card><meetup-roundup></meetup-roundup>${script()}`,
    );
    await untilDefined(page, 'meetup-roundup', 'talk-card', 'timestamped-video');
    await aWhile();
    expect(fetched(page)).to.deep.equal(['meetup-roundup.js']);
  });

  it('fetches for elements that come later, once', async () => {
    const page = await pageWith(`${script()}<main></main>`);
    await aWhile();
    expect(fetched(page)).to.deep.equal([]);
    const main = page.document.querySelector('main')!;
    main.innerHTML = '<section><talk-card heading="A talk"></talk-card></section>';
    await untilDefined(page, 'talk-card');
    main.innerHTML = '<talk-card heading="Another"></talk-card><timestamped-video></timestamped-video>';
    await until(() => main.querySelector('talk-card')!.shadowRoot!.textContent.includes('Another'), 'a card');
    await aWhile();
    expect(fetched(page)).to.deep.equal(['talk-card.js']);
  });

  it('looks into open shadow roots: those that are there, and those of elements defined later', async () => {
    const page = await pageWith(`<div></div><late-tag></late-tag>${script()}`);
    const shadow = page.document.querySelector('div')!.attachShadow({ mode: 'open' });
    // Known to it from its next look at that element on; what is added then is seen.
    page.document.body.append(page.document.querySelector('div')!);
    await aWhile();
    shadow.innerHTML = '<p><timestamped-video></timestamped-video></p>';
    await untilDefined(page, 'timestamped-video');
    page.customElements.define(
      'late-tag',
      class extends page.HTMLElement {
        connectedCallback(): void {
          this.attachShadow({ mode: 'open' }).innerHTML = '<talk-card></talk-card>';
        }
      },
    );
    await untilDefined(page, 'talk-card');
    expect(fetched(page)).to.deep.equal(['timestamped-video.js', 'talk-card.js']);
  });

  it('looks into the shadow roots of what it has loaded', async () => {
    const page = await pageWith(
      `<timestamped-video src="https://youtu.be/_adkJbf1bRU"></timestamped-video>${script()}`,
    );
    await untilDefined(page, 'timestamped-video');
    await aWhile();
    const { shadowRoot } = page.document.querySelector('timestamped-video')!;
    shadowRoot!.append(page.document.createElement('talk-card'));
    await untilDefined(page, 'talk-card');
    expect(fetched(page)).to.deep.equal(['timestamped-video.js', 'talk-card.js']);
  });

  it('leaves templates alone until their content is used', async () => {
    const page = await pageWith(`<template><talk-card></talk-card></template>${script()}`);
    await aWhile();
    expect(fetched(page)).to.deep.equal([]);
    const { content } = page.document.querySelector('template')!;
    page.document.body.append(content.cloneNode(true));
    await untilDefined(page, 'talk-card');
    expect(fetched(page)).to.deep.equal(['talk-card.js']);
  });

  it('fetches once where it is on the page twice', async () => {
    const page = await pageWith(`${script()}${script(`${autoload}?again`)}<talk-card></talk-card>`);
    await untilDefined(page, 'talk-card');
    await aWhile();
    const loaders = page.performance
      .getEntriesByType('resource')
      .filter(({ name }) => name.includes(autoload));
    expect(loaders).to.have.length(2);
    expect(fetched(page)).to.deep.equal(['talk-card.js']);
  });

  it('fetches nothing where the page has registered the elements itself', async () => {
    const page = await pageWith(
      `<script type="module" src="/dist/meetup-roundup.js"></script>${script()}<meetup-roundup></meetup-roundup>`,
    );
    await untilDefined(page, 'meetup-roundup');
    await aWhile();
    expect(fetched(page)).to.deep.equal([]);
  });
});
