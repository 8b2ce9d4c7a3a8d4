import { expect, fixture, html } from '@open-wc/testing';
import { format } from '../../src/model/format.js';
import { allByRole, byRole, nameOf, queryByRole, textOf } from '../helpers/roles.js';
import { cardOf, deepElements, listenForIssues, missingPicture, picture, settled } from './fixtures.js';
import { playButtons } from './play-fixtures.js';
import { waitUntil } from '../helpers/wait-until.js';

type Fed = HTMLElement & { data: unknown; debug: boolean };

const show = async (data: unknown, debug = false): Promise<Fed> =>
  settled(
    await fixture<Fed>(
      html`<meetup-roundup .data=${data} ?debug=${debug}><p>The author’s own</p></meetup-roundup>`,
    ),
  );

const isFallback = (element: Element): boolean =>
  element.querySelector('p')!.getClientRects().length > 0 && queryByRole(element, 'heading') === undefined;

/** Where the page shows what is wrong. */
const problemsOf = (element: Element) =>
  allByRole(element, 'list').find((list) => nameOf(list) === 'Problems in the data');

describe('bad data', () => {
  let heard: ReturnType<typeof listenForIssues>;
  beforeEach(() => (heard = listenForIssues()));
  afterEach(() => heard.stop());

  const untilHeard = () => waitUntil(() => heard.events.length > 0, 'no event');
  const paths = () => heard.events.flatMap(({ issues }) => issues.map(({ path }) => path));

  describe('is told of', () => {
    it('not at all where all is well', async () => {
      await show({ title: 'Good', talks: [{ title: 'A talk' }], video: 'https://youtu.be/BadDataGood' });
      await new Promise((resolve) => setTimeout(resolve, 50));
      expect(heard.events).to.deep.equal([]);
      expect(heard.warnings).to.deep.equal([]);
    });

    it('in one event with path, message and remedy, and on the console', async () => {
      const element = await show({ title: 5, talks: [{ title: 'A talk', start: 'soon' }], tags: [{}] });
      await untilHeard();
      expect(heard.events).to.have.length(1);
      expect(heard.events[0]?.target).to.equal(element);
      expect(paths()).to.have.members(['title', 'talks[0].start', 'tags[0]']);
      for (const { path, message, remedy, severity } of heard.events[0]!.issues) {
        expect(message).to.contain(path);
        expect(remedy).to.match(/^Write /);
        expect(severity).to.equal('error');
      }
      expect(heard.warnings).to.have.length(3);
      expect(heard.warnings.find((words) => words.includes('talks[0].start'))).to.equal(
        '<meetup-roundup> talks[0].start: “soon” is no time. ' +
          'Write seconds (240) or 4:00, 1:12:25, 1h12m25s, PT4M.',
      );
      expect(heard.errors).to.deep.equal([]);
    });

    it('once for each reading, not for each update', async () => {
      const element = await show({ title: 'A', date: 'yesterday' });
      await untilHeard();
      element.setAttribute('theme', 'dark');
      await settled(element);
      element.data = { title: 'A', date: 'yesterday' };
      await settled(element);
      expect(heard.events).to.have.length(1);
      element.data = { title: 'A', date: 'tomorrow' };
      await waitUntil(() => heard.events.length === 2);
      expect(heard.events[1]?.issues[0]?.message).to.contain('tomorrow');
    });

    it('to whoever listens further up, through shadow trees', async () => {
      const outer = await fixture<HTMLElement>(html`<div></div>`);
      const caught: Event[] = [];
      outer.addEventListener('roundup-issues', (event) => caught.push(event));
      const element = Object.assign(document.createElement('meetup-roundup'), {
        data: { title: 'A', date: 1 },
      });
      outer.attachShadow({ mode: 'open' }).append(element);
      await waitUntil(() => caught.length === 1);
      expect((caught[0] as CustomEvent).detail).to.have.property('version', 1);
    });

    it('by each element on its own', async () => {
      const element = await fixture(html`
        <div>
          <talk-card .data=${{ title: 'A', start: 'soon' }}></talk-card>
          <timestamped-video .data=${{ video: 5, talks: [{ title: 'A', start: 1 }] }}></timestamped-video>
        </div>
      `);
      await waitUntil(() => heard.events.length === 2);
      expect(heard.events.map(({ target }) => target)).to.have.members([...element.children]);
      expect(paths()).to.have.members(['start', 'video']);
    });

    it('that a quote of its own cut off, as one thing', async () => {
      const holder = await fixture<HTMLElement>(html`<div></div>`);
      // As the author wrote it, and the browser takes it apart.
      holder.innerHTML = `<meetup-roundup debug json='{"title":"A","summary":"It's great, and long"}'>Own</meetup-roundup>`;
      const element = await settled(holder.firstElementChild as Fed);
      const said = () => element.shadowRoot?.querySelector('.problems')?.textContent ?? '';
      await waitUntil(() => said().includes('a quote in the JSON'), 'nothing is said');
      expect(said()).to.contain('ended the attribute, behind “');
      expect(said()).not.to.contain('the element has no attribute');
    });

    it('on the page with debug alone', async () => {
      const data = { title: 'A roundup', date: 'yesterday' };
      const quiet = await show(data);
      await untilHeard();
      await settled(quiet);
      expect(textOf(quiet)).to.equal('A roundup');
      const loud = await show(data, true);
      await waitUntil(() => problemsOf(loud));
      expect(allByRole(problemsOf(loud)!, 'listitem').map((item) => textOf(item))).to.deep.equal([
        'date: “yesterday” is no date. Write 2018-12-04, 2018-12-04T18:30, or as much as is known: 2018-12, 2018.',
      ]);
      // English from left to right, on whatever page.
      document.documentElement.dir = 'rtl';
      expect(getComputedStyle(problemsOf(loud)!).direction).to.equal('ltr');
      document.documentElement.removeAttribute('dir');
      loud.debug = false;
      await settled(loud);
      expect(problemsOf(loud)).to.equal(undefined);
    });

    it('with what is probably meant otherwise, with debug alone', async () => {
      const data = {
        title: 'A roundup',
        talks: [{ title: 'A', speaker: 'Ana', start: '4.30', slides: 'youtu.be/x' }],
      };
      await show(data);
      const loud = await show(data, true);
      await waitUntil(() => problemsOf(loud));
      const told = textOf(problemsOf(loud)!);
      expect(told).to.contain('talks[0].speaker: the format has no such field. Is “speakers” meant?');
      expect(told).to.contain('talks[0].start: “4.30” is read as seconds');
      expect(told).to.contain('talks[0].slides: “youtu.be/x” is taken for a path');
      expect(heard.warnings).to.have.length(3);
    });

    for (const [what, element, told] of [
      [
        'an attribute that a card doesn’t have',
        html`<talk-card debug title="A talk" heading="A"></talk-card>`,
        'title: the element has no attribute of that name; the nearest that it has is “heading”.',
      ],
      [
        'an attribute with two letters in each other’s place',
        html`<meetup-roundup debug scr="/roundup.json"></meetup-roundup>`,
        'scr: the element has no attribute of that name; the nearest that it has is “src”.',
      ],
      [
        'an attribute like none',
        html`<talk-card debug heading="A" wobble="1"></talk-card>`,
        'wobble: the element has no attribute of that name. All',
      ],
      ['nothing at all', html`<talk-card debug></talk-card>`, 'there is nothing to show'],
      [
        'a theme that is none',
        html`<talk-card debug heading="A" theme="blue"></talk-card>`,
        'theme: “blue” is none of what it can be',
      ],
      [
        'a level that is none',
        html`<talk-card debug heading="A" heading-level="9"></talk-card>`,
        'heading-level: “9” is none',
      ],
      [
        'a link of a text that is refused',
        html`<talk-card debug .data=${{ title: 'A', summary: '[x](javascript:1)' }}></talk-card>`,
        'summary: the link to “javascript:1” is left out',
      ],
      [
        'an address where JSON belongs',
        html`<meetup-roundup debug json="/roundup.json"></meetup-roundup>`,
        'Put the address of a file into src',
      ],
      [
        'JSON where a recording belongs',
        html`<timestamped-video debug src="/roundup.json"></timestamped-video>`,
        'here src is the address of the recording',
      ],
      [
        'a script of no type',
        html`<meetup-roundup debug><script></script></meetup-roundup>`,
        'because its type is “absent”',
      ],
    ] as const) {
      it(`with debug: ${what}`, async () => {
        const fed = await fixture<Fed>(element);
        await waitUntil(() => problemsOf(fed));
        expect(textOf(problemsOf(fed)!)).to.contain(told);
      });
    }

    it('says nothing of the attributes by which posts are named', async () => {
      const fed = await fixture<Fed>(
        html`<meetup-roundup
          debug
          for=".x"
          video="https://youtu.be/aaaaaaaaaaa"
          view="cards"
        ></meetup-roundup>`,
      );
      await waitUntil(() => fed.shadowRoot);
      await new Promise((resolve) => setTimeout(resolve, 300));
      expect(problemsOf(fed)?.textContent ?? '').to.equal('');
    });

    it('tells the place in a file that is no JSON', async () => {
      const json = `{\n${'  "title": "A",\n'.repeat(20)}  "b": 1,\n}`;
      const fed = await fixture<Fed>(html`<meetup-roundup debug json=${json}><p>Own</p></meetup-roundup>`);
      await waitUntil(() => problemsOf(fed));
      expect(textOf(problemsOf(fed)!)).to.match(/\(SyntaxError: .*\)\./);
    });

    it('also where nothing could be read', async () => {
      const element = await fixture<Fed>(html`<meetup-roundup debug json="{"><p>Own</p></meetup-roundup>`);
      await waitUntil(() => problemsOf(element));
      expect(textOf(problemsOf(element)!)).to.contain("can't be read as JSON");
      expect(textOf(element)).to.match(/^Own/);
    });
  });

  describe('costs the smallest part', () => {
    it('a field', async () => {
      const element = await show({
        title: 'A roundup',
        date: 2018,
        summary: ['no'],
        hosts: [{ name: 'Ana' }, 7],
      });
      expect(textOf(element)).to.equal('A roundup Hosted by Ana');
      await untilHeard();
      expect(paths()).to.have.members(['date', 'summary', 'hosts[1]']);
    });

    it('a talk', async () => {
      const element = await show({
        title: 'A roundup',
        talks: [{ title: 'First' }, 'not a talk', {}, null, { title: 9 }, { title: 'Last', kind: 'opera' }],
      });
      expect(allByRole(element, 'article').map(nameOf)).to.deep.equal(['First', 'Last']);
      expect(textOf(element)).to.contain('2 talks');
      await untilHeard();
      expect(paths()).to.include.members(['talks[1]', 'talks[2]', 'talks[3]', 'talks[4]', 'talks[5].kind']);
    });

    it('of a talk a takeaway, a speaker, a link', async () => {
      const element = await cardOf({
        title: 'A talk',
        speakers: [{ name: 'Ana' }, 5 as never],
        takeaways: ['One', 2 as never, 'Three'],
        slides: ['https://x.example/a', 'ftp://x.example/b'],
      });
      expect(allByRole(element, 'listitem').map((item) => textOf(item))).to.deep.equal(['One', 'Three']);
      expect(allByRole(element, 'link')).to.have.length(1);
      await untilHeard();
      expect(paths()).to.have.members(['speakers[1]', 'takeaways[1]', 'slides[1]']);
    });

    for (const [what, data] of [
      ['a text', 'a roundup'],
      ['a number', 5],
      ['a list', [{ title: 'A' }]],
      ['an empty object', {}],
      ['only fields that are wrong', { title: 5, talks: 'none', video: false }],
    ] as const) {
      it(`all, where it is ${what}: the author’s own stays`, async () => {
        const element = await show(data);
        await untilHeard();
        expect(heard.events).to.have.length(1);
        expect(heard.errors).to.deep.equal([]);
        expect(isFallback(element)).to.equal(true);
      });
    }

    for (const [what, json] of [
      ['cut off', '{"title": "A'],
      ['with a comma too many', '{"title": "A",}'],
      ['with typographic quotes', '{“title”: “A”}'],
      ['empty', '""'],
      ['huge', `{"title": "${'A'.repeat(5_000_001)}"}`],
    ] as const) {
      it(`all, where the JSON is ${what}: the author’s own stays`, async () => {
        const element = await settled(
          await fixture<Fed>(html`<meetup-roundup json=${json}><p>The author’s own</p></meetup-roundup>`),
        );
        await untilHeard();
        expect(heard.events).to.have.length(1);
        expect(heard.warnings).to.have.length(1);
        expect(heard.errors).to.deep.equal([]);
        expect(isFallback(element)).to.equal(true);
      });
    }

    it('nothing, where it is of a later version', async () => {
      const element = await show({ $schema: 'urn:meetup-roundup:roundup:9', title: 'Later', holograms: [1] });
      byRole(element, 'heading', { name: 'Later' });
      await untilHeard();
      expect(heard.events[0]?.issues.map(({ code, severity }) => [code, severity])).to.deep.equal([
        ['version', 'warning'],
      ]);
    });

    it('data that turns bad: the author’s own comes back', async () => {
      const element = await show({ title: 'Good' });
      byRole(element, 'heading', { name: 'Good' });
      element.data = 'bad';
      await settled(element);
      expect(isFallback(element)).to.equal(true);
    });
  });

  describe('a recording that no player knows', () => {
    const address = 'https://skillsmatter.com/skillscasts/12345';
    const talks = [{ title: 'A talk', start: 60 }];

    it('becomes a link that says where it goes, and its chapters are text', async () => {
      const element = await show({ title: 'A', video: address, talks });
      byRole(element, 'link', { name: 'Watch on skillsmatter.com' });
      const card = byRole(element, 'article', { name: 'A talk' });
      const link = byRole(card, 'link', { name: 'Watch on skillsmatter.com: A talk' });
      expect(link.getAttribute('href')).to.equal(address);
      expect(playButtons(element)).to.deep.equal([]);
      expect(textOf(byRole(element, 'list', { name: 'Talks in this recording' }))).to.equal('1:00 A talk');
      expect(heard.events).to.deep.equal([]);
    });

    it('also where the data names a provider of its own', async () => {
      const element = await show({ title: 'A', video: { src: address, provider: 'toString' }, talks });
      byRole(element, 'link', { name: 'Watch on skillsmatter.com' });
      expect(heard.errors).to.deep.equal([]);
    });
  });

  describe('addresses that do something else', () => {
    const traps = [
      'javascript:alert(1)',
      ' JavaScript:alert(1)',
      'java\nscript:alert(1)',
      '\u0001javascript:alert(1)',
      'data:text/html,<script>alert(1)</script>',
      'vbscript:alert(1)',
      'blob:https://x.example/1',
      'file:///etc/passwd',
      'https://youtube.com@evil.example/',
    ];

    /** A value of a cell in which every address is the trap, and every text holds it too. */
    function trapped(cell: string, trap: string): unknown {
      const list = /^\[(.*)\]$/.exec(cell)?.[1];
      if (list) return [trapped(list, trap), ...(list.includes('|') ? [trap] : [])];
      const shape = cell.split('|').find((kind) => kind in format) as keyof typeof format | undefined;
      if (shape) {
        return Object.fromEntries(
          Object.entries(format[shape]).map(([field, inner]) => [field, trapped(inner, trap)]),
        );
      }
      if (cell === 'rich') return `[a](${trap}) <${trap}> ![b](${trap}) <a href="${trap}">c</a>`;
      if (cell.includes('url') || cell.startsWith('text')) return trap;
      const plain: Record<string, unknown> = {
        time: 60,
        size: 9,
        date: '2999-01-01',
        lang: 'en',
        kind: 'demo',
      };
      return plain[cell] ?? 'slug';
    }

    const addressed = [
      'href',
      'src',
      'srcset',
      'poster',
      'action',
      'formaction',
      'data',
      'srcdoc',
      'xlink:href',
    ];

    for (const trap of traps) {
      it(`${JSON.stringify(trap)} is set nowhere`, async () => {
        const whole = trapped('Roundup', trap) as { talks: object[] };
        const elements = await fixture<HTMLElement>(html`
          <div>
            <meetup-roundup .data=${whole}></meetup-roundup>
            <meetup-roundup .data=${{ ...whole, video: 'https://youtu.be/BadDataTrap' }}></meetup-roundup>
            <talk-card .data=${whole.talks[0]} video=${trap}></talk-card>
            <timestamped-video .data=${whole} src=${trap} poster=${trap}></timestamped-video>
          </div>
        `);
        await settled(elements);
        byRole(elements.children[0]!, 'heading', { level: 2 });
        const tags = ['meetup-roundup', 'talk-card', 'timestamped-video'];
        for (const element of deepElements(elements)) {
          const isInput = element.parentElement === elements && tags.includes(element.localName);
          for (const { name, value } of isInput ? [] : element.attributes) {
            expect(name).not.to.match(/^on/);
            if (addressed.includes(name))
              expect(value, `${element.localName} ${name}`).to.match(/^https:\/\/[^@]*$/);
          }
        }
        expect(
          [...deepElements(elements)].some(({ localName }) => /script|object|embed/.test(localName)),
        ).to.equal(false);
      });
    }

    it('markup in a text is text', async () => {
      const markup = '<img src=x onerror=alert(1)><b>bold</b>';
      const element = await show({
        title: markup,
        summary: markup,
        talks: [{ title: markup, takeaways: [markup] }],
      });
      byRole(element, 'heading', { level: 2, name: markup });
      byRole(element, 'article', { name: markup });
      expect(allByRole(element, 'img')).to.deep.equal([]);
    });
  });

  describe('pictures that are missing', () => {
    const broken = (element: Element) =>
      [...deepElements(element)].filter(({ localName }) => localName === 'img');

    it('fall out, their captions stay', async () => {
      const image = (name: string) => ({
        src: `${missingPicture}?${name}`,
        alt: name,
        caption: `Caption ${name}`,
      });
      const person = { name: 'Ana', photo: `${missingPicture}?person` };
      const element = await show({
        title: 'A roundup',
        cover: image('cover'),
        hosts: [person],
        sponsors: [{ name: 'StorageOS', url: 'https://x.example/s', logo: `${missingPicture}?logo` }],
        talks: [{ title: 'A talk', photo: `${missingPicture}?talk`, speakers: [person] }],
        photos: [image('one'), { src: picture, alt: 'Found' }],
      });
      await waitUntil(
        () => {
          // They are asked for only when they come near.
          broken(element).forEach((img) => img.scrollIntoView({ block: 'center' }));
          return broken(element).length === 1;
        },
        'a broken image is left',
        { timeout: 8000 },
      );
      expect(broken(element).map((img) => img.getAttribute('alt'))).to.deep.equal(['Found']);
      expect(textOf(element)).to.contain('Caption cover');
      expect(textOf(byRole(element, 'group', { name: 'Photos' }))).to.equal('Caption one Found');
      expect(nameOf(byRole(element, 'link', { name: 'StorageOS' }))).to.equal('StorageOS');
      byRole(element, 'article', { name: 'A talk' });
    });

    it('leave the recording its picture’s place', async () => {
      const element = await show({
        title: 'A',
        video: { src: 'https://youtu.be/BadPoster01', poster: { src: missingPicture, alt: 'P' } },
      });
      const button = byRole(element, 'button', { name: 'Play the recording' });
      const before = button.getBoundingClientRect().height;
      element.scrollIntoView();
      await waitUntil(() => broken(element).length === 0, 'the poster is left', { timeout: 8000 });
      expect(button.getBoundingClientRect().height).to.equal(before);
      expect(before).to.be.above(100);
    });
  });
});
