import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { figures } from '../helpers/figures.js';
import { textOf } from '../helpers/roles.js';
import { listenForIssues, settled } from '../elements/fixtures.js';

function jsonScript(text: string): HTMLScriptElement {
  return Object.assign(document.createElement('script'), { type: 'application/json', textContent: text });
}

async function keep(name: string, text: string): Promise<string> {
  const address = `/test-files/kept.json?name=${name}`;
  await fetch(address, { method: 'POST', body: text });
  return address;
}

describe('data that is too much', () => {
  const limit = 5_000_000;
  const tooBig = JSON.stringify({ title: 'x'.repeat(limit) });
  const fallback = 'The author’s own';
  let heard: ReturnType<typeof listenForIssues>;
  beforeEach(() => {
    heard = listenForIssues();
  });
  afterEach(() => heard.stop());

  const told = async (): Promise<string> => {
    await waitUntil(() => heard.events.length > 0, 'nothing was said', { timeout: 20_000 });
    return heard.events.flatMap(({ issues }) => issues.map(({ message }) => message)).join();
  };

  const tooMuch: Record<string, () => unknown> = {
    'a json attribute': () => html`<meetup-roundup json=${tooBig}>${fallback}</meetup-roundup>`,
    'a json property': () => html`<meetup-roundup .json=${tooBig}>${fallback}</meetup-roundup>`,
    'a script': () => html`<meetup-roundup>${jsonScript(tooBig)}${fallback}</meetup-roundup>`,
    'a file': async () => html`<meetup-roundup src=${await keep('big', tooBig)}>${fallback}</meetup-roundup>`,
    'a file without an end': () =>
      html`<meetup-roundup src="/test-files/endless.json">${fallback}</meetup-roundup>`,
    'a card’s attribute': () => html`<talk-card json=${tooBig}>${fallback}</talk-card>`,
  };

  for (const [what, content] of Object.entries(tooMuch)) {
    it(`is refused with a message: ${what} of more than 5 MB`, async () => {
      const holder = await fixture<HTMLElement>(html`<div>${await content()}</div>`);
      expect(await told()).to.match(/larger than 5 MB/);
      expect(textOf(holder)).to.equal(fallback);
    }).timeout(30_000);
  }

  it('is read no further than it counts', async () => {
    await fixture(html`<meetup-roundup src="/test-files/endless.json"></meetup-roundup>`);
    await told();
    const sent = async () => Number(await (await fetch('/test-files/endless-bytes')).text());
    const first = await sent();
    expect(first)
      .to.be.greaterThan(limit)
      .and.below(100 * limit);
    // What is on its way still arrives; then the line is dead.
    let last = first;
    await waitUntil(
      async () => {
        const before = last;
        last = await sent();
        return last === before;
      },
      'the server goes on sending',
      { interval: 200, timeout: 5000 },
    );
    figures(`of a file without an end, ${(last / 1e6).toFixed(1)} MB were sent`);
  }).timeout(30_000);

  it('is nesting as deep as the text is long: the page stays', async () => {
    const deep = `{"title":"Deep","unknown":${'['.repeat(1_000_000)}${']'.repeat(1_000_000)}}`;
    const holder = await fixture<HTMLElement>(
      html`<div><meetup-roundup json=${deep}>${fallback}</meetup-roundup></div>`,
    );
    await settled(holder);
    // Some engines refuse to parse that, which is told; the others show the title.
    await waitUntil(() => textOf(holder) === 'Deep' || heard.events.length > 0, 'neither shown nor told');
    expect(textOf(holder)).to.match(/^Deep$|own$/);
  }).timeout(30_000);
});
