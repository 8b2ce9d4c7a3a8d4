import { expect } from '@open-wc/testing';
import { untilRole } from '../elements/fixtures.js';
import { until } from '../elements/play-fixtures.js';
import { part } from './page.js';

const fence = (title: string): string =>
  `<pre><code class="language-meetup-roundup">{"title":"${title}","talks":[{"title":"One"}]}</code></pre>`;

const asked = (file: string): boolean =>
  performance.getEntriesByType('resource').some(({ name }) => name.includes(file));

/** The tests go on from each other: a page has its script tag once. */
describe('the script tag with data-markup', () => {
  const warn = console.warn;
  const warnings: string[] = [];
  before(async () => {
    console.warn = (...words: unknown[]) => warnings.push(words.map(String).join(' '));
    for (const scope of ['main', 'main[']) {
      const script = document.createElement('script');
      // As in a page: the attribute is there before the module runs.
      script.type = 'application/json';
      script.dataset['markup'] = scope;
      document.head.append(script);
    }
    await import('../../src/script-tag.js');
  });
  after(() => (console.warn = warn));

  it('says so where its scope is no selector', async () => {
    await until(() => warnings.length > 0, 'no warning');
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.contain('“main[” is no selector');
  });

  it('fetches what upgrades only once there is something to upgrade', async () => {
    expect(asked('markup/start')).to.equal(true);
    part('<main><p>Prose, and <a href="/somewhere#else">a link</a>.</p></main>');
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(asked('markup/upgrade')).to.equal(false);
  });

  it('upgrades what comes into its scope, however it comes', async () => {
    const content = part(`<main>${fence('Inside')}</main><aside>${fence('Outside')}</aside>`);
    await untilRole(content, 'heading', { name: 'Inside' });
    expect(content.querySelectorAll('meetup-roundup')).to.have.length(1);
  });
});
