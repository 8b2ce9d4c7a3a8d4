import { expect } from '@open-wc/testing';
import { readPost, type PostNode, type PostOptions } from '../../src/post/index.js';

const markup = `
  <p>A full house in May, hosted by Ines Costa.</p>
  <p>Thanks to our sponsors <a id="sponsor" href="https://acme.example/">Acme</a> and <a href="https://foo.example/">Foo</a>.</p>
  <p><img id="jane" src="/jane.jpg" alt="Jane Doe"></p>
  <p id="first">First up, Jane Doe from Acme told us about <a id="time" href="https://youtu.be/aaaaaaaaaaa?t=60">Naming things</a>. Her takeaways:</p>
  <ul id="list"><li id="item">Name it twice</li><li>Name it late<br>See her slides <a id="slides" href="https://speakerdeck.com/jane/naming">here</a></li></ul>
  <p id="second">Next, Joe Bloggs from Foo described “Caches all the way” (starting at <a id="written" href="https://youtu.be/aaaaaaaaaaa?t=1800">30:00</a>).</p>
  <iframe id="frame" src="https://www.youtube.com/embed/aaaaaaaaaaa"></iframe>
  <p>The next meetup is on 3 June. <a id="rsvp" href="https://www.meetup.com/x/events/1/">RSVP</a></p>
  <p>See you there!</p>`;

function article(html = markup): HTMLElement {
  const element = document.createElement('article');
  element.innerHTML = html;
  return element;
}

function readMarkup(html?: string, options: PostOptions = { date: '2024-05-06' }) {
  const element = article(html);
  const byId = (id: string) => element.querySelector(`#${id}`);
  return { element, byId, ...readPost(element, options) };
}

describe('reading a post from the page', () => {
  it('finds talks, people, times, slides, sponsors, the host and the next event', () => {
    const { roundup, issues } = readMarkup();
    expect(issues).to.deep.equal([]);
    expect(roundup).to.deep.equal({
      hosts: [{ name: 'Ines Costa' }],
      sponsors: [
        { name: 'Acme', url: 'https://acme.example/' },
        { name: 'Foo', url: 'https://foo.example/' },
      ],
      date: '2024-05-06',
      video: 'https://youtu.be/aaaaaaaaaaa',
      summary: 'A full house in May, hosted by Ines Costa.',
      signOff: 'See you there!',
      talks: [
        {
          speakers: [{ name: 'Jane Doe', company: 'Acme', photo: { src: '/jane.jpg', alt: 'Jane Doe' } }],
          takeaways: ['Name it twice', 'Name it late'],
          slides: ['https://speakerdeck.com/jane/naming'],
          title: 'Naming things',
          start: 60,
        },
        { speakers: [{ name: 'Joe Bloggs', company: 'Foo' }], title: 'Caches all the way', start: 1800 },
      ],
      next: { date: '2024-06-03', rsvp: 'https://www.meetup.com/x/events/1/' },
    });
  });

  it('names the very nodes', () => {
    const { coverage, byId } = readMarkup();
    const [first, second] = coverage.talks;
    expect(first?.nodes.includes(byId('first')!)).to.equal(true);
    expect(first?.nodes.includes(byId('item')!)).to.equal(true);
    expect(first?.nodes.includes(byId('jane')!)).to.equal(true);
    expect(first?.links).to.deep.equal([byId('time')]);
    expect(second?.nodes[0]).to.equal(byId('second'));
    expect(second?.links).to.deep.equal([byId('written')]);
    expect(coverage.rsvp).to.equal(byId('rsvp'));
    expect(coverage.recordings).to.deep.equal([byId('frame')]);
    const placed = (node: Node) => coverage.placed.find((one) => one.node === (node as PostNode))?.path;
    expect(placed(byId('time')!.firstChild!)).to.equal('talks[0].title');
    expect(placed(byId('sponsor')!.firstChild!)).to.equal('sponsors[0]');
    expect(placed(byId('jane')!)).to.equal('talks[0].speakers[0].photo');
  });

  it('only looks', () => {
    const element = article();
    const before = element.innerHTML;
    readPost(element);
    expect(element.innerHTML).to.equal(before);
  });

  it('places every text, each once', () => {
    const { coverage, element } = readMarkup();
    const texts = coverage.placed
      .filter(({ node }) => node.nodeType === Node.TEXT_NODE)
      .map(({ text }) => text);
    const dense = (text: string) => text.replace(/\s/g, '');
    expect(dense(texts.join(''))).to.equal(dense(element.textContent));
  });

  it('takes the recording that it is told of where the post names none', () => {
    const prose = '<p>First, Jane Doe from Acme told us about “Naming things” (starting at 1:00).</p>';
    const { roundup } = readMarkup(prose, { video: 'https://youtu.be/bbbbbbbbbbb' });
    expect(roundup.video).to.equal('https://youtu.be/bbbbbbbbbbb');
  });

  describe('in French', () => {
    const french = `
      <p>Le jeudi 6 octobre, nous étions une soixantaine réunis chez Acme pour la rentrée.</p>
      <h2>« Des index pour rien » par Julien Le Goff (Acme)</h2>
      <p>Il nous a montré une base et la moitié de ses index.</p>
      <p>À retenir :</p><ul><li>Un index coûte</li></ul>`;
    const julien = { name: 'Julien Le Goff', company: 'Acme' };
    const talksOf = (options: PostOptions) =>
      (readMarkup(french, options).roundup.talks ?? []) as { speakers?: unknown[]; takeaways?: string[] }[];

    it('is read as French on a page whose theme says English', () => {
      const [talk] = talksOf({ pageLang: 'en-US' });
      expect(talk?.speakers).to.deep.equal([julien]);
      expect(talk?.takeaways).to.deep.equal(['Un index coûte']);
    });

    it('is read as the author says, whatever the words', () => {
      expect(talksOf({ lang: 'fr' })[0]?.speakers).to.deep.equal([julien]);
      expect(talksOf({ lang: 'en' })[0]?.speakers).not.to.deep.equal([julien]);
    });

    it('is read as the page says where there are few words', () => {
      const few = '<h2>« Index » par Ana Costa</h2><p>05:30</p>';
      const talks = readMarkup(few, { pageLang: 'fr' }).roundup.talks as { speakers: unknown[] }[];
      expect(talks[0]?.speakers).to.deep.equal([{ name: 'Ana Costa' }]);
    });
  });

  describe('with addresses in plain text', () => {
    const prose = '<p>First, Jane Doe from Acme told us about “Naming things” (starting at 1:00).</p>';

    it('takes that of the recording', () => {
      const address = '<p>The recording is on YouTube: https://youtu.be/aaaaaaaaaaa.</p>';
      const { roundup } = readMarkup(`${address}${prose}`);
      expect(roundup.video).to.equal('https://youtu.be/aaaaaaaaaaa');
    });

    it('takes moments, slides and RSVP, without the signs around them', () => {
      const { roundup, coverage, element } = readMarkup(
        `<p>First, Jane Doe from Acme told us about “Naming things” (https://youtu.be/aaaaaaaaaaa?t=60).
         Her slides: https://speakerdeck.com/jane/naming_(1).</p>
         <p>Next, Joe Bloggs told us about “Caches” (https://youtu.be/aaaaaaaaaaa?t=1800).</p>
         <p>The next meetup is on 3 June. RSVP: https://www.meetup.com/x/events/1/, please!</p>`,
      );
      const talks = roundup.talks as { start?: number; slides?: string[] }[];
      expect(talks.map(({ start }) => start)).to.deep.equal([60, 1800]);
      expect(talks[0]?.slides).to.deep.equal(['https://speakerdeck.com/jane/naming_(1)']);
      expect(roundup.next).to.include({ rsvp: 'https://www.meetup.com/x/events/1/' });
      const signs = (text: string | null) => text?.replace(/\s+/g, '');
      expect(signs(coverage.placed.map(({ text }) => text).join(''))).to.equal(signs(element.textContent));
    });

    it('takes none for a moment because of what it is called, and ends each where it ends', () => {
      const slides = 'https://speakerdeck.com/jane/from-0-to-10m-users';
      const { roundup } = readMarkup(
        `<p>Aufzeichnung: „https://youtu.be/abcdefgh12M“, https://...</p>
         <p>First, Jane Doe from Acme told us about “Naming things” (starting at 1:00). Slides: ${slides}!</p>`,
      );
      expect(roundup.video).to.equal('https://youtu.be/abcdefgh12M');
      expect(roundup.talks).to.deep.include.members([
        {
          title: 'Naming things',
          start: 60,
          speakers: [{ name: 'Jane Doe', company: 'Acme' }],
          slides: [slides],
        },
      ]);
    });

    it('leaves those in code alone', () => {
      const { roundup } = readMarkup(
        `<p>The recording is at <code>https://youtu.be/ccccccccccc</code>.</p>
         <pre>video: https://youtu.be/ddddddddddd</pre>${prose}`,
      );
      expect(roundup.video).to.equal(undefined);
    });
  });

  it('says of other posts that they are no roundups', () => {
    expect(readMarkup('<p>It rained in Spain, and I saw Jane Doe.</p>').issues[0]?.code).to.equal(
      'no-roundup',
    );
    expect(
      readMarkup('<p>Join us on 3 June: Jane Doe from Acme will talk about “Naming things”.</p>').issues[0]
        ?.code,
    ).to.equal('announcement');
  });

  it('leaves the players that stand in the page alone', () => {
    const { roundup } = readMarkup(
      `<timestamped-video><p>Jane Doe from Foo told us “No” (at 1:00)</p></timestamped-video>${markup}`,
    );
    expect((roundup.talks as unknown[]).length).to.equal(2);
  });

  it('goes on past a form whose fields stand in for what a node has', () => {
    const fields = ['nodeName', 'nodeType', 'nodeValue', 'childNodes', 'getAttribute', 'parentNode'];
    for (const field of fields) {
      const form = `<form><input name="${field}"><p>Sign up</p></form>`;
      const { roundup } = readMarkup(markup.replace('<p id="first">', `${form}<p id="first">`));
      expect(roundup.talks, field).to.have.length(2);
    }
  });
});
