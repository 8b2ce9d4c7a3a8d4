import { expect } from '@open-wc/testing';
import { upgradeMarkup } from '../../src/markup/index.js';
import { byRole } from '../helpers/roles.js';
import { settled } from '../elements/fixtures.js';
import { part } from './page.js';

/** A blank line, quotes, and what highlighters split: all that a fence has to bring through. */
const json =
  '{\n  "title": "An \\"evening\\" & <more>",\n\n  "talks": [{ "title": "One talk", "start": "4:00" }]\n}\n';
const title = 'An "evening" & <more>';
const escaped = json.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const numbered = (wrap: (number: number) => string) =>
  json
    .split('\n')
    .map((_line, i) => wrap(i + 1))
    .join('');
const spans = (className: string, after = '\n') =>
  escaped
    .split('\n')
    .map((line) => `<span class="${className}"><span style="color:red">${line}</span></span>${after}`)
    .join('');

/** What each host makes of a fence named meetup-roundup. */
const shapes: Record<string, string> = {
  'CommonMark, Ghost, Eleventy': `<pre><code class="language-meetup-roundup">${escaped}</code></pre>`,
  'kramdown with rouge': `<div class="language-meetup-roundup highlighter-rouge"><div class="highlight"><pre class="highlight"><code>${escaped}</code></pre></div></div>`,
  'Jekyll, highlight tag': `<figure class="highlight"><pre><code class="language-meetup-roundup" data-lang="meetup-roundup">${escaped}</code></pre></figure>`,
  'Jekyll, line numbers': `<div class="language-meetup-roundup highlighter-rouge"><div class="highlight"><table class="rouge-table"><tbody><tr><td class="rouge-gutter gl"><pre class="lineno">1\n2\n3</pre></td><td class="rouge-code"><pre>${escaped}</pre></td></tr></tbody></table></div></div>`,
  Hugo: `<pre tabindex="0"><code class="language-meetup-roundup" data-lang="meetup-roundup">${escaped}</code></pre>`,
  'Hugo, chroma': `<div class="highlight"><pre tabindex="0" class="chroma"><code class="language-meetup-roundup" data-lang="meetup-roundup">${spans('line', '').replaceAll('</span></span>', '</span>\n</span>')}</code></pre></div>`,
  'Hugo, line numbers in a table': `<div class="highlight"><div class="chroma"><table class="lntable"><tr><td class="lntd"><pre tabindex="0" class="chroma"><code>${numbered((n) => `<span class="lnt">${n}\n</span>`)}</code></pre></td><td class="lntd"><pre tabindex="0" class="chroma"><code class="language-meetup-roundup" data-lang="meetup-roundup">${escaped}</code></pre></td></tr></table></div></div>`,
  'Hugo, line numbers in the lines': `<div class="highlight"><pre class="chroma"><code class="language-meetup-roundup" data-lang="meetup-roundup">${escaped
    .split('\n')
    .map((line, i) => `<span class="ln">${i + 1}</span>${line}\n`)
    .join('')}</code></pre></div>`,
  Prism: `<pre class="language-meetup-roundup" tabindex="0"><code class="language-meetup-roundup">${escaped}</code></pre>`,
  'Prism, toolbar': `<div class="code-toolbar"><pre class="language-meetup-roundup"><code class="language-meetup-roundup">${escaped}<span aria-hidden="true" class="line-numbers-rows"><span></span></span></code></pre><div class="toolbar"><button>Copy</button></div></div>`,
  'Shiki, Astro': `<pre class="astro-code github-dark" data-language="meetup-roundup"><code>${spans('line')}</code></pre>`,
  VitePress: `<div class="language-meetup-roundup vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">meetup-roundup</span><pre class="shiki"><code>${spans('line')}</code></pre></div>`,
  Docusaurus: `<div class="language-meetup-roundup codeBlockContainer_Ck theme-code-block"><div class="codeBlockContent_bi"><pre class="prism-code language-meetup-roundup"><code class="codeBlockLines_e6">${spans('token-line', '<br>')}</code></pre></div></div>`,
  'rehype-pretty-code': `<figure data-rehype-pretty-code-figure=""><pre data-language="meetup-roundup"><code data-language="meetup-roundup">${spans('', '\n')}</code></pre></figure>`,
  'Expressive Code': `<div class="expressive-code"><figure class="frame"><figcaption class="header"></figcaption><pre data-language="meetup-roundup"><code>${escaped
    .split('\n')
    .map((line) => `<div class="ec-line"><div class="code">${line}</div></div>`)
    .join('')}</code></pre></figure></div>`,
  'highlight.js': `<pre><code class="hljs language-meetup-roundup" data-highlighted="yes">${escaped}</code></pre>`,
  Hexo: `<figure class="highlight meetup-roundup"><table><tr><td class="gutter"><pre><span class="line">1</span><br></pre></td><td class="code"><pre>${spans('line', '<br>')}</pre></td></tr></table></figure>`,
  Discourse: `<pre data-code-wrap="meetup-roundup"><code class="lang-meetup-roundup">${escaped}</code></pre>`,
  'GitHub’s renderer': `<pre lang="meetup-roundup"><code>${escaped}</code></pre>`,
  'WordPress, code block with a class': `<pre class="wp-block-code meetup-roundup"><code>${escaped}</code></pre>`,
  'WordPress, code block with a language': `<pre class="wp-block-code"><code lang="meetup-roundup" class="language-meetup-roundup">${escaped}</code></pre>`,
};

describe('code fences named meetup-roundup', () => {
  for (const [host, html] of Object.entries(shapes)) {
    it(`are read as ${host} renders them`, async () => {
      const content = part(`<p>Before.</p>${html}<p>After.</p>`);
      const made = upgradeMarkup(content);
      expect(made).to.have.length(1);
      await settled(content);
      byRole(content, 'heading', { name: title });
      byRole(content, 'article', { name: 'One talk' });
      expect([...content.children].map(({ localName }) => localName)).to.eql(['p', 'meetup-roundup', 'p']);
      expect(made[0]!.querySelector('pre') !== null, 'what the author wrote').to.equal(true);
      expect(upgradeMarkup(content), 'a second time').to.have.length(0);
    });
  }

  it('leave the code of another language alone, and the name in a sentence', () => {
    const content = part(
      '<pre><code class="language-json">{}</code></pre><p>Write <code class="language-meetup-roundup">{}</code></p>',
    );
    expect(upgradeMarkup(content)).to.have.length(0);
  });
});

describe('a box with data-roundup', () => {
  it('becomes a roundup, and its content the fallback', async () => {
    const content = part('<div class="post meetup-roundup"><a href="/r.json">Data</a></div>');
    content.firstElementChild!.setAttribute('data-roundup', '{"title":"In a box","talks":[{"title":"One"}]}');
    const [made] = upgradeMarkup(content);
    await settled(content);
    byRole(content, 'heading', { name: 'In a box' });
    expect(made!.querySelector('a')!.checkVisibility()).to.equal(false);
  });

  it('without that attribute stays what it is', () => {
    expect(upgradeMarkup(part('<div class="meetup-roundup"><p>Prose</p></div>'))).to.have.length(0);
  });
});
