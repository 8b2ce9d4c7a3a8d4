import { expect, html } from '@open-wc/testing';
import { figures } from '../helpers/figures.js';
import { byRole } from '../helpers/roles.js';
import { contrast, visible } from './legible.js';
import { visit } from '../elements/fixtures.js';
import { buttonIn, click, framesIn, newVideo, page, roundupData } from '../elements/play-fixtures.js';

/** What pages do to everything on them. */
const styles: Record<string, string> = {
  'a reset':
    '*, ::before, ::after { box-sizing: border-box; margin: 0; padding: 0; border: 0; font: inherit; }',
  'no style at all': '* { all: unset }',
  'no style at all, by force': '* { all: unset !important }',
  'everything inherited': '* { all: inherit }',
  'lists and buttons undone':
    'ul, ol { list-style: none } button { all: unset } a { color: inherit; text-decoration: none }',
  'a flood of !important': `* { position: static !important; float: none !important; margin: 0 !important;
    transform: none !important; font-family: serif !important; letter-spacing: normal !important; width: auto !important }`,
};

describe('on a page with', () => {
  before(() => visit({}));
  after(() => figures(`${Object.keys(styles).length} hostile style sheets: legible, and played by a click`));

  for (const [what, css] of Object.entries(styles)) {
    it(`${what}, a roundup is legible and plays by a click`, async () => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
      try {
        const element = await page(html`<meetup-roundup .data=${roundupData(newVideo())}></meetup-roundup>`);
        for (const name of ['An evening', 'Opening', 'Closing']) {
          const heading = byRole(element, 'heading', { name });
          expect(visible(heading), name).to.equal(true);
          expect(contrast(heading), name).to.be.at.least(4.5);
        }
        await click(buttonIn(element, /^4:00/));
        expect(framesIn(element)).to.have.length(1);
      } finally {
        document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
      }
    });
  }
});
