import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import type { RoundupData } from '../../src/model/types.js';
import { allByRole, byRole, nameOf, queryByRole, textOf } from '../helpers/roles.js';
import { deepElements, listenForIssues, partOf, picture, settled, untilRole } from './fixtures.js';
import { waitUntil } from '../helpers/wait-until.js';

const data: RoundupData = {
  title: 'Dezember',
  date: '2018-12-04',
  hosts: [{ name: 'Ana' }, { name: 'Luke' }],
  video: 'https://youtu.be/LanguageVid',
  talks: [{ title: 'Ein Vortrag', start: '4:00', slides: 'https://x.example/deck', kind: 'lightning' }],
  sponsors: [{ name: 'Pusher', logo: { src: picture, alt: 'Pusher' } }],
  summary: 'Voll.',
  next: {
    title: 'Januar',
    date: '2999-01-08',
    speakers: ['Ana', 'Luke', 'Dheeraj'],
    rsvp: 'https://x.example/r',
  },
};

const make = (lang?: string, given: RoundupData = data) => {
  const element = Object.assign(document.createElement('meetup-roundup'), { data: given });
  if (lang !== undefined) element.lang = lang;
  element.innerHTML = '<p>The author’s own</p>';
  return element;
};

const inPage = async (element: HTMLElement, lang?: string) => {
  const holder = await fixture<HTMLElement>(html`<div></div>`);
  if (lang !== undefined) holder.lang = lang;
  holder.append(element);
  return settled(element);
};

/** The language that an element's text is in, as a screen reader finds it: through slots and shadow trees. */
function langOf(element: Element): string {
  for (let at: Node | null = element; at; at = at instanceof ShadowRoot ? at.host : at.parentNode) {
    if (at instanceof Element && at.hasAttribute('lang')) return at.getAttribute('lang')!;
  }
  return '';
}

const expectGerman = async (element: HTMLElement) => {
  await untilRole(element, 'heading', { name: 'Dezember' });
  await waitUntil(() => queryByRole(element, 'article'));
  await settled(element);
  await untilRole(element, 'button', { name: 'Ansehen ab 4:00: Ein Vortrag' });
};

const expectEnglish = async (element: HTMLElement) => {
  await settled(element);
  byRole(element, 'heading', { name: 'Dezember' });
  byRole(element, 'button', { name: 'Watch from 4:00: Ein Vortrag' });
};

describe('the language of the page', () => {
  afterEach(() => document.documentElement.removeAttribute('lang'));

  // First of all, while the page has no German yet.
  it('is waited for before anything shows, and the author’s own stays so long', async () => {
    const element = make('de');
    const said: string[] = [];
    const holder = await fixture(html`<div></div>`);
    holder.append(element);
    await element.updateComplete;
    const own = element.querySelector('p')!;
    expect(own.getClientRects().length).to.equal(1);
    expect(queryByRole(element, 'heading')).to.equal(undefined);
    new MutationObserver(() => said.push(textOf(element))).observe(element.shadowRoot!, {
      childList: true,
      subtree: true,
      characterData: true,
    });
    await expectGerman(element);
    expect(own.getClientRects().length).to.equal(0);
    expect(said.join()).not.to.match(/Watch|Hosted|talk\b|RSVP|December/);
  });

  it('gives words, dates and lists', async () => {
    const element = await inPage(make('de'));
    await expectGerman(element);
    expect(textOf(partOf(element, 'meta'))).to.equal('4. Dezember 2018 Moderation: Ana und Luke 1 Vortrag');
    const group = byRole(element, 'group', { name: 'Als Nächstes: Januar' });
    expect(textOf(group)).to.contain('Dienstag, 8. Januar 2999');
    expect(textOf(group)).to.contain('Mit Ana, Luke und Dheeraj');
    byRole(group, 'link', { name: 'Anmelden: Januar' });
    byRole(element, 'group', { name: 'Danke an unsere Sponsoren' });
    byRole(element, 'list', { name: 'Vorträge in dieser Aufzeichnung' });
    byRole(element, 'button', { name: /^Play/ });
    byRole(element, 'link', { name: 'Folien: Ein Vortrag' });
    expect(textOf(byRole(element, 'article'))).to.contain('Kurzvortrag');
  });

  it('has no English word left in German', async () => {
    const element = await inPage(make('de'));
    await expectGerman(element);
    const names = [...allByRole(element, 'button'), ...allByRole(element, 'link')].map(nameOf);
    expect([textOf(element), ...names].join()).not.to.match(
      /\b(Watch|on|from|Hosted|Next|Slides|Thanks|With)\b/,
    );
  });

  it('is that of the document', async () => {
    document.documentElement.lang = 'de';
    await expectGerman(await inPage(make()));
  });

  it('is the nearest', async () => {
    document.documentElement.lang = 'de';
    await expectEnglish(await inPage(make(), 'en'));
    await expectGerman(await inPage(make('de'), 'en'));
    await expectEnglish(await inPage(make('en'), 'de'));
  });

  it('is found out of the shadow trees that it stands in', async () => {
    const holder = await fixture<HTMLElement>(html`<div lang="de"><div></div></div>`);
    const inner = document.createElement('div');
    holder.firstElementChild!.attachShadow({ mode: 'open' }).append(inner);
    inner.attachShadow({ mode: 'open' }).append(make());
    await expectGerman(inner.shadowRoot!.firstElementChild as HTMLElement);
  });

  it('is found where the element goes', async () => {
    const element = await inPage(make(), 'en');
    await expectEnglish(element);
    const german = await fixture<HTMLElement>(html`<div lang="de"></div>`);
    german.append(element);
    await expectGerman(element);
  });

  it('keeps its region, for dates', async () => {
    const british = await inPage(make('en-GB'));
    expect(textOf(partOf(british, 'meta'))).to.contain('4 December 2018');
    const austrian = await inPage(make('de-AT', { ...data, date: '2019-01' }));
    await expectGerman(austrian);
    expect(textOf(partOf(austrian, 'meta'))).to.contain('Jänner 2019');
  });

  for (const lang of ['fr', 'ja', 'tlh', 'en_GB', 'x', 'de_', 'constructor', '__proto__', 'toString', '']) {
    it(`without words of its own is English: “${lang}”`, async () => {
      const heard = listenForIssues();
      try {
        const element = await inPage(make(lang));
        await expectEnglish(element);
        expect(textOf(partOf(element, 'meta'))).to.contain('December 4, 2018');
        const button = byRole(element, 'button', { name: /^Watch from/ });
        expect(langOf(button)).to.equal('en');
        expect(langOf(byRole(element, 'list', { name: 'Talks in this recording' }))).to.equal('en');
        expect([...heard.warnings, ...heard.errors]).to.deep.equal([]);
      } finally {
        heard.stop();
      }
    });
  }

  it('names the player, and tells it', async () => {
    const element = await inPage(make('de'));
    await expectGerman(element);
    byRole(element, 'button', { name: 'Ansehen ab 4:00: Ein Vortrag' }).click();
    await settled(element);
    const frame = [...deepElements(element)].find((each) => each instanceof HTMLIFrameElement)!;
    expect(frame.title).to.equal('Player: Die ganze Aufzeichnung');
    expect(new URL(frame.src).searchParams.get('hl')).to.equal('de');
  });
});

describe('the language of the data', () => {
  const content = (element: HTMLElement) => [
    byRole(element, 'heading', { level: 2 }),
    byRole(element, 'heading', { level: 3, name: 'Ein Vortrag' }),
    partOf(element, 'summary').querySelector('p')!,
    byRole(byRole(element, 'list', { name: /in/ }), 'button').querySelector<HTMLElement>('.chapter-title')!,
    byRole(element, 'img', { name: 'Pusher' }),
  ];

  it('is marked on the texts where it differs from that of the words', async () => {
    const element = await inPage(make('en', { ...data, lang: 'de' }));
    await expectEnglish(element);
    expect(content(element).map(langOf)).to.deep.equal(['de', 'de', 'de', 'de', 'de']);
    expect(langOf(byRole(element, 'button', { name: /^Watch from/ }))).to.equal('en');
    expect(langOf(partOf(element, 'meta'))).to.equal('en');
  });

  it('needs no mark where it is the same', async () => {
    const element = await inPage(make('en', { ...data, lang: 'en' }));
    await expectEnglish(element);
    expect([...deepElements(element)].filter((each) => each.hasAttribute('lang'))).to.deep.equal([]);
  });

  it('is that of the page where the data doesn’t tell, also among English words', async () => {
    const element = await inPage(make('fr'));
    await expectEnglish(element);
    expect(content(element).map(langOf)).to.deep.equal(['fr', 'fr', 'fr', 'fr', 'fr']);
  });

  it('doesn’t change the words', async () => {
    await expectGerman(await inPage(make('de', { ...data, lang: 'en' })));
  });
});

describe('a language that can’t be had', () => {
  /** A page whose policy lets all scripts through but those of the languages. */
  async function strictPage(body: string): Promise<HTMLIFrameElement> {
    const frame = await fixture<HTMLIFrameElement>(html`<iframe title="A strict page"></iframe>`);
    const own = performance.getEntriesByType('resource').map(({ name }) => name.replace(/[?#].*/, ''));
    const sources = [
      ...new Set(own.filter((name) => name.includes('/src/') && !name.includes('/locales/'))),
      `${location.origin}/node_modules/`,
      `${location.origin}/__wds-outside-root__/`,
      `${location.origin}/__web-dev-server__web-socket.js`,
    ];
    frame.srcdoc = `<!doctype html><html lang="de"><meta http-equiv="Content-Security-Policy"
      content="script-src ${sources.join(' ')}">${body}
      <script type="module" src="${location.origin}/src/define/all.ts"></script></html>`;
    return frame;
  }

  it('costs that language, is not asked for without end, and nothing else', async () => {
    const frame = await strictPage(`<meetup-roundup json='${JSON.stringify(data)}'></meetup-roundup>`);
    const shown = () => frame.contentDocument?.querySelector('meetup-roundup')?.shadowRoot;
    await waitUntil(() => shown()?.querySelector('h2'), 'nothing shows', { timeout: 6000 });
    let refused = 0;
    frame.contentDocument!.addEventListener('securitypolicyviolation', () => (refused += 1));
    await aTimeout(500);
    expect([...shown()!.querySelectorAll('*')].map((each) => each.textContent).join(' ')).to.contain(
      'Hosted by',
    );
    expect(refused).to.be.below(10);
  });
});
