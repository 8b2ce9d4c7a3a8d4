import { languages, type Language, type Words } from './vocabulary.js';

/** The words of a post's language as patterns. */
export interface Lexicon {
  language: Language;
  months: string[];
  weekdays: string[];
  /** words that are no part of a name where they begin one */
  openers: Set<string>;
  glue: Set<string>;
  /** a pattern made of entries: `{from}` stands for the alternatives of that entry; compiled once */
  pattern: (template: string, flags?: string) => RegExp;
  /** whether the text has one of the entry's words */
  has: (entry: keyof Words, text: string) => boolean;
}

/** Letters of any script end a word as well; `\b` only knows those of English. */
const bounded = (source: string): string => `${wordBegins}(?:${source})(?![\\p{L}\\p{N}])`;
/** Most letters are plain ones, which are found out without the long table of all. */
const wordBegins = String.raw`(?<![A-Za-z\d])(?<![\p{L}\p{N}])`;

/** Only a memory of what was built: a copy of it elsewhere holds the same. */
const made: Partial<Record<Language, Lexicon>> = Object.create(null) as object;

/** The lexicon of a language: its own words, and the English ones, which posts about technology use in any language. */
export function lexiconOf(language: Language): Lexicon {
  return (made[language] ??= build(language));
}

/** English is asked for in these entries only: elsewhere its short words mean other things. */
const shared = /^(?:slides|takeaways|rsvp|recording|starts|headings|sponsors|by)$/;

function build(language: Language): Lexicon {
  const own = languages[language];
  const source = (entry: keyof Words) =>
    language !== 'en' && shared.test(entry) ? `${own[entry]}|${languages.en[entry]}` : own[entry];
  const patterns: Partial<Record<string, Partial<Record<string, RegExp>>>> = {};
  const compile = (template: string, flags: string) =>
    new RegExp(
      template.replace(/\{([a-z]\w+)\}/g, (_, entry: keyof Words) => bounded(source(entry))),
      flags,
    );
  // By flags first: the templates are constants, so that looking one up costs next to nothing.
  const pattern = (template: string, flags = 'iu') =>
    ((patterns[flags] ??= {})[template] ??= compile(template, flags));
  const entries: Partial<Record<keyof Words, RegExp>> = {};
  // Folding case letter by letter costs a pattern far more than a text in small letters does; and the same sentence
  // is asked about several entries in a row.
  let [asked, lower] = ['', ''];
  const has = (entry: keyof Words, text: string) => {
    if (text !== asked) [asked, lower] = [text, text.toLowerCase()];
    return (entries[entry] ??= compile(`{${entry}}`, 'u')).test(lower);
  };
  return {
    language,
    months: own.months.split('|'),
    weekdays: own.weekdays.split('|'),
    openers: new Set([...own.openers.split('|'), ...own.months.split('|'), ...own.weekdays.split('|')]),
    glue: new Set(own.glue.split('|')),
    pattern,
    has,
  };
}

/** How many common words a page's language is ahead: enough where the text tells little. */
const headStart = 4;

/**
 * The language whose most common words the text has most of; the author's word counts first, the page's is a hint, as
 * many a theme calls all it shows English.
 */
export function languageOf(text: string, named = '', ofPage = ''): Language {
  const known = knownIn(named);
  if (known) return known;
  const counts = Object.fromEntries(names.map((language) => [language, 0])) as Record<Language, number>;
  const likely = knownIn(ofPage);
  if (likely) counts[likely] = headStart;
  for (const one of wordsOf(text.slice(0, 1200)))
    for (const language of commonIn.get(one) ?? []) counts[language]++;
  return names.reduce((best, one) => (counts[one] > counts[best] ? one : best));
}

/** The language of a BCP 47 tag, where the reading knows its words. */
function knownIn(tag: string): Language | undefined {
  const code = tag.slice(0, 2).toLowerCase();
  return Object.hasOwn(languages, code) ? (code as Language) : undefined;
}

const names = Object.keys(languages) as Language[];

/** The languages that have a word among their most common. */
const commonIn = byWord();

function byWord(): Map<string, Language[]> {
  const found = new Map<string, Language[]>();
  for (const language of names)
    for (const one of new Set(languages[language].common.split('|')))
      found.set(one, [...(found.get(one) ?? []), language]);
  return found;
}

const word = /(?:[a-z\d]+|[\p{L}\p{N}])+/gu;

/** The words of a text, in lower case. */
export const wordsOf = (text: string): string[] => text.toLowerCase().match(word) ?? [];

/** Whether a text only joins what was read: nothing but words of the language's list. */
export const isGlue = ({ glue }: Lexicon, text: string): boolean => {
  // Word by word: most texts that are no glue show it in their first few.
  const lower = text.toLowerCase();
  word.lastIndex = 0;
  for (let match; (match = word.exec(lower));) if (!glue.has(match[0])) return false;
  return true;
};
