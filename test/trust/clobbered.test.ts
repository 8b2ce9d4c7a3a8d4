/** Forms whose fields are named like what a form is asked for, wherever strangers' markup is gone through. */
import { expect } from '@open-wc/testing';
import '../../src/define/all.js';
import { upgradeMarkup } from '../../src/markup/index.js';
import { watch } from '../../src/markup/watch.js';
import { newVideo } from '../elements/play-fixtures.js';
import { postMarkup, put } from '../alive/post.js';
import { figures } from '../helpers/figures.js';
import { untilRole } from '../elements/fixtures.js';
import { findIn } from './frames.js';
import { watchForExecution } from './inspect.js';
import { waitUntil } from '../helpers/wait-until.js';

function* namesOf(prototype: object | null): Generator<string> {
  for (let at = prototype; at && at !== Object.prototype; at = Object.getPrototypeOf(at) as object | null)
    for (const name of Object.getOwnPropertyNames(at)) yield name;
}

const names = [...new Set(namesOf(HTMLFormElement.prototype))];
const fields = names.map((name) => `<input type="hidden" name="${name}">`).join('');
const form = `<form id="hostile">${fields}</form>`;
const soon = { timeout: 8000 };

describe('forms that hide their methods', () => {
  let execution: ReturnType<typeof watchForExecution>;
  let holder: HTMLElement | undefined;
  beforeEach(() => (execution = watchForExecution()));
  afterEach(() => {
    holder?.remove();
    expect(execution.stop()).to.deep.equal([]);
  });
  after(() => figures(`${names.length} names of a form’s own properties, hidden by fields`));

  it('are what they are meant to be', () => {
    holder = put(form);
    const hostile: object = holder.firstElementChild!;
    for (const name of ['matches', 'hasAttribute', 'querySelectorAll', 'localName', 'childNodes', 'closest'])
      expect(Reflect.get(hostile, name), name).to.be.instanceOf(HTMLInputElement);
  });

  for (const [where, markup] of Object.entries({
    'in the post': (post: string) => `<article><meetup-roundup>${post}${form}</meetup-roundup></article>`,
    'around a frame': (post: string, id: string) =>
      `<article><form>${fields}<iframe title="Recording" src="https://www.youtube.com/embed/${id}"></iframe></form><meetup-roundup>${post}</meetup-roundup></article>`,
    'beside the post': (post: string) =>
      `${form}<article><meetup-roundup>${post}</meetup-roundup></article>${form}`,
    'around the post': (post: string) =>
      `<form>${fields}<article><meetup-roundup>${post}</meetup-roundup></article></form>`,
    'in a post that is to be cards': (post: string) =>
      `<article><meetup-roundup view="cards">${post}${form}</meetup-roundup></article>`,
  }))
    it(`${where} keep it from nothing`, async () => {
      const id = newVideo();
      holder = put(markup(postMarkup(id), id));
      await waitUntil(() => holder!.querySelector('timestamped-video'), 'does not come alive', soon);
      // What comes later, too.
      holder.querySelector('meetup-roundup')!.insertAdjacentHTML('beforeend', form);
      await new Promise((resolve) => setTimeout(resolve, 200));
      expect(holder.querySelectorAll('timestamped-video')).to.have.length(1);
    });

  it('around elements keep them from nothing', async () => {
    const data = (id: string) =>
      JSON.stringify({
        title: 'A roundup',
        video: `https://youtu.be/${id}`,
        talks: [{ title: 'Opening', start: 60 }],
      });
    const [first, second] = [newVideo(), newVideo()];
    holder = put(`<form>${fields}<div><meetup-roundup json='${data(first)}'></meetup-roundup></div>
      <talk-card heading="Closing" start="90" video="https://youtu.be/${second}"></talk-card>
      <form>${fields}</form><timestamped-video src="https://youtu.be/${second}"></timestamped-video></form>`);
    const card = holder.querySelector('talk-card')!;
    await waitUntil(() => card.shadowRoot?.querySelector('[part=watch]'), 'the card has no player', soon);
    card.shadowRoot!.querySelector<HTMLElement>('[part=watch]')!.click();
    const player = holder.querySelector('timestamped-video')!;
    await waitUntil(
      () => player.shadowRoot!.querySelector('iframe'),
      'is not played by the page’s player',
      soon,
    );
    const talk = findIn(holder.querySelector('meetup-roundup')!, '[part=watch]')!;
    talk.click();
    await waitUntil(
      () => findIn(holder!.querySelector('meetup-roundup')!, 'iframe'),
      'is not played by the roundup’s player',
      soon,
    );
  });

  it('around plain markup, before and behind it keep it from nothing', async () => {
    const file = `/test-files/slow.json?${new URLSearchParams({ ms: '0', body: '{"title":"From a link"}' })}`;
    const link = `<p><a href="${file}#meetup-roundup">December</a></p>`;
    const fence =
      '<div class="highlight"><pre><code class="language-meetup-roundup">{"title":"From a fence"}</code></pre></div>';
    holder = put('');
    const found: (Document | Element)[] = [];
    const end = watch(document, (part) => found.push(part));
    holder.innerHTML = `${form}<form class="highlight">${fields}${fence}</form>${link}${form}
      <p>Words, <a href="${file}#meetup-roundup">December</a>.</p>${form}<form data-lang="meetup-roundup">${fields}</form>`;
    await waitUntil(() => found.length >= 3, 'is not found', soon);
    end();
    const made = found.flatMap((part) => upgradeMarkup(part));
    expect(made).to.have.length(3);
    const titles = ['From a fence', 'From a link', 'From a link'];
    for (const [at, name] of titles.entries()) await untilRole(made[at]!, 'heading', { name });
  });

  it('keep the autoloader from nothing', async () => {
    const frame = document.createElement('iframe');
    frame.srcdoc = `<!doctype html><html lang="en"><title>A page</title>${form}
      <meetup-roundup json='{"title":"A roundup"}'></meetup-roundup>
      <script type="module" src="/dist/autoload.js"></script></html>`;
    holder = put('');
    holder.append(frame);
    await waitUntil(
      () => frame.contentDocument?.querySelector('meetup-roundup')?.shadowRoot?.querySelector('h2'),
      'is not defined',
      soon,
    );
  });
});
