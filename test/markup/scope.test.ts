import { expect } from '@open-wc/testing';
import { upgradeMarkup, watchMarkup, type MarkupOptions } from '../../src/markup/index.js';
import { areas, type Area } from '../../src/markup/shapes.js';
import { listenForIssues, settled, untilRole } from '../elements/fixtures.js';
import { until } from '../elements/play-fixtures.js';
import { byRole } from '../helpers/roles.js';
import { part } from './page.js';

const fence = (title = 'Fence'): string =>
  `<pre><code class="language-meetup-roundup">{"title":"${title}","talks":[{"title":"One"}]}</code></pre>`;

const madeIn = (markup: string, options?: MarkupOptions): number =>
  upgradeMarkup(part(markup), options).length;

describe('where plain markup counts', () => {
  const left: Record<string, [area: Area, markup: string]> = {
    'an editor by contenteditable': ['editors', `<div contenteditable="true">${fence()}</div>`],
    'an editor by a bare contenteditable': ['editors', `<div contenteditable>${fence()}</div>`],
    'a fixed part of an editor': [
      'editors',
      `<div contenteditable><div contenteditable="false">${fence()}</div></div>`,
    ],
    'a textbox': ['editors', `<div role="textbox">${fence()}</div>`],
    'WordPress’s editor': ['editors', `<div class="block-editor"><div>${fence()}</div></div>`],
    CodeMirror: ['editors', `<div class="CodeMirror">${fence()}</div>`],
    'WordPress’s comments': [
      'comments',
      `<div id="comments" class="comments-area"><ol class="comment-list"><li class="comment even"><article class="comment-body">${fence()}</article></li></ol></div>`,
    ],
    'a list of comments': ['comments', `<ul class="post-meta comment-thread"><li>${fence()}</li></ul>`],
    'what says that it is a comment': ['comments', `<div itemprop="comment">${fence()}</div>`],
  };

  for (const [where, [area, markup]] of Object.entries(left)) {
    it(`not in ${where}, unless asked for`, () => {
      expect(madeIn(markup)).to.equal(0);
      expect(madeIn(markup, { scope: 'div' })).to.equal(0);
      expect(madeIn(markup, { include: [area] })).to.equal(1);
      const other = Object.keys(areas).find((name) => name !== area) as Area;
      expect(madeIn(markup, { include: [other] })).to.equal(0);
    });
  }

  it('in a post that can be commented', () => {
    expect(madeIn(`<article class="post comments-open">${fence()}</article>`)).to.equal(1);
    expect(madeIn(`<div contenteditable="false">${fence()}</div>`)).to.equal(1);
  });

  it('in the scope alone', () => {
    const markup = `<main>${fence('In')}</main><aside>${fence('Out')}</aside>`;
    expect(madeIn(markup, { scope: 'main' })).to.equal(1);
    expect(madeIn(markup, { scope: '.nowhere' })).to.equal(0);
    expect(madeIn(markup)).to.equal(2);
  });

  it('not in an element of ours', () => {
    expect(madeIn(`<meetup-roundup json='{"title":"Own"}'>${fence()}</meetup-roundup>`)).to.equal(0);
  });

  it('the root itself included', () => {
    const content = part(fence());
    expect(upgradeMarkup(content.firstElementChild!)).to.have.length(1);
  });
});

describe('what is wrong in plain markup', () => {
  let heard: ReturnType<typeof listenForIssues>;
  beforeEach(() => (heard = listenForIssues()));
  afterEach(() => heard.stop());

  it('is warned with its path, and the author’s markup stays visible', async () => {
    const content = part('<pre><code class="language-meetup-roundup">{ "title": "Cut off", </code></pre>');
    upgradeMarkup(content);
    await settled(content);
    await until(() => heard.warnings.length > 0, 'no warning');
    expect(heard.warnings[0]).to.match(/^<meetup-roundup> The data: it can't be read as JSON/);
    expect(content.querySelector('pre')!.checkVisibility()).to.equal(true);
    expect(heard.errors).to.eql([]);
  });

  it('names the field', async () => {
    const content = part(
      '<div class="meetup-roundup" data-roundup=\'{"title":"T","talks":[{"title":"A","start":"soon"}]}\'></div>',
    );
    upgradeMarkup(content);
    await settled(content);
    await until(() => heard.warnings.length > 0, 'no warning');
    expect(heard.warnings[0]).to.contain('talks[0].start');
    byRole(content, 'heading', { name: 'T' });
  });
});

describe('content that comes later', () => {
  it('is upgraded as it comes, until the watching ends', async () => {
    const content = part('<main></main>');
    const main = content.firstElementChild!;
    const end = watchMarkup({ scope: 'main' });
    main.insertAdjacentHTML('beforeend', `<section><p>More</p>${fence('Later')}</section>`);
    await untilRole(content, 'heading', { name: 'Later' });
    end();
    main.insertAdjacentHTML('beforeend', fence('Too late'));
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(main.querySelectorAll('meetup-roundup')).to.have.length(1);
  });

  it('and what is there already', async () => {
    const content = part(fence('There'));
    const end = watchMarkup();
    await untilRole(content, 'heading', { name: 'There' });
    end();
  });
});
