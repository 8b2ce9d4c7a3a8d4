import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import { allByRole, byRole, queryByRole, textOf } from '../helpers/roles.js';
import { listenForIssues, settled, untilRole } from './fixtures.js';
import { waitUntil } from '../helpers/wait-until.js';

type Fed = HTMLElement & { data: unknown; json: unknown; src?: string; from?: string };

/** One element: its data with a name in it, and where a reader meets that name. */
interface Subject {
  tag: string;
  data: (name: string) => object;
  found: (element: Element, name: string) => HTMLElement | undefined;
}

const subjects: Subject[] = [
  {
    tag: 'meetup-roundup',
    data: (name) => ({ title: name }),
    found: (element, name) => queryByRole(element, 'heading', { name }),
  },
  {
    tag: 'talk-card',
    data: (name) => ({ title: name, speakers: [{ name: 'Ana' }] }),
    found: (element, name) => queryByRole(element, 'article', { name }),
  },
  {
    tag: 'timestamped-video',
    data: (name) => ({ video: 'https://youtu.be/WaysInVideo', talks: [{ title: name, start: 60 }] }),
    found: (element, name) => queryByRole(element, 'button', { name: `1:00 ${name}` }),
  },
];

/** An element with what its author wrote inside; attributes as in a page. */
async function make(tag: string, attributes: Record<string, string> = {}, inside = ''): Promise<Fed> {
  const holder = await fixture<HTMLElement>(html`<div></div>`);
  const template = document.createElement('template');
  template.innerHTML = `<${tag}>${inside}</${tag}>`;
  const content = document.importNode(template.content, true);
  const element = content.firstElementChild as Fed;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  holder.append(content);
  return settled(element);
}

function jsonScript(data: unknown, id = ''): HTMLScriptElement {
  const script = document.createElement('script');
  script.type = 'application/json';
  script.id = id;
  script.textContent = JSON.stringify(data);
  return script;
}

const scriptText = (data: unknown): string => jsonScript(data).outerHTML;

const slow = (data: unknown, ms: number): string =>
  `/test-files/slow.json?${new URLSearchParams({ ms: String(ms), body: JSON.stringify(data) })}`;

const isShown = (element: Element): boolean => element.getClientRects().length > 0;

const fallback = '<p><a href="#own">The author’s own</a></p>';

describe('ways in', () => {
  let heard: ReturnType<typeof listenForIssues>;
  beforeEach(() => (heard = listenForIssues()));
  afterEach(() => heard.stop());

  for (const { tag, data, found } of subjects) {
    describe(`<${tag}>`, () => {
      const expectFound = async (element: Fed, name: string) => {
        await settled(element);
        expect(found(element, name), name).not.to.equal(undefined);
      };
      const expectSoon = (element: Fed, name: string) =>
        waitUntil(() => found(element, name) !== undefined, `no ${name}`, { interval: 10, timeout: 4000 });

      it('takes its data property', async () => {
        const element = await make(tag, {}, fallback);
        element.data = data('Property');
        await expectFound(element, 'Property');
        expect(isShown(element.querySelector('a')!)).to.equal(false);
      });

      it('takes a property that was set before it was defined', async () => {
        const parsed = document.implementation.createHTMLDocument().createElement(tag) as Fed;
        parsed.data = data('Early');
        const holder = await fixture(html`<div></div>`);
        holder.append(document.adoptNode(parsed));
        await expectFound(parsed, 'Early');
      });

      it('takes new data for old', async () => {
        const element = await make(tag);
        element.data = data('First');
        await expectFound(element, 'First');
        element.data = data('Second');
        await expectFound(element, 'Second');
        expect(found(element, 'First')).to.equal(undefined);
      });

      it('takes its json attribute', async () => {
        const element = await make(tag, { json: JSON.stringify(data('Attribute')) });
        await expectFound(element, 'Attribute');
        element.setAttribute('json', JSON.stringify(data('Changed')));
        await expectFound(element, 'Changed');
      });

      it('takes an object as its json property, as frameworks set it', async () => {
        const element = await make(tag);
        element.json = data('Object');
        await expectFound(element, 'Object');
      });

      it('takes a JSON script inside', async () => {
        const element = await make(tag, {}, fallback + scriptText(data('Script')));
        await expectFound(element, 'Script');
      });

      it('takes a script that a blog engine wrapped', async () => {
        const element = await make(tag, {}, `<br><p><br>${scriptText(data('Wrapped'))}<br></p>`);
        await expectFound(element, 'Wrapped');
      });

      it('takes a script that arrives late', async () => {
        const element = await make(tag, {}, fallback);
        expect(isShown(element.querySelector('a')!)).to.equal(true);
        element.append(jsonScript(data('Late')));
        await expectSoon(element, 'Late');
      });

      it('takes a script whose text arrives in pieces', async () => {
        const element = await make(tag, {}, '<script type="application/json"></script>');
        const text = JSON.stringify(data('Pieces'));
        const script = element.querySelector('script')!;
        await aTimeout(0);
        script.append(text.slice(0, 5), text.slice(5));
        await expectSoon(element, 'Pieces');
        expect(heard.warnings).to.deep.equal([]);
      });

      it('follows a script that changes', async () => {
        const element = await make(tag, {}, scriptText(data('Before')));
        element.querySelector('script')!.textContent = JSON.stringify(data('After'));
        await expectSoon(element, 'After');
        element.querySelector('script')!.firstChild!.nodeValue = JSON.stringify(data('Edited'));
        await expectSoon(element, 'Edited');
      });

      it('takes JSON that was encoded twice', async () => {
        const twice = JSON.stringify(data('Twice'));
        await expectFound(await make(tag, {}, scriptText(twice)), 'Twice');
        await expectFound(await make(tag, { json: JSON.stringify(twice) }), 'Twice');
      });

      it('leaves scripts of other types alone', async () => {
        const element = await make(tag, {}, `${fallback}<script type="text/plain">{</script>`);
        expect(isShown(element.querySelector('a')!)).to.equal(true);
        expect(heard.warnings).to.deep.equal([]);
      });

      it('leaves the script of an element within to that', async () => {
        const inner = `<timestamped-video>${scriptText(subjects[2]!.data('Inner'))}</timestamped-video>`;
        const element = await make(tag, {}, inner);
        const video = element.querySelector('timestamped-video')!;
        expect(subjects[2]!.found(video, 'Inner')).not.to.equal(undefined);
        expect(isShown(video)).to.equal(true);
      });

      it('takes a script elsewhere, by from', async () => {
        const holder = await fixture(html`<div></div>`);
        holder.append(jsonScript(data('Elsewhere'), 'elsewhere'));
        const element = await make(tag, { from: '#elsewhere' });
        await expectFound(element, 'Elsewhere');
        holder.querySelector('script')!.textContent = JSON.stringify(data('Changed'));
        await expectSoon(element, 'Changed');
      });

      it('takes a script elsewhere that arrives late', async () => {
        const holder = await fixture(html`<div></div>`);
        const element = await make(tag, { from: '#arrives-late' });
        holder.append(jsonScript(data('Late'), 'arrives-late'));
        await expectSoon(element, 'Late');
      });

      it('takes a script elsewhere that is replaced', async () => {
        const holder = await fixture(html`<div></div>`);
        holder.append(jsonScript(data('Old'), 'replaced'));
        const element = await make(tag, { from: '#replaced' });
        await expectFound(element, 'Old');
        holder.replaceChildren(jsonScript(data('New'), 'replaced'));
        await expectSoon(element, 'New');
      });

      it('takes a script in its own shadow tree, or that of the page', async () => {
        const outer = await fixture(html`<div></div>`);
        outer.append(jsonScript(data('Page'), 'of-page'));
        const shadow = (await fixture(html`<div></div>`)).attachShadow({ mode: 'open' });
        for (const [id, name] of [
          ['of-tree', 'Tree'],
          ['of-page', 'Page'],
        ] as const) {
          const element = document.createElement(tag) as Fed;
          element.setAttribute('from', `#${id}`);
          shadow.append(element);
          if (id === 'of-tree') shadow.append(jsonScript(data('Tree'), id));
          await expectSoon(element, name);
        }
      });

      it('says so where the page has no such script, and shows the author’s own', async () => {
        const element = await make(tag, { from: '#nowhere' }, fallback);
        await waitUntil(() => heard.events.length > 0);
        expect(heard.events).to.have.length(1);
        expect(heard.events[0]?.target).to.equal(element);
        expect(heard.events[0]?.issues.map(({ code }) => code)).to.deep.equal(['from']);
        expect(heard.warnings.join()).to.contain('“nowhere”');
        expect(isShown(element.querySelector('a')!)).to.equal(true);
      });

      it('prefers the property, then json, then a script, and goes back as each is taken away', async () => {
        const element = await make(
          tag,
          { json: JSON.stringify(data('Json')) },
          fallback + scriptText(data('Script')),
        );
        element.data = data('Property');
        await expectFound(element, 'Property');
        element.data = undefined;
        await expectFound(element, 'Json');
        element.data = data('Property');
        await expectFound(element, 'Property');
        element.data = null;
        element.removeAttribute('json');
        await expectFound(element, 'Script');
        element.querySelector('script')!.remove();
        await waitUntil(() => isShown(element.querySelector('a')!), 'the author’s own is not back');
        expect(found(element, 'Script')).to.equal(undefined);
      });

      it('keeps the author’s nodes, whatever it shows', async () => {
        const element = await make(tag, {}, fallback);
        const nodes = [...element.childNodes];
        const link = element.querySelector('a')!;
        element.data = data('Data');
        await expectFound(element, 'Data');
        element.data = undefined;
        await settled(element);
        expect([...element.childNodes]).to.deep.equal(nodes);
        expect(element.querySelector('a')).to.equal(link);
        expect(isShown(link)).to.equal(true);
        expect(link.textContent).to.equal('The author’s own');
      });

      it('says that a data attribute is no way in', async () => {
        const element = await make(tag, { data: JSON.stringify(data('Attribute')) }, fallback);
        await waitUntil(() => heard.warnings.length > 0);
        expect(heard.warnings).to.have.length(1);
        expect(heard.warnings[0]).to.match(new RegExp(`^<${tag}> .*data attribute.*json attribute`));
        expect(isShown(element.querySelector('a')!)).to.equal(true);
      });

      it('resolves addresses against the page', async () => {
        const speakers = [{ name: 'Ana', url: 'people/ana' }];
        const element = await make(tag);
        const linked: Record<string, object> = {
          'meetup-roundup': { title: 'A', hosts: speakers },
          'talk-card': { title: 'A', speakers },
          'timestamped-video': { video: 'people/ana' },
        };
        element.data = linked[tag];
        await settled(element);
        expect(byRole(element, 'link').getAttribute('href')).to.equal(
          new URL('people/ana', document.baseURI).href,
        );
      });

      it('can leave the page and come back', async () => {
        const element = await make(tag, {}, scriptText(data('Script')));
        const parent = element.parentElement!;
        element.remove();
        element.querySelector('script')!.textContent = JSON.stringify(data('Changed'));
        parent.append(element);
        await expectSoon(element, 'Changed');
        element.querySelector('script')!.textContent = JSON.stringify(data('Again'));
        await expectSoon(element, 'Again');
      });
    });
  }

  describe('src of <meetup-roundup>', () => {
    it('takes a file, and shows the author’s own until it is there', async () => {
      const element = await make('meetup-roundup', { src: slow({ title: 'File' }, 200) }, fallback);
      expect(isShown(element.querySelector('a')!)).to.equal(true);
      await untilRole(element, 'heading', { name: 'File' });
      expect(queryByRole(element, 'link')).to.equal(undefined);
    });

    it('resolves the file’s addresses against the file', async () => {
      const element = await make('meetup-roundup', { src: '/demo/roundup.json' });
      await untilRole(element, 'heading', { level: 2 });
      await settled(element);
      const sources = allByRole<HTMLImageElement>(element, 'img').map(({ src }) => src);
      expect(sources).to.include(new URL('/demo/photos/luke-bond.webp', location.href).href);
    });

    it('resolves them against where a redirect led', async () => {
      const to = encodeURIComponent('/demo/roundup.json');
      const element = await make('meetup-roundup', { src: `/test-files/redirect.json?to=${to}` });
      await untilRole(element, 'heading', { level: 2 });
      await settled(element);
      const sources = allByRole<HTMLImageElement>(element, 'img').map(({ src }) => src);
      expect(sources).to.include(new URL('/demo/photos/luke-bond.webp', location.href).href);
    });

    it('takes another file', async () => {
      const element = await make('meetup-roundup', { src: slow({ title: 'One' }, 0) });
      await untilRole(element, 'heading', { name: 'One' });
      element.src = slow({ title: 'Two' }, 0);
      await untilRole(element, 'heading', { name: 'Two' });
    });

    it('drops the answer to an earlier question', async () => {
      const element = await make('meetup-roundup', { src: slow({ title: 'Slow' }, 500) });
      element.src = slow({ title: 'Fast' }, 0);
      await untilRole(element, 'heading', { name: 'Fast' });
      await aTimeout(700);
      byRole(element, 'heading', { name: 'Fast' });
      expect(heard.warnings).to.deep.equal([]);
    });

    it('gives the file up when it leaves the page, and asks again when it comes back', async () => {
      const real = globalThis.fetch;
      const signals: (AbortSignal | null | undefined)[] = [];
      globalThis.fetch = (input, init) => {
        signals.push(init?.signal);
        return real(input, init);
      };
      try {
        const element = await make('meetup-roundup', { src: slow({ title: 'Back' }, 300) }, fallback);
        const parent = element.parentElement!;
        element.remove();
        expect(signals.map((signal) => signal?.aborted)).to.deep.equal([true]);
        await aTimeout(50);
        parent.append(element);
        await untilRole(element, 'heading', { name: 'Back' });
        expect(signals).to.have.length(2);
        // What it has, it keeps: moving it asks for nothing.
        parent.prepend(element);
        await aTimeout(50);
        byRole(element, 'heading', { name: 'Back' });
        expect(signals).to.have.length(2);
        expect(heard.warnings).to.deep.equal([]);
      } finally {
        globalThis.fetch = real;
      }
    });

    for (const [what, path, why] of [
      ['is not there', 'status/404', '404'],
      ['fails', 'status/500', '500'],
      ['is a page', 'wrong-type.json', 'JSON'],
      ['is cut off', 'cut-off.json', 'JSON'],
      ['breaks off on its way', 'broken.json', 'broken.json'],
    ] as const) {
      it(`keeps the author’s own where the file ${what}`, async () => {
        const element = await make('meetup-roundup', { src: `/test-files/${path}` }, fallback);
        await waitUntil(() => heard.events.length > 0, 'no event', { timeout: 4000 });
        expect(heard.events).to.have.length(1);
        expect(heard.events[0]?.issues).to.have.length(1);
        const [issue] = heard.events[0]!.issues;
        expect(issue?.path).to.equal('src');
        expect(issue?.message).to.contain(why);
        expect(issue?.remedy).not.to.equal('');
        expect(heard.warnings).to.have.length(1);
        expect(heard.errors).to.deep.equal([]);
        expect(isShown(element.querySelector('a')!)).to.equal(true);
      });
    }

    it('keeps the author’s own where the address is none', async () => {
      const element = await make('meetup-roundup', { src: 'javascript:void 0' }, fallback);
      await waitUntil(() => heard.events.length > 0);
      expect(heard.events[0]?.issues[0]?.path).to.equal('src');
      expect(isShown(element.querySelector('a')!)).to.equal(true);
    });

    it('keeps what a file showed when the next one can’t be had', async () => {
      const element = await make('meetup-roundup', { src: slow({ title: 'Good' }, 0) });
      await untilRole(element, 'heading', { name: 'Good' });
      element.src = '/test-files/status/404';
      await waitUntil(() => heard.events.length > 0);
      byRole(element, 'heading', { name: 'Good' });
    });

    it('comes after a script, and before nothing', async () => {
      const element = await make(
        'meetup-roundup',
        { src: slow({ title: 'File' }, 0) },
        scriptText({ title: 'Script' }),
      );
      byRole(element, 'heading', { name: 'Script' });
      element.querySelector('script')!.remove();
      await untilRole(element, 'heading', { name: 'File' });
    });

    it('gives way to the author’s own once it is taken away', async () => {
      const element = await make('meetup-roundup', { src: slow({ title: 'File' }, 0) }, fallback);
      await untilRole(element, 'heading', { name: 'File' });
      element.removeAttribute('src');
      await settled(element);
      expect(isShown(element.querySelector('a')!)).to.equal(true);
    });
  });

  describe('simple attributes', () => {
    const video = 'https://youtu.be/WaysInVideo';

    it('are all that a card needs', async () => {
      const element = await make('talk-card', {
        heading: 'Secure GitOps',
        speaker: 'Luke Bond',
        company: 'Control Plane',
        start: '1:12:25',
        end: '1:30:00',
        video,
      });
      const article = byRole(element, 'article', { name: 'Secure GitOps' });
      expect(textOf(article)).to.contain('Luke Bond · Control Plane');
      byRole(article, 'button', { name: 'Watch from 1:12:25: Secure GitOps' });
      expect(heard.warnings).to.deep.equal([]);
    });

    it('change a card', async () => {
      const element = await make('talk-card', { heading: 'Before' });
      element.setAttribute('heading', 'After');
      element.setAttribute('speaker', 'Luke');
      await settled(element);
      byRole(element, 'article', { name: 'After' });
      expect(textOf(element)).to.contain('Luke');
      element.removeAttribute('heading');
      await settled(element);
      byRole(element, 'article', { name: 'Luke' });
    });

    it('fill the gaps of a card’s data, and no more', async () => {
      const element = await make(
        'talk-card',
        { heading: 'Attribute', start: '4:00', video },
        scriptText({ title: 'Data', speakers: [{ name: 'Ana' }] }),
      );
      byRole(element, 'article', { name: 'Data' });
      byRole(element, 'button', { name: 'Watch from 4:00: Data' });
      element.data = { speakers: [{ name: 'Luke' }], start: '5:00' };
      await settled(element);
      byRole(element, 'button', { name: 'Watch from 5:00: Attribute' });
    });

    it('are all that a recording needs', async () => {
      const element = await make('timestamped-video', {
        src: video,
        heading: 'The evening',
        poster: 'https://images.example/poster.png',
      });
      expect(textOf(element)).to.contain('The evening');
      byRole(element, 'button', { name: 'Play the recording' });
      expect(element.shadowRoot?.querySelector('img')?.src).to.equal('https://images.example/poster.png');
    });

    it('fill the gaps of a recording’s data, also where that has the shorthand', async () => {
      const element = await make(
        'timestamped-video',
        { src: 'https://youtu.be/OtherVideo1', heading: 'The evening' },
        scriptText({ video, talks: [{ title: 'A talk', start: 60 }] }),
      );
      expect(textOf(element)).to.contain('The evening');
      expect(byRole(element, 'link').getAttribute('href')).to.contain('WaysInVideo');
      element.data = { video: { title: 'Its own' } };
      await settled(element);
      expect(textOf(element)).to.contain('Its own');
      expect(byRole(element, 'link').getAttribute('href')).to.contain('OtherVideo1');
    });

    it('that say nothing are none', async () => {
      const card = await make('talk-card', { start: '4:00' }, fallback);
      expect(isShown(card.querySelector('a')!)).to.equal(true);
      const recording = await make('timestamped-video', {}, fallback);
      expect(isShown(recording.querySelector('a')!)).to.equal(true);
    });
  });
});
