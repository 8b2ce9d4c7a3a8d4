import { expect } from '@open-wc/testing';
import { until } from './play-fixtures.js';

interface Integrity {
  version: string;
  files: Record<string, string>;
}

/** As they are: the test server itself changes scripts. */
const folder = '/test-files/dist/';

const { files } = (await (await fetch(`${folder}integrity.json`)).json()) as Integrity;
const wrong = files['autoload.js']!;
const entry = 'meetup-roundup.js';
const chunk = Object.keys(files).find((path) => path.startsWith('chunks/de-'))!;

let frame: HTMLIFrameElement | undefined;

afterEach(() => frame?.remove());

/** A page with one element and the script tag that `docs/self-hosting.md` shows; an entry per file is its hash. */
async function pageWith(hashes: Record<string, string>, lang = 'en'): Promise<Window & typeof globalThis> {
  const map = Object.fromEntries(Object.entries(hashes).map(([path, hash]) => [folder + path, hash]));
  frame = document.createElement('iframe');
  frame.srcdoc = `<!doctype html><html lang="${lang}"><title>A page</title>
    <script type="importmap">${JSON.stringify({ integrity: map })}</script>
    <script type="module" src="${folder}${entry}" integrity="${hashes[entry]}"></script>
    <meetup-roundup json='{"title":"A roundup","talks":[{"title":"One"},{"title":"Two"}]}'>What was there</meetup-roundup>`;
  const loaded = new Promise((resolve) => frame!.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  await loaded;
  return frame.contentWindow as Window & typeof globalThis;
}

const textIn = (page: Window): string => {
  const element = page.document.querySelector('meetup-roundup')!;
  return element.shadowRoot?.querySelector('.root')?.textContent ?? element.textContent;
};

describe('The hashes of dist/integrity.json', () => {
  it('are for every file that a page loads', () => {
    expect(Object.keys(files)).to.include.members([
      'autoload.js',
      entry,
      'define/meetup-roundup.js',
      'define/talk-card.js',
      'define/timestamped-video.js',
    ]);
    for (const hash of Object.values(files)) expect(hash).to.match(/^sha384-[\w+/]{64}$/);
  });

  it('let the right files through, the late ones too', async () => {
    const page = await pageWith(files, 'de');
    await until(() => textIn(page).includes('2 Vorträge'), 'the roundup in German');
  });

  it('refuse a script that is another, and the page keeps what it showed', async () => {
    const page = await pageWith({ ...files, [entry]: wrong });
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(page.customElements.get('meetup-roundup')).to.equal(undefined);
    expect(textIn(page)).to.equal('What was there');
  });

  it('refuse a late file that is another, and the roundup does without it', async () => {
    const page = await pageWith({ ...files, [chunk]: wrong }, 'de');
    await until(() => textIn(page).includes('2 talks'), 'the roundup in English');
  });
});
