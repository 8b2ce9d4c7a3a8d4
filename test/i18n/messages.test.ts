import { expect } from '@open-wc/testing';
import { messages as de } from '../../src/i18n/locales/de.js';
import { calendarWords, en as first, watchingWords } from '../../src/i18n/messages.js';
import { talkKinds } from '../../src/model/format.js';

type Word = string | ((...values: never[]) => string) | { [key: string]: Word };

/** Those that load late included. */
const en = { ...first, ...watchingWords, ...calendarWords };
const tables: Record<string, Record<string, Word>> = { en, de };

/** What a table holds, by key: the kind of each word, and how many values it takes. */
const shapeOf = (table: Record<string, Word>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(table).map(([key, word]) => [
      key,
      typeof word === 'function'
        ? `function of ${word.length}`
        : typeof word === 'object'
          ? Object.keys(word).sort().join()
          : 'text',
    ]),
  );

describe('the tables of words', () => {
  it('hold the same in German as in English', () => {
    expect(shapeOf(de)).to.deep.equal(shapeOf(en));
  });

  for (const [lang, table] of Object.entries(tables)) {
    it(`leave no word empty, and no value out: ${lang}`, () => {
      for (const [key, word] of Object.entries(table)) {
        if (typeof word === 'string') expect(word.trim(), key).not.to.equal('');
        if (typeof word !== 'function') continue;
        const values = Array.from({ length: word.length }, (_, index) => `VALUE${index}`);
        const said = (word as (...values: string[]) => string)(...values);
        for (const value of values) expect(said, key).to.contain(value);
      }
    });

    it(`name every kind of talk, each otherwise: ${lang}`, () => {
      const kinds = talkKinds.map((kind) => (table['kinds'] as Record<string, string>)[kind]);
      expect(kinds).not.to.include(undefined);
      expect(new Set(kinds).size).to.equal(talkKinds.length);
    });

    it(`begin the main button with Play, as its players do: ${lang}`, () => {
      expect(table['play']).to.match(/^Play/);
      expect((table['playFrom'] as (time: string) => string)('4:00')).to.match(/^Play.*4:00/);
    });

    it(`count: ${lang}`, () => {
      const talks = table['talks'] as unknown as (count: number) => string;
      expect(talks(1)).to.match(/^1 \p{L}+$/u);
      expect(talks(2)).to.match(/^2 \p{L}+$/u);
      expect(talks(1).slice(1)).not.to.equal(talks(2).slice(1));
    });
  }

  it('are two languages', () => {
    const same = Object.entries(en).filter(([key, word]) => word === de[key as keyof typeof de]);
    expect(same.map(([key]) => key)).to.have.members(['online']);
  });
});
