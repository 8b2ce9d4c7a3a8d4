import { aTimeout, expect, html } from '@open-wc/testing';
import '../../src/define/all.js';
import { provider } from '../helpers/outside.js';
import { allByRole } from '../helpers/roles.js';
import { partsOf, settled, visit } from '../elements/fixtures.js';
import {
  embedHost,
  buttonIn,
  errorsOf,
  frameIn,
  marked,
  newVideo,
  page,
  playingCards,
  roundupData,
  second,
  until,
  untilPlays,
  click,
} from '../elements/play-fixtures.js';

/** What the provider would say, were the recording at its end. */
const lies = [
  { event: 'initialDelivery', info: { currentTime: 3100, duration: 99, playerState: 2 } },
  { event: 'onReady' },
  { event: 'infoDelivery', info: { currentTime: 3100, duration: 99, playerState: 0 } },
  { event: 'onStateChange', info: 0 },
  { event: 'onError', info: 150 },
].map((message) => JSON.stringify({ ...message, id: 1, channel: 'widget' }));

/** Everything that messages have a say in. */
const shown = (element: Element) => ({
  marked: marked(element),
  playing: playingCards(element),
  links: allByRole(element, 'link', { name: /^Watch on YouTube/ }).map((link) => link.getAttribute('href')),
  lengths: [...(partsOf(element, 'track')[0]?.children ?? [])].map((part) => getComputedStyle(part).flexGrow),
});

/** A message as the browser delivers it; a script may not make one from another origin's window. */
function send({ data, origin, source }: { data: unknown; origin: string; source: unknown }): void {
  const event = new MessageEvent('message', { data, origin });
  Object.defineProperty(event, 'source', { value: source });
  dispatchEvent(event);
}

describe('messages', () => {
  before(() => visit({}));

  let id: string;
  let element: HTMLElement;
  let frame: HTMLIFrameElement;
  let calm: ReturnType<typeof shown>;

  beforeEach(async () => {
    id = newVideo();
    element = await page(
      html`<div>
        <meetup-roundup .data=${roundupData(id)}></meetup-roundup>
        <section></section>
      </div>`,
    );
    await click(buttonIn(element, /^4:00/));
    frame = frameIn(element);
    await untilPlays(id, second.opening);
    // Paused, it sends nothing of its own that would set right what a lie set wrong.
    await until(() => playingCards(element).length === 1, 'the card does not play');
    await provider(id).pause();
    await until(() => playingCards(element).length === 0, 'does not pause');
    await aTimeout(200);
    await settled(element);
    calm = shown(element);
    expect(calm.marked)
      .to.have.length(1)
      .and.match(/Opening/);
  });

  /** The frame of a page that sends the same words as the provider, from when it has loaded. */
  async function hostile(sandbox?: string): Promise<void> {
    const stranger = document.createElement('iframe');
    stranger.title = 'Advertisement';
    if (sandbox !== undefined) stranger.setAttribute('sandbox', sandbox);
    stranger.srcdoc = `<script>
      for (const lie of ${JSON.stringify(lies)}) parent.postMessage(lie, '*');
    </script>`;
    let heard = 0;
    const hear = (event: MessageEvent) => {
      if (event.source === stranger.contentWindow) heard += 1;
    };
    addEventListener('message', hear);
    element.lastElementChild!.append(stranger);
    await until(() => heard === lies.length, 'the stranger is silent');
    removeEventListener('message', hear);
  }

  it('from the player itself are heard', async () => {
    // So that the others can fail: the same words, from the right window and origin.
    send({ data: lies[2], origin: embedHost, source: frame.contentWindow });
    await settled(element);
    expect(shown(element)).not.to.deep.equal(calm);
    expect(marked(element)).to.match(/Closing/);
  });

  it('from another frame of the page change nothing', async () => {
    await hostile();
    await settled(element);
    expect(shown(element)).to.deep.equal(calm);
  });

  it('from a sandboxed frame, whose origin is null, change nothing', async () => {
    await hostile('allow-scripts');
    await settled(element);
    expect(shown(element)).to.deep.equal(calm);
  });

  it('from the page itself change nothing', async () => {
    let heard = 0;
    const hear = () => (heard += 1);
    addEventListener('message', hear);
    for (const lie of lies) window.postMessage(lie, '*');
    await until(() => heard === lies.length, 'not heard');
    removeEventListener('message', hear);
    await settled(element);
    expect(shown(element)).to.deep.equal(calm);
  });

  it('from the right window and another origin change nothing', async () => {
    const origins = [
      'https://www.youtube.com',
      'http://www.youtube-nocookie.com',
      'https://www.youtube-nocookie.com:444',
      'https://www.youtube-nocookie.com.evil.example',
      'null',
      '',
      location.origin,
    ];
    for (const origin of origins) {
      for (const data of lies) send({ data, origin, source: frame.contentWindow });
    }
    await settled(element);
    expect(shown(element)).to.deep.equal(calm);
  });

  it('from the right origin and another window, or none, change nothing', async () => {
    for (const source of [null, window, window.parent]) {
      for (const data of lies) send({ data, origin: embedHost, source });
    }
    await settled(element);
    expect(shown(element)).to.deep.equal(calm);
  });

  it('that make no sense change nothing', async () => {
    const nonsense: unknown[] = [
      undefined,
      null,
      0,
      '',
      'text',
      '{',
      'null',
      '[]',
      '{"event":null}',
      '{"event":"infoDelivery","info":null}',
      '{"event":"infoDelivery","info":{"currentTime":"3100","duration":"99","playerState":"1"}}',
      '{"event":"infoDelivery","info":{"currentTime":-5,"duration":-5,"playerState":77}}',
      '{"event":"infoDelivery","info":{"currentTime":1e999,"duration":1e999}}',
      '{"event":"onStateChange","info":"playing"}',
      '{"event":"__proto__","info":{"__proto__":{"currentTime":3100}}}',
      { event: 'infoDelivery', info: { currentTime: 3100 } },
      new ArrayBuffer(4),
    ];
    const errors = await errorsOf(() => {
      for (const data of nonsense) send({ data, origin: embedHost, source: frame.contentWindow });
    });
    await settled(element);
    expect(errors).to.deep.equal([]);
    expect(shown(element)).to.deep.equal(calm);
  });

  it('after the player has gone change nothing', async () => {
    const { contentWindow } = frame;
    const roundup = element.firstElementChild!;
    element.lastElementChild!.append(roundup);
    await settled(element);
    const cued = shown(element);
    for (const data of lies) send({ data, origin: embedHost, source: contentWindow });
    for (const data of lies) send({ data, origin: embedHost, source: null });
    await settled(element);
    expect(shown(element)).to.deep.equal(cued);
  });
});
