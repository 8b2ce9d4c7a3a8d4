import { expect } from '@open-wc/testing';
import '../../src/define/all.js';
import { bringScriptsPostsToLife } from '../../src/alive/script-posts.js';
import type { ExplainedIssue } from '../../src/model/issue.js';
import { clearOutside } from '../helpers/outside.js';
import { expectNoAxeViolations } from '../helpers/a11y.js';
import { byRole, allByRole, queryByRole } from '../helpers/roles.js';
import {
  addressOf,
  click,
  embedRequests,
  expectSame,
  framesIn,
  newVideo,
  until,
  untilPlays,
} from '../elements/play-fixtures.js';
import { visit } from '../elements/fixtures.js';
import { frameOf, nodesOf, postMarkup, put } from './post.js';

const issuesOf = (event: Event) => (event as CustomEvent<{ issues: ExplainedIssue[] }>).detail.issues;
const players = (root: ParentNode = document): Element[] => [...root.querySelectorAll('timestamped-video')];
const isAlive = (root: ParentNode, count = 1) =>
  until(() => players(root).length === count, `there are not ${count} players`);
const calm = () => new Promise((resolve) => setTimeout(resolve, 300));
const plays = (root: ParentNode): Element | null => root.querySelector('[data-meetup-roundup-playing]');

let holder: HTMLElement | undefined;
let scripts: HTMLScriptElement[] = [];
function show(markup: string): HTMLElement {
  return (holder = put(markup));
}
/** What the script tag's own file does, which can be loaded only once. */
function nameByScript(selector: string, more: Record<string, string> = {}): void {
  const script = document.createElement('script');
  script.type = 'text/plain';
  Object.assign(script.dataset, { posts: selector, ...more });
  document.head.append(script);
  scripts.push(script);
  bringScriptsPostsToLife();
}

const ways: Record<string, (markup: string, more?: string) => HTMLElement> = {
  'wrapped around it': (markup, more = '') =>
    show(`<article><meetup-roundup ${more}>${markup}</meetup-roundup></article>`),
  'elsewhere, with for': (markup, more = '') =>
    show(
      `<article><div class="it">${markup}</div></article><meetup-roundup for=".it" ${more}></meetup-roundup>`,
    ),
  'by the script tag': (markup, more = '') => {
    const root = show(`<article><div class="it">${markup}</div></article>`);
    const [, video] = /video="(.*?)"/.exec(more) ?? [];
    const [, view] = /view="(.*?)"/.exec(more) ?? [];
    nameByScript('.it', { ...(video && { video }), ...(view && { view }) });
    return root;
  },
};

describe('a post that comes alive', () => {
  before(() => visit({}));
  beforeEach(clearOutside);
  afterEach(async () => {
    holder?.remove();
    for (const script of scripts) {
      // A selector that matches nothing: what it named is as it was.
      script.remove();
    }
    scripts = [];
    await calm();
  });

  for (const [way, bring] of Object.entries(ways)) {
    it(`${way}: its links play its talks, and the prose shows which`, async () => {
      const id = newVideo();
      const root = bring(postMarkup(id));
      await isAlive(root);
      expect(await embedRequests(id), 'nothing is asked before a click').to.deep.equal([]);
      await click(root.querySelector('#joe')!);
      await untilPlays(id, 1800);
      expect(framesIn(root)).to.have.length(1);
      await until(() => plays(root)?.id === 'second', 'the second talk is not marked');
      await click(root.querySelector('#jane')!);
      await until(() => plays(root)?.id === 'first', 'the first talk is not marked');
    });

    it(`${way}: reads another language than the page's theme says`, async () => {
      const address = addressOf(newVideo());
      const before = document.documentElement.lang;
      document.documentElement.lang = 'en';
      const root = bring(`<p>La vidéo complète de la soirée est en ligne : ${address}</p>
        <h2>« Des index pour rien » par Julien Le Goff (Acme)</h2><p>Début : 05:30. Julien a une base avec des index.</p>
        <h2>« Migrer » par Amélie Rousseau (Acme)</h2><p>Début : 42:15. Elle nous a montré une base pour les tests.</p>`);
      try {
        await isAlive(root);
      } finally {
        document.documentElement.lang = before;
      }
    });

    it(`${way}: keeps the author's nodes, and leaves the page as it was`, async () => {
      const id = newVideo();
      const markup = postMarkup(id, { frame: `<div class="box">${frameOf(id)}</div>` });
      const root = put(`<article>${markup}</article>`);
      const before = nodesOf(root);
      const html = root.innerHTML;
      const article = root.firstElementChild!;
      const wrapper = document.createElement('meetup-roundup');
      if (way.startsWith('wrapped')) {
        wrapper.append(...article.childNodes);
        article.append(wrapper);
      } else if (way.startsWith('else')) {
        wrapper.setAttribute('for', '#it');
        article.id = 'it';
        root.append(wrapper);
      } else {
        article.id = 'it';
        nameByScript('#it');
      }
      holder = root;
      await isAlive(root);
      const own = (node: Node) =>
        node instanceof Element && node.closest('[data-meetup-roundup-own],meetup-roundup:empty');
      const now = nodesOf(root).filter((node) => !own(node) && node !== wrapper);
      const kept = before.filter((node) => (node as Element).id !== 'frame');
      expect(
        now.length === kept.length && now.every((node, at) => node === kept[at]),
        'the same nodes',
      ).to.equal(true);
      expect(root.querySelector('iframe')).to.equal(null);
      if (way.startsWith('by')) article.removeAttribute('id');
      else {
        wrapper.replaceWith(...wrapper.childNodes);
        article.removeAttribute('id');
      }
      if (way.startsWith('by')) {
        const gone = article.nextSibling;
        article.remove();
        await calm();
        root.insertBefore(article, gone);
      }
      await calm();
      expect(root.innerHTML.replace(/<!---->/g, '')).to.equal(html);
      expect(
        nodesOf(root).every((node, at) => node === before[at]),
        'the same nodes as before',
      ).to.equal(true);
    });

    it(`${way}: with view="cards" is laid out anew where nothing gets lost`, async () => {
      const root = bring(postMarkup(newVideo()), 'view="cards"');
      await until(
        () =>
          [...root.querySelectorAll('meetup-roundup')].some((one) =>
            one.shadowRoot?.querySelector('talk-card'),
          ),
        'no cards',
      );
      expect(root.querySelector<HTMLElement>('#first')!.getClientRects()).to.have.length(0);
    });

    it(`${way}: takes the recording that it is told of`, async () => {
      const id = newVideo();
      const prose = '<p>First, Jane Doe from Acme told us about “Naming things” (starting at 1:00).</p>';
      const root = bring(prose, `video="https://youtu.be/${id}"`);
      await isAlive(root);
    });
  }

  it('keeps the post and says why where cards would lose something', async () => {
    const told: string[] = [];
    const note = (event: Event) => told.push(...issuesOf(event).map((one) => one.message));
    addEventListener('roundup-issues', note);
    const root = show(
      `<article><meetup-roundup view="cards">${postMarkup(newVideo())}<form><input aria-label="Mail"></form></meetup-roundup></article>`,
    );
    await isAlive(root);
    removeEventListener('roundup-issues', note);
    expect(told.join()).to.contain('it found no place for a <form>');
    expect(root.querySelector('#first')!.getClientRects().length).to.equal(1);
  });

  it('puts the player where the frame was, in its article as well, and never a second one', async () => {
    const id = newVideo();
    const root = show(
      `<article><p class="frame">${frameOf(id)}</p><h1>Title</h1><meetup-roundup>${postMarkup(id)}</meetup-roundup></article>`,
    );
    await isAlive(root);
    expect(players(root)[0]!.nextElementSibling!.className).to.equal('frame');
    expect(root.querySelector('iframe')).to.equal(null);
    await click(root.querySelector('#joe')!);
    await untilPlays(id, 1800);
  });

  it('leaves the frame to a page that puts it back whenever it is taken', async () => {
    const id = newVideo();
    const root = put(
      `<article><div class="frame">${frameOf(id)}</div><div class="it">${postMarkup(id)}</div></article>`,
    );
    const box = root.querySelector('.frame')!;
    let returns = 0;
    const putBack = new MutationObserver(() => {
      // As bad as it gets, but that this test would end in any case.
      if (box.querySelector('iframe') || (returns += 1) > 50) return;
      box.insertAdjacentHTML('beforeend', frameOf(id));
    });
    putBack.observe(box, { childList: true });
    const { warn } = console;
    const { now } = Date;
    const said: unknown[] = [];
    console.warn = (...words) => void said.push(...words);
    try {
      holder = root;
      nameByScript('.it');
      await isAlive(root);
      await until(() => said.length > 0, 'nothing is said');
      await calm();
      expect(returns).to.be.within(3, 10);
      expect(box.querySelector('iframe'), 'the page has its frame').not.to.equal(null);
      expect(said).to.have.length(1);
      expect(String(said)).to.contain('puts the frame of the recording back');
      await click(root.querySelector('#joe')!);
      await untilPlays(id, 1800);
      // Nor does the player end when the page changes long after that.
      const [player] = players(root);
      expect(player!.getClientRects(), 'the player is in sight').not.to.have.length(0);
      Date.now = () => now() + 60_000;
      root.querySelector('#jane')!.firstChild!.nodeValue = 'Renaming things';
      await until(
        () => queryByRole(player!, 'button', { name: /Renaming things/ }),
        'it is not read again, or out of sight',
      );
      expectSame(players(root), [player]);
      expect(framesIn(root), 'it still plays').to.have.length(1);
    } finally {
      Date.now = now;
      console.warn = warn;
      putBack.disconnect();
    }
  });

  it('takes the recording that it is told of where the post’s own plays elsewhere', async () => {
    const root = show(
      `<article><meetup-roundup video="https://youtu.be/${newVideo()}"><p>See <a href="https://vimeo.com/1">the recording</a>.</p><p>First, Jane Doe from Acme told us about “Naming things” (starting at 1:00).</p></meetup-roundup></article>`,
    );
    await isAlive(root);
  });

  it('takes the only recording of its article where the post names none', async () => {
    const id = newVideo();
    const prose = '<p>First, Jane Doe from Acme told us about “Naming things” (starting at 1:00).</p>';
    const root = show(`<article>${frameOf(id)}<meetup-roundup>${prose}</meetup-roundup></article>`);
    await isAlive(root);
    expect(root.querySelector('iframe')).to.equal(null);
  });

  for (const [what, markup] of Object.entries({
    'without a recording':
      '<p>First, Jane Doe from Acme told us about “Naming things” (starting at 1:00).</p>',
    'without times': `<p>First, Jane Doe from Acme told us about “Naming things”.</p>${frameOf('aaaaaaaaaaa')}`,
    'that is no roundup':
      '<p>We moved to another host. <a href="https://youtu.be/aaaaaaaaaaa?t=60">A song</a></p>',
  })) {
    it(`leaves a post ${what} as it is`, async () => {
      const root = show(`<article><meetup-roundup>${markup}</meetup-roundup></article>`);
      const before = root.innerHTML;
      await calm();
      await calm();
      expect(root.innerHTML).to.equal(before);
    });
  }

  describe('with debug', () => {
    const prose = '<p>First, Jane Doe from Acme told us about “Naming things” (starting at 1:00).</p>';
    const untimed = prose.replace(' (starting at 1:00)', '');
    const link = '<p>See <a href="https://youtu.be/aaaaaaaaaaa">the recording</a>.</p>';
    const elsewhere = '<p>See <a href="https://skillsmatter.com/skillscasts/1">the recording</a>.</p>';
    const ahead = '<p>Join us on 3 June 2099. Jane Doe from Acme will talk about “Naming things”.</p>';
    const panelsOf = (root: ParentNode): Element[] => [
      ...root.querySelector('[debug]')!.shadowRoot!.querySelectorAll('.problems:not([hidden])'),
    ];
    const panelOf = (root: ParentNode): string =>
      panelsOf(root)
        .map(({ textContent }) => textContent)
        .join('\n');
    const says = (root: ParentNode, words: RegExp) =>
      until(() => words.test(panelOf(root)), `it doesn’t say ${words}`);

    for (const [what, markup, words] of [
      ['is no roundup', '<p>We moved to another host.</p>', /no talk was found/],
      ['announces an event', ahead, /still to come/],
      ['names no recording', prose, /names no recording, or.*video="…"/],
      [
        'has its recording on another site',
        elsewhere + prose,
        /its recording \(https:\/\/skillsmatter.com\/skillscasts\/1\) doesn’t play inside a page/,
      ],
      [
        'names a playlist',
        `<p>The <a href="https://www.youtube.com/playlist?list=PL1">recording</a>.</p>${prose}`,
        /playlist\?list=PL1\) doesn’t play inside a page.*not a playlist/,
      ],
      ['has no times', link + untimed, /doesn’t tell when its talks begin.*\(27:31\)/],
    ] as const) {
      it(`says why a post stays as it is that ${what}`, async () => {
        const told: string[] = [];
        const note = (event: Event) => told.push(...issuesOf(event).map((one) => one.message));
        addEventListener('roundup-issues', note);
        const root = show(`<article><meetup-roundup debug>${markup}</meetup-roundup></article>`);
        await says(root, words);
        await calm();
        removeEventListener('roundup-issues', note);
        expect(told).to.have.length(1);
        expect(players(root)).to.have.length(0);
        await expectNoAxeViolations(root.querySelector('meetup-roundup')!);
      });
    }

    it('has nothing more to say once the post is mended, or debug is gone', async () => {
      const root = show(`<article><meetup-roundup debug>${prose}</meetup-roundup></article>`);
      const element = root.querySelector('meetup-roundup')!;
      await says(root, /names no recording/);
      element.debug = false;
      await until(() => panelOf(root) === '', 'it goes on without debug');
      element.debug = true;
      await says(root, /names no recording/);
      element.setAttribute('video', `https://youtu.be/${newVideo()}`);
      await isAlive(root);
      expect(panelOf(root)).to.equal('');
    });

    it('says that its selector matches nothing, until it does', async () => {
      const root = show('<meetup-roundup debug for=".late"></meetup-roundup><article></article>');
      await says(root, /Nothing on the page matches “\.late”/);
      root.querySelector('article')!.innerHTML = `<div class="late">${postMarkup(newVideo())}</div>`;
      await isAlive(root);
      await until(() => panelOf(root) === '', 'it still says so');
    });

    it('says that another tag has the post already', async () => {
      const root = show(
        `<article><meetup-roundup><div class="it">${postMarkup(newVideo())}</div></meetup-roundup></article><meetup-roundup debug for=".it"></meetup-roundup>`,
      );
      await isAlive(root);
      await says(root, /another tag brings it to life/);
    });

    it('shows what cards would lose', async () => {
      const root = show(
        `<article><meetup-roundup debug view="cards">${postMarkup(newVideo())}<form><input aria-label="Mail"></form></meetup-roundup></article>`,
      );
      await isAlive(root);
      await says(root, /no place for a <form>/);
      root.querySelector('meetup-roundup')!.removeAttribute('view');
      await until(() => panelOf(root) === '', 'it still says so');
      await isAlive(root);
    });

    it('on the script tag tells the console, and without it nothing is told', async () => {
      const told: string[] = [];
      const note = (event: Event) => told.push(...issuesOf(event).map((one) => one.message));
      show(`<article><div class="asked">${prose}</div></article>`);
      document.addEventListener('roundup-issues', note, true);
      nameByScript('.asked');
      await calm();
      expect(told).to.have.length(0);
      nameByScript('.asked', { debug: '' });
      await until(() => told.length > 0, 'nothing is told');
      document.removeEventListener('roundup-issues', note, true);
      expect(told).to.have.length(1);
      expect(told[0]).to.match(/^“First, Jane Doe .*…”: The post stays as it is: it names no recording/);
    });

    it('takes the cards that it missed once the post is mended', async () => {
      const root = show(
        `<article><meetup-roundup debug view="cards">${postMarkup(newVideo())}<form><input aria-label="Mail"></form></meetup-roundup></article>`,
      );
      await says(root, /no place for a <form>/);
      root.querySelector('form')!.remove();
      const element = root.querySelector('meetup-roundup')!;
      await until(() => element.shadowRoot!.querySelector('talk-card') !== null, 'no cards came');
      expect(panelOf(root)).to.equal('');
      // And says so when what was laid out breaks, though the element draws itself anew then.
      element.innerHTML = prose;
      await says(root, /names no recording/);
      await calm();
      expect(panelOf(root)).to.match(/names no recording/);
    });

    it('of many posts names each by its first words, and none that another match serves', async () => {
      const post = postMarkup(newVideo());
      const root = show(
        `<article class="many">${prose}</article><article class="many"><div class="many">${post}</div></article><article class="many">${link}${untimed}</article><meetup-roundup debug for=".many"></meetup-roundup>`,
      );
      await isAlive(root);
      await says(root, /“First, Jane Doe.*names no recording.*“See the recording.*talks begin/s);
      await calm();
      expect(root.querySelector('[debug]')!.shadowRoot!.querySelectorAll('li')).to.have.length(2);
    });

    it('says that the sign before a name was forgotten', async () => {
      const root = show(
        '<div class="forgotten"></div><meetup-roundup debug for="forgotten"></meetup-roundup>',
      );
      await says(root, /Nothing on the page matches “forgotten”\. Is \.forgotten meant\?/);
    });

    it('names the talks of a live post that have no time', async () => {
      const more = '<p>Last up, Ann Lee from Bar presented “Queues everywhere”.</p>';
      const post = postMarkup(newVideo()).replace('<p>The next', `${more}<p>The next`);
      const root = show(`<article><meetup-roundup debug>${post}</meetup-roundup></article>`);
      await isAlive(root);
      await says(root, /doesn’t tell when they begin: “Queues everywhere”\./);
    });

    it('knows no other view than cards', async () => {
      const root = show(`<meetup-roundup debug view="card">${prose}</meetup-roundup>`);
      await says(root, /view: “card” is none of what it can be\..*view="cards"/);
    });

    it('shows that its selector is none', async () => {
      const root = show('<meetup-roundup debug for="a b["></meetup-roundup>');
      await says(root, /“a b\[” is no CSS selector/);
    });

    it('shows that the post landed behind it, whenever it is asked', async () => {
      const root = show(`<article><p><meetup-roundup>${prose}</meetup-roundup></p></article>`);
      const element = root.querySelector('meetup-roundup')!;
      await calm();
      element.toggleAttribute('debug', true);
      await says(root, /landed behind it/);
      element.debug = false;
      await until(() => panelOf(root) === '', 'it goes on without debug');
      element.debug = true;
      await says(root, /landed behind it/);
    });

    it('comes alive when the tag leaves that had the post', async () => {
      const root = show(
        `<article><meetup-roundup><div class="left">${postMarkup(newVideo())}</div></meetup-roundup></article><meetup-roundup debug for=".left"></meetup-roundup>`,
      );
      await isAlive(root);
      await says(root, /another tag brings it to life/);
      const wrapper = root.querySelector('article meetup-roundup')!;
      const player = players(root)[0]!;
      wrapper.replaceWith(...wrapper.childNodes);
      await until(() => players(root).length === 1 && players(root)[0] !== player, 'it stays as it was');
      await until(() => panelOf(root) === '', 'it still says so');
    });

    it('comes alive when the tag lets go that had the post', async () => {
      const root = show(
        `<article><meetup-roundup><div class="let-go">${postMarkup(newVideo())}</div></meetup-roundup></article><meetup-roundup debug for=".let-go"></meetup-roundup>`,
      );
      await isAlive(root);
      await says(root, /another tag brings it to life/);
      const player = players(root)[0]!;
      root.querySelector('article meetup-roundup')!.setAttribute('for', '.nothing');
      await until(() => players(root).length === 1 && players(root)[0] !== player, 'it stays as it was');
      await until(() => panelOf(root) === '', 'it still says so');
    });

    it('goes on saying what holds when the element draws itself anew', async () => {
      const more = '<p>Last up, Ann Lee from Bar presented “Queues everywhere”.</p>';
      const post = postMarkup(newVideo()).replace('<p>The next', `${more}<p>The next`);
      const root = show(`<article><meetup-roundup debug view="cards">${post}</meetup-roundup></article>`);
      const element = root.querySelector('meetup-roundup')!;
      await until(() => element.shadowRoot!.querySelector('talk-card') !== null, 'no cards came');
      await says(root, /“Queues everywhere”/);
      element.removeAttribute('view');
      await isAlive(root);
      await calm();
      expect(panelOf(root)).to.match(/“Queues everywhere”/);
    });

    it('moved while the page loads, it speaks once', async () => {
      const told: string[] = [];
      const note = (event: Event) => told.push(...issuesOf(event).map((one) => one.message));
      addEventListener('roundup-issues', note);
      Object.defineProperty(document, 'readyState', { configurable: true, get: () => 'loading' });
      const root = show('<meetup-roundup debug for=".none"></meetup-roundup><article></article>');
      const element = root.querySelector('meetup-roundup')!;
      try {
        await calm();
        root.querySelector('article')!.append(element);
        await calm();
        expect(told).to.have.length(0);
      } finally {
        Reflect.deleteProperty(document, 'readyState');
        dispatchEvent(new Event('DOMContentLoaded'));
      }
      await says(root, /Nothing on the page matches/);
      await calm();
      removeEventListener('roundup-issues', note);
      expect(told).to.have.length(1);
      expect(element.shadowRoot!.querySelectorAll('.problems:not([hidden])')).to.have.length(1);
      element.debug = false;
      await until(() => panelOf(root) === '', 'a panel is left');
    });
  });

  it('ten on one page each have their player', async () => {
    const ids = Array.from({ length: 10 }, newVideo);
    const root = show(
      `<main>${ids.map((id) => `<section class="it">${postMarkup(id, { frame: frameOf(id) }).replace(/ id="[^"]*"/g, '')}</section>`).join('')}</main><meetup-roundup for=".it"></meetup-roundup>`,
    );
    await isAlive(root, 10);
    await calm();
    expect(players(root)).to.have.length(10);
    for (const section of root.querySelectorAll('section')) expect(players(section)).to.have.length(1);
    const link = root.querySelectorAll('section')[6]!.querySelector<HTMLElement>('a[href*="t=1800"]')!;
    await click(link);
    await untilPlays(ids[6]!, 1800);
  });

  it('comes alive when it arrives later, follows its changes, and goes with its text', async () => {
    const id = newVideo();
    const root = show('<article><meetup-roundup><p>Soon.</p></meetup-roundup></article>');
    const wrapper = root.querySelector('meetup-roundup')!;
    await calm();
    expect(players(root)).to.have.length(0);
    wrapper.innerHTML = postMarkup(id);
    await isAlive(root);
    const [player] = players(root);
    root
      .querySelector('#second')!
      .insertAdjacentHTML(
        'afterend',
        `<p>Last up, Ann Lee from Bar presented “Queues” (starting at <a href="https://youtu.be/${id}?t=2400">40:00</a>).</p>`,
      );
    await until(
      () => allByRole(player!, 'button').some((one) => one.textContent.includes('Queues')),
      'no third chapter',
    );
    expect(players(root)[0] === player, 'the same player').to.equal(true);
    wrapper.innerHTML = '<p>Gone.</p>';
    await until(() => players(root).length === 0, 'the player is still there');
    expect(wrapper.innerHTML).to.equal('<p>Gone.</p>');
  });

  it('moves with its wrapper, and two wrappers make one player', async () => {
    const root = show(
      `<article><meetup-roundup><meetup-roundup>${postMarkup(newVideo())}</meetup-roundup></meetup-roundup></article><aside></aside>`,
    );
    await isAlive(root);
    await calm();
    expect(players(root)).to.have.length(1);
    root.querySelector('aside')!.append(root.querySelector('meetup-roundup')!);
    await calm();
    await isAlive(root);
    expect(root.querySelector('article')!.querySelector('timestamped-video')).to.equal(null);
  });

  it('data comes first, and a wrapper with a script is fed by it', async () => {
    const root = show(
      `<article><meetup-roundup><script type="application/json">{"title":"Mine"}</script>${postMarkup(newVideo())}</meetup-roundup></article>`,
    );
    await calm();
    expect(players(root)).to.have.length(0);
    expect(root.querySelector('meetup-roundup')!.shadowRoot!.textContent).to.contain('Mine');
    const later = show(`<article><meetup-roundup>${postMarkup(newVideo())}</meetup-roundup></article>`);
    await isAlive(later);
    later.querySelector('meetup-roundup')!.data = { title: 'Given' };
    await until(() => players(later).length === 0, 'the post is still alive');
    expect(later.querySelector('meetup-roundup')!.shadowRoot!.textContent).to.contain('Given');
    root.remove();
  });

  it('an empty wrapper whose post landed behind it says so, and what to do', async () => {
    const told: string[] = [];
    const note = (event: Event) => told.push(...issuesOf(event).map((one) => one.message + one.remedy));
    addEventListener('roundup-issues', note);
    const root = show(`<article><p><meetup-roundup>${postMarkup(newVideo())}</meetup-roundup></p></article>`);
    expect(root.querySelector('meetup-roundup')!.childElementCount).to.equal(0);
    await until(() => told.length > 0, 'nothing is said');
    removeEventListener('roundup-issues', note);
    expect(told.join()).to.match(/landed behind it.*for="SELECTOR".*data-posts="SELECTOR"/);
  });

  it('lets the next event into the calendar, in the post and in a fed roundup', async () => {
    const root = show(`<article><meetup-roundup>${postMarkup(newVideo())}</meetup-roundup></article>`);
    const fed = put('<meetup-roundup></meetup-roundup>');
    fed.querySelector('meetup-roundup')!.data = {
      title: 'A',
      next: { title: 'B', date: '2099-06-03T18:30', rsvp: 'https://www.meetup.com/x/events/1/' },
    };
    for (const one of [root, fed]) {
      await until(() => allByRole(one, 'button', { name: /^Add to calendar/ }).length === 1, 'no button');
      const files: Blob[] = [];
      const { createObjectURL } = URL;
      URL.createObjectURL = (blob: Blob) => (files.push(blob), createObjectURL.call(URL, blob));
      await click(byRole(one, 'button', { name: /^Add to calendar/ }));
      await until(() => files.length === 1, 'no file');
      URL.createObjectURL = createObjectURL;
      expect(await files[0]!.text()).to.match(/BEGIN:VEVENT[^]*DTSTART[^]*2099/);
    }
    expect(root.querySelector('#rsvp')!.parentElement!.textContent).to.match(/RSVP$/);
    fed.remove();
  });

  it('has no such button once the event lies behind', async () => {
    const root = show(
      `<article><meetup-roundup>${postMarkup(newVideo(), { date: 'June 2019' })}</meetup-roundup></article>`,
    );
    await isAlive(root);
    await calm();
    expect(allByRole(root, 'button', { name: /^Add to calendar/ })).to.have.length(0);
  });

  it('lets it into the calendar behind an RSVP address in plain text too', async () => {
    const plain = postMarkup(newVideo()).replace(/<a id="rsvp" href="(.*?)">RSVP<\/a>/, 'RSVP: $1');
    const root = show(`<article><meetup-roundup>${plain}</meetup-roundup></article>`);
    await isAlive(root);
    await until(() => allByRole(root, 'button', { name: /^Add to calendar/ }).length === 1, 'no button');
    expect(root.textContent).to.contain('RSVP: https://www.meetup.com/x/events/1/');
  });

  it('axe finds nothing in what is added', async () => {
    const root = show(`<article><meetup-roundup>${postMarkup(newVideo())}</meetup-roundup></article>`);
    await isAlive(root);
    await until(() => allByRole(root, 'button', { name: /^Add to calendar/ }).length === 1, 'no button');
    await expectNoAxeViolations(root);
  });
});
