/** `dist/embed.html` as a page around frames it; the page's origin is the frame's, so that a test can look inside. */
import { expect, fixture, html } from '@open-wc/testing';
import { sendMouse } from '@web/test-runner-commands';
import { addressOf, errorsOf, newVideo, until, untilPlays } from '../elements/play-fixtures.js';
import { clearOutside, outsideHosts, outsideRequests } from '../helpers/outside.js';
import { fileWith } from '../markup/page.js';

const talks = [
  { title: 'Opening', start: '4:00', speakers: [{ name: 'Ana' }] },
  { title: 'Middle', start: '32:55', speakers: [{ name: 'Dheeraj' }], slides: 'slides.pdf' },
];

const fileOf = (video: string): string => fileWith({ title: 'Framed', video: addressOf(video), talks });

async function framed(query: Record<string, string>, width = 700): Promise<HTMLIFrameElement> {
  const src = `/dist/embed.html?${new URLSearchParams(query)}`;
  const frame = await fixture<HTMLIFrameElement>(
    html`<iframe
      title="Roundup"
      src=${src}
      style="width:${width}px;border:0"
      allow="autoplay; fullscreen"
    ></iframe>`,
  );
  const isThere = () =>
    frame.contentDocument?.querySelector('base') && frame.contentDocument.readyState === 'complete';
  await until(isThere, 'the frame does not load', 8000);
  return frame;
}

const bodyOf = (frame: HTMLIFrameElement): HTMLElement => frame.contentDocument!.body;

async function found(frame: HTMLIFrameElement, role: string, name: string | RegExp): Promise<HTMLElement> {
  await until(() => inFrame(frame, role, name), `no ${role} ${String(name)}`, 8000);
  return inFrame(frame, role, name)!;
}

/** The helpers know an element by the classes of its page, so those of the frame are found by their roots. */
function inFrame(frame: HTMLIFrameElement, role: string, name: string | RegExp): HTMLElement | undefined {
  const elements = [...deep(bodyOf(frame))];
  const roles: Record<string, string> = {
    button: 'button',
    heading: 'h1,h2,h3',
    alert: '[role=alert]',
    link: 'a',
  };
  return elements.find((element) => {
    const said = (element.getAttribute('aria-label') ?? element.textContent).replace(/\s+/g, ' ').trim();
    return element.matches(roles[role]!) && (typeof name === 'string' ? said === name : name.test(said));
  });
}

function* deep(root: Element | ShadowRoot): Generator<HTMLElement> {
  if ('shadowRoot' in root && root.shadowRoot) yield* deep(root.shadowRoot);
  for (const child of root.children) {
    yield child as HTMLElement;
    yield* deep(child);
  }
}

async function clickIn(frame: HTMLIFrameElement, element: HTMLElement): Promise<void> {
  frame.scrollIntoView({ block: 'start', behavior: 'instant' });
  const inner = element.getBoundingClientRect();
  window.scrollBy({ top: inner.top - 100, behavior: 'instant' });
  await new Promise((resolve) => requestAnimationFrame(resolve));
  const outer = frame.getBoundingClientRect();
  const position: [number, number] = [
    Math.round(outer.x + inner.x + inner.width / 2),
    Math.round(outer.y + inner.y + inner.height / 2),
  ];
  await sendMouse({ type: 'click', position });
}

const addHeightScript = (): Promise<void> =>
  new Promise((resolve, reject) => {
    const script = Object.assign(document.createElement('script'), { src: '/dist/embed-height.js' });
    script.addEventListener('load', () => resolve());
    script.addEventListener('error', reject);
    document.head.append(script);
  });

describe('embed.html in a frame', () => {
  it('shows the roundup and its height, plays from a chapter with a referrer, and asks nobody before', async () => {
    await clearOutside();
    const video = newVideo();
    const heights: number[] = [];
    window.addEventListener(
      'message',
      ({ data }: MessageEvent<{ type: string; version: number; height: number }>) => {
        if (data.type === 'meetup-roundup-height' && data.version === 1) heights.push(data.height);
      },
    );
    const frame = await framed({ src: fileOf(video) });
    await found(frame, 'heading', 'Framed');
    expect(await outsideHosts()).not.to.include('www.youtube-nocookie.com');
    const full = () => Math.ceil(bodyOf(frame).getBoundingClientRect().height);
    await until(() => heights.at(-1) === full() && full() > 300, 'no height');

    // The script of the page around comes late, and asks.
    await addHeightScript();
    await until(() => frame.clientHeight === full(), 'the frame does not get its height');
    expect(frame.contentDocument!.documentElement.scrollHeight, 'nothing to scroll').to.be.at.most(
      frame.clientHeight,
    );
    expect(frame.contentDocument!.title).to.equal('Framed');

    await clickIn(frame, await found(frame, 'button', /^32:55 Middle/));
    await untilPlays(video, 1975);
    const [asked] = (await outsideRequests()).filter(({ url }) => url.includes(`/embed/${video}`));
    expect(asked!.referer).to.equal(`${location.origin}/`);

    // What grows is told, what shrinks too.
    await until(() => frame.clientHeight === full(), 'not the height while it plays');
    frame.style.width = '320px';
    await until(() => frame.clientHeight === full(), 'not the height at 320 px');
    const narrow = frame.clientHeight;
    frame.style.width = '700px';
    await until(() => frame.clientHeight === full() && full() !== narrow, 'not the height at 700 px');
  });

  it('whose address is none, or only names an embed page, is not taken for one', async () => {
    const says = (height: number) =>
      `<script>parent.postMessage({type:'meetup-roundup-height',version:1,height:${height}},'*')</script>`;
    const heard: number[] = [];
    const note = ({ data }: MessageEvent<{ height: number }>) => heard.push(data.height);
    window.addEventListener('message', note);
    const holder = await fixture(
      html`<div>
        <iframe data-meetup-roundup srcdoc=${says(5551)} title="No address"></iframe>
        <iframe src="/test-files/status/404?u=/embed.html" title="An address inside"></iframe>
      </div>`,
    );
    const errors = await errorsOf(() => until(() => heard.includes(5551), 'not heard'));
    expect(errors).to.deep.equal([]);
    for (const frame of holder.querySelectorAll('iframe')) expect(frame.style.height).to.equal('');
    window.removeEventListener('message', note);
  });

  it('cues ?t= without scrolling the page around, and takes theme and language', async () => {
    const space = await fixture(html`<div style="height:3000px"></div>`);
    window.scrollTo(0, 0);
    const frame = await framed({ src: fileOf(newVideo()), t: '32:55', theme: 'dark', lang: 'de' });
    await found(frame, 'button', /32:55 abspielen|Ab 32:55|32:55/);
    await until(() => deepText(frame).includes('32:55'), 'not cued');
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(space.isConnected && window.scrollY).to.equal(0);
    const { documentElement: root } = frame.contentDocument!;
    expect(root.lang).to.equal('de');
    expect(frame.contentWindow!.getComputedStyle(root).colorScheme).to.equal('dark');
    expect(frame.contentWindow!.location.search).to.contain('t=32');
  });

  it('resolves addresses against the file, and opens links beside the page', async () => {
    const frame = await framed({ src: fileOf(newVideo()) });
    const slides = await found(frame, 'link', /Slides/i);
    expect((slides as HTMLAnchorElement).href).to.equal(`${location.origin}/test-files/slides.pdf`);
    expect(frame.contentDocument!.querySelector('base')!.target).to.equal('_blank');
  });

  for (const [why, src, words] of [
    ['of another site', 'https://images.example/r.json', /https:\/\/images\.example/],
    ['that is no JSON', '/test-files/wrong-type.json', /JSON/],
    ['that isn’t there', '/test-files/status/404', /404/],
    ['that is not named', '', /no roundup is named/],
  ] as const)
    it(`says what is wrong with a file ${why}`, async () => {
      await clearOutside();
      const frame = await framed({ src });
      await found(frame, 'alert', words);
      expect(await outsideHosts()).not.to.include('images.example');
    });

  it('shows the way to data that is no roundup', async () => {
    const frame = await framed({ src: '/test-files/slow.json?ms=0&body={"talks":"soon"}' });
    await found(frame, 'link', /slow\.json/);
  });

  it('obeys no height from a frame that isn’t one of these, or has gone elsewhere', async () => {
    const holder = await fixture(
      html`<div><iframe title="Other" src="/test-files/wrong-type.json"></iframe></div>`,
    );
    const other = holder.querySelector('iframe')!;
    await until(() => other.contentDocument?.readyState === 'complete', 'no other frame');
    const before = other.clientHeight;
    const script = other.contentDocument!.createElement('script');
    script.textContent = `parent.postMessage({ type: 'meetup-roundup-height', version: 1, height: 999 }, '*')`;
    other.contentDocument!.body.append(script);
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(other.clientHeight).to.equal(before);
  });
});

const deepText = (frame: HTMLIFrameElement): string =>
  [...deep(bodyOf(frame))].map((one) => one.textContent).join(' ');
