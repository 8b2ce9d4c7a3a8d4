import { expect } from '@open-wc/testing';
import { upgradeMarkup } from '../../src/markup/index.js';
import { outsideHosts, clearOutside } from '../helpers/outside.js';
import { byRole, queryByRole } from '../helpers/roles.js';
import { click } from '../helpers/user.js';
import { listenForIssues, settled, untilRole } from '../elements/fixtures.js';
import { framesIn, newVideo, until, untilPlays } from '../elements/play-fixtures.js';
import { fileWith, part } from './page.js';

const file = (title = 'From a file', ms = 0): string =>
  `${fileWith({ title, talks: [{ title: 'One' }] }, ms)}#meetup-roundup`;
const linkTo = (href: string, text = 'December 2018'): string =>
  `<a href="${href.replaceAll('&', '&amp;')}">${text}</a>`;
const names = (content: Element): string[] => [...content.children].map(({ localName }) => localName);

describe('a link that ends in #meetup-roundup', () => {
  let heard: ReturnType<typeof listenForIssues>;
  beforeEach(() => (heard = listenForIssues()));
  afterEach(() => heard.stop());

  it('alone in its paragraph becomes the roundup; until the file is there, it is the link', async () => {
    const content = part(`<p>${linkTo(file('Slowly', 300))}</p>`);
    const link = byRole(content, 'link', { name: 'December 2018' });
    upgradeMarkup(content);
    await settled(content);
    expect(byRole(content, 'link', { name: 'December 2018' }) === link).to.equal(true);
    await untilRole(content, 'heading', { name: 'Slowly' });
    expect(queryByRole(content, 'link', { name: 'December 2018' }) === undefined).to.equal(true);
    expect(names(content)).to.eql(['meetup-roundup']);
  });

  for (const [where, markup] of Object.entries({
    'in emphasis': `<p><strong><em>LINK</em></strong></p>`,
    'in a list item': '<ul><li>LINK</li></ul>',
    'in a table': '<table><tbody><tr><td> LINK<br></td></tr></tbody></table>',
    'in no paragraph': 'LINK',
    'among blocks': '<h2>Title</h2>LINK<p>More</p>',
  })) {
    it(`alone ${where} does too`, async () => {
      const content = part(markup.replace('LINK', linkTo(file())));
      const [made] = upgradeMarkup(content);
      await untilRole(content, 'heading', { name: 'From a file' });
      expect(made!.querySelectorAll('a'), 'the link is kept inside').to.have.length(1);
      expect(content.querySelectorAll('p meetup-roundup')).to.have.length(0);
    });
  }

  it('inside a sentence stays, and the roundup follows the paragraph', async () => {
    const content = part(
      `<p>See ${linkTo(file())}, or <b>${linkTo(file('Second'), 'this')}</b>.</p><p>After.</p>`,
    );
    const sentence = content.firstElementChild!.outerHTML;
    upgradeMarkup(content);
    await untilRole(content, 'heading', { name: 'Second' });
    expect(content.firstElementChild!.outerHTML).to.equal(sentence);
    expect(names(content)).to.eql(['p', 'meetup-roundup', 'meetup-roundup', 'p']);
    expect(content.children[1]!.getAttribute('src')).to.contain('From+a+file');
  });

  it('inside a sentence is followed once, however often the page is looked at or restored', () => {
    const content = part(
      `<p>See ${linkTo(file())} now.</p><ul><li>And ${linkTo(file('B'))} <p>More</p></li></ul>`,
    );
    expect(upgradeMarkup(content)).to.have.length(2);
    expect(upgradeMarkup(content)).to.have.length(0);
    // As Turbo and htmx restore a page: from a copy of its nodes.
    const restored = part(content.innerHTML);
    expect(upgradeMarkup(restored)).to.have.length(0);
    expect(names(content.querySelector('li')!)).to.eql(['a', 'meetup-roundup', 'p']);
  });

  it('in a heading stays there', async () => {
    const content = part(`<h2>${linkTo(file())}</h2>`);
    upgradeMarkup(content);
    await untilRole(content, 'heading', { name: 'From a file' });
    expect(names(content)).to.eql(['h2', 'meetup-roundup']);
  });

  it('stays, with a warning that names the path, where the file can’t be read', async () => {
    const content = part(`<p>${linkTo('/test-files/cut-off.json#meetup-roundup')}</p>`);
    upgradeMarkup(content);
    await until(() => heard.warnings.length > 0, 'no warning');
    byRole(content, 'link', { name: 'December 2018' });
    expect(heard.warnings.join()).to.match(/<meetup-roundup> src: .*JSON/);
    expect(heard.errors).to.have.length(0);
  });

  it('stays where the file is another site’s, which isn’t even asked', async () => {
    await clearOutside();
    const content = part(`<p>${linkTo('https://images.example/r.json#meetup-roundup')}</p>`);
    expect(upgradeMarkup(content)).to.have.length(0);
    expect(heard.warnings.join()).to.contain('data-markup-origins');
    expect(await outsideHosts()).not.to.include('images.example');
  });

  it('is taken from another site that the options name', () => {
    const content = part(`<p>${linkTo('https://images.example/r.json#meetup-roundup')}</p>`);
    const made = upgradeMarkup(content, { origins: ['https://images.example'] });
    expect(made.map((element) => element.getAttribute('src'))).to.eql(['https://images.example/r.json']);
    heard.stop();
    content.remove();
  });

  for (const address of [
    'javascript:alert(1)',
    'data:application/json,{}',
    'https://user:pass@images.example/r.json',
  ])
    it(`stays where the address is ${address}`, () => {
      expect(upgradeMarkup(part(`<p>${linkTo(`${address}#meetup-roundup`)}</p>`))).to.have.length(0);
      expect(heard.warnings.join()).to.contain('web address');
    });

  it('that leads to a heading of this page is no such link', () => {
    expect(upgradeMarkup(part(`<p>${linkTo('#meetup-roundup')}</p>`))).to.have.length(0);
    expect(heard.warnings).to.have.length(0);
  });
});

describe('a link that ends in #timestamped-video', () => {
  let heard: ReturnType<typeof listenForIssues>;
  beforeEach(() => (heard = listenForIssues()));
  afterEach(() => heard.stop());

  it('becomes a player with the link’s text as its title, which asks nothing before it plays', async () => {
    await clearOutside();
    const id = newVideo();
    const content = part(
      `<p>${linkTo(`https://youtu.be/${id}?t=90#timestamped-video`, 'The whole evening')}</p>`,
    );
    upgradeMarkup(content);
    await settled(content);
    expect(await outsideHosts()).not.to.include('www.youtube-nocookie.com');
    expect(content.textContent).to.contain('The whole evening');
    await click(byRole(content, 'button', { name: 'Play from 1:30' }));
    await untilPlays(id, 90);
    expect(framesIn(content)).to.have.length(1);
  });

  it('takes the picture in it for its poster', async () => {
    const content = part(
      linkTo(
        'https://youtu.be/LinkPoster1#timestamped-video',
        '<img src="https://images.example/p.png" alt="">',
      ),
    );
    const [made] = upgradeMarkup(content);
    await settled(content);
    expect(made!.getAttribute('poster')).to.equal('https://images.example/p.png');
    expect(made!.hasAttribute('heading')).to.equal(false);
  });

  it('inside a sentence stays a link, and with a time in it plays the player that follows', async () => {
    const id = newVideo();
    const content = part(
      `<article><p>See ${linkTo(`https://youtu.be/${id}?t=90#timestamped-video`, 'here')} now.</p></article>`,
    );
    upgradeMarkup(content);
    await settled(content);
    await click(byRole(content, 'link', { name: 'here' }));
    await untilPlays(id, 90);
  });

  it('stays where it leads to no recording', () => {
    const content = part(linkTo('https://skillsmatter.com/talk#timestamped-video'));
    expect(upgradeMarkup(content)).to.have.length(0);
    expect(heard.warnings.join()).to.contain('no recording');
  });
});
