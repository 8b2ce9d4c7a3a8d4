import { expect, fixture, html } from '@open-wc/testing';
import { figures } from '../helpers/figures.js';
import { textOf } from '../helpers/roles.js';
import { engine, listenForIssues, settled, untilRole } from '../elements/fixtures.js';
import { errorsOf } from '../elements/play-fixtures.js';
import { waitUntil } from '../helpers/wait-until.js';

function jsonScript(text: string): HTMLScriptElement {
  return Object.assign(document.createElement('script'), { type: 'application/json', textContent: text });
}

/** Engines run at the same time, each with files of its own. */
async function keep(name: string, text: string): Promise<string> {
  const address = `/test-files/kept.json?name=${engine}-${name}`;
  await fetch(address, { method: 'POST', body: text });
  return address;
}

const endless = (name: string): string => `/test-files/endless.json?name=${engine}-${name}`;

/** Bytes of it that the server has sent, once it sends no more. */
async function untilSent(name: string): Promise<number> {
  const sent = async () =>
    Number(await (await fetch(`/test-files/endless-bytes?name=${engine}-${name}`)).text());
  let last = await sent();
  // What is on its way still arrives; then the line is dead.
  await waitUntil(
    async () => {
      const before = last;
      last = await sent();
      return last === before;
    },
    'the server goes on sending',
    { interval: 200, timeout: 8000 },
  );
  return last;
}

describe('data that is too much', () => {
  const limit = 5_000_000;
  const tooBig = JSON.stringify({ title: 'x'.repeat(limit) });
  const underLimit = JSON.stringify({ title: 'Just enough', unknown: 'x'.repeat(limit - 100_000) });
  const fallback = 'The author’s own';
  const done = { refused: 0, accepted: 0, depths: [] as string[], sent: [] as string[] };
  let heard: ReturnType<typeof listenForIssues>;
  beforeEach(() => {
    heard = listenForIssues();
  });
  afterEach(() => heard.stop());
  after(() =>
    figures(
      `${done.refused} ways in refused more than 5 MB, ${done.accepted} took 4.9 MB; of a file without an end, ` +
        `${done.sent.join(', ')} were sent; a million lists deep: ${done.depths.join(', ')}`,
    ),
  );

  const told = async (): Promise<string> => {
    await waitUntil(() => heard.events.length > 0, 'nothing was said', { timeout: 20_000 });
    return heard.events.flatMap(({ issues }) => issues.map(({ message }) => message)).join();
  };

  const tooMuch: Record<string, () => unknown> = {
    'a json attribute': () => html`<meetup-roundup json=${tooBig}>${fallback}</meetup-roundup>`,
    'a json property': () => html`<meetup-roundup .json=${tooBig}>${fallback}</meetup-roundup>`,
    'a script': () => html`<meetup-roundup>${jsonScript(tooBig)}${fallback}</meetup-roundup>`,
    'a file': async () => html`<meetup-roundup src=${await keep('big', tooBig)}>${fallback}</meetup-roundup>`,
    'a file of fewer characters, and so many bytes': async () => {
      const text = JSON.stringify({ title: 'あ'.repeat(2_000_000) });
      expect(text.length).to.be.below(limit);
      return html`<meetup-roundup src=${await keep('wide', text)}>${fallback}</meetup-roundup>`;
    },
    'a file without an end': () =>
      html`<meetup-roundup src=${endless('refused')}>${fallback}</meetup-roundup>`,
    'a card’s attribute': () => html`<talk-card json=${tooBig}>${fallback}</talk-card>`,
    'a recording’s property': () => html`<timestamped-video .json=${tooBig}>${fallback}</timestamped-video>`,
  };

  for (const [what, content] of Object.entries(tooMuch)) {
    it(`is refused with a message: ${what} of more than 5 MB`, async () => {
      const holder = await fixture<HTMLElement>(html`<div>${await content()}</div>`);
      expect(await told()).to.match(/larger than 5 MB/);
      expect(textOf(holder)).to.equal(fallback);
      done.refused += 1;
    }).timeout(30_000);
  }

  const enough: Record<string, () => unknown> = {
    'a json attribute': () => html`<meetup-roundup json=${underLimit}>${fallback}</meetup-roundup>`,
    'a script': () => html`<meetup-roundup>${jsonScript(underLimit)}${fallback}</meetup-roundup>`,
    'a file': async () =>
      html`<meetup-roundup src=${await keep('enough', underLimit)}>${fallback}</meetup-roundup>`,
  };

  for (const [what, content] of Object.entries(enough)) {
    it(`isn’t yet: ${what} of 4.9 MB is shown`, async () => {
      const holder = await fixture<HTMLElement>(html`<div>${await content()}</div>`);
      await untilRole(holder, 'heading', { name: 'Just enough' });
      done.accepted += 1;
    }).timeout(30_000);
  }

  it('is read no further than it counts', async () => {
    await fixture(html`<meetup-roundup src=${endless('element')}></meetup-roundup>`);
    await told();
    const sent = await untilSent('element');
    expect(sent)
      .to.be.greaterThan(limit)
      .and.below(100 * limit);
    done.sent.push(`${(sent / 1e6).toFixed(1)} MB to an element`);
  }).timeout(30_000);

  it('is refused by the framed page, which reads no further either', async () => {
    const query = new URLSearchParams({ src: endless('frame') });
    const frame = await fixture<HTMLIFrameElement>(
      html`<iframe title="Roundup" src=${`/dist/embed.html?${query}`}></iframe>`,
    );
    const said = () => frame.contentDocument?.querySelector('[role=alert]')?.textContent;
    await waitUntil(said, 'says nothing', { timeout: 20_000 });
    expect(said()).to.match(/is larger than 5 MB/);
    const sent = await untilSent('frame');
    expect(sent)
      .to.be.greaterThan(limit)
      .and.below(100 * limit);
    done.sent.push(`${(sent / 1e6).toFixed(1)} MB to the framed page`);
  }).timeout(40_000);

  const deep = `${'['.repeat(1_000_000)}${']'.repeat(1_000_000)}`;
  const nested: Record<string, string> = {
    'an unknown field': `{"title":"Deep","unknown":${deep}}`,
    'the title': `{"title":${deep},"talks":[{"title":"Deep"}]}`,
    talks: `{"title":"Deep","talks":${deep}}`,
    takeaways: `{"title":"Deep","talks":[{"title":"A talk","takeaways":${deep}}]}`,
  };

  for (const [what, text] of Object.entries(nested)) {
    it(`is nesting as deep as the text is long, in ${what}: the page stays`, async () => {
      const errors = await errorsOf(async () => {
        const holder = await fixture<HTMLElement>(
          html`<div><meetup-roundup json=${text}>${fallback}</meetup-roundup></div>`,
        );
        await settled(holder);
        // Some engines refuse to parse that, which is told; the others show the rest.
        const isShown = () => textOf(holder).includes('Deep');
        await waitUntil(() => isShown() || heard.events.length > 0, 'neither shown nor told', {
          timeout: 8000,
        });
        expect(textOf(holder)).to.match(/Deep|own$/);
        done.depths.push(`${what} ${isShown() ? 'shown' : 'refused'}`);
      });
      expect(errors).to.deep.equal([]);
      expect(heard.errors).to.deep.equal([]);
    }).timeout(30_000);
  }
});
