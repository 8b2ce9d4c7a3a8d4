import { expect } from '@open-wc/testing';
import { knownLocale, loadLocale } from '../../src/i18n/locale.js';

// The first test is of a page that has loaded no language yet.
describe('finding the words of a language', () => {
  it('takes waiting, once, for another language than English', async () => {
    expect(knownLocale('de')).to.equal(undefined);
    const { lang, words } = await loadLocale('de');
    expect(lang).to.equal('de');
    expect(words.slides).to.equal('Folien');
    expect(knownLocale('de')?.words === words).to.equal(true);
    expect(knownLocale('DE-at')?.lang).to.equal('de-AT');
  });

  for (const [tag, lang] of [
    ['en', 'en'],
    ['en-GB', 'en-GB'],
    ['EN-us', 'en-US'],
    // Words that are not there: English, and said so.
    ['', 'en'],
    ['fr', 'en'],
    ['pt-BR', 'en'],
    ['tlh', 'en'],
    // No tags at all.
    ['en_GB', 'en'],
    ['en-', 'en'],
    ['english', 'en'],
    ['-', 'en'],
    [' de', 'en'],
    ['constructor', 'en'],
    ['__proto__', 'en'],
  ] as const) {
    it(`gives English words at once for “${tag}”, dates in ${lang}`, async () => {
      const locale = knownLocale(tag);
      expect(locale?.words).to.deep.equal({});
      expect(locale?.lang).to.equal(lang);
      expect((await loadLocale(tag)).words).to.deep.equal({});
      expect(() => new Intl.DateTimeFormat(locale?.lang)).not.to.throw();
    });
  }
});
