import { languages } from './vocabulary.js';
/** Letters of any script end a word as well; `\b` only knows those of English. */
const bounded = (source) => `(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`;
/** Only a memory of what was built: a copy of it elsewhere holds the same. */
const made = Object.create(null);
/** The lexicon of a language: its own words, and the English ones, which posts about technology use in any language. */
export function lexiconOf(language) {
    return (made[language] ??= build(language));
}
/** English is asked for in these entries only: elsewhere its short words mean other things. */
const shared = /^(?:slides|takeaways|rsvp|recording|starts|headings|sponsors|by)$/;
function build(language) {
    const own = languages[language];
    const source = (entry) => language !== 'en' && shared.test(entry) ? `${own[entry]}|${languages.en[entry]}` : own[entry];
    const patterns = {};
    const compile = (template, flags) => new RegExp(template.replace(/\{([a-z]\w+)\}/g, (_, entry) => bounded(source(entry))), flags);
    // By flags first: the templates are constants, so that looking one up costs next to nothing.
    const pattern = (template, flags = 'iu') => ((patterns[flags] ??= {})[template] ??= compile(template, flags));
    const entries = {};
    // Folding case letter by letter costs a pattern far more than a text in small letters does.
    const has = (entry, text) => (entries[entry] ??= compile(`{${entry}}`, 'u')).test(text.toLowerCase());
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
/** The language whose most common words the text has most of; the author's word counts first. */
export function languageOf(text, named = '') {
    const code = named.slice(0, 2).toLowerCase();
    if (code in languages)
        return code;
    const sample = wordsOf(text.slice(0, 2000));
    const names = Object.keys(languages);
    const counts = names.map((language) => {
        const common = new Set(languages[language].common.split('|'));
        return { language, count: sample.filter((word) => common.has(word)).length };
    });
    return counts.reduce((best, one) => (one.count > best.count ? one : best)).language;
}
/** The words of a text, in lower case. */
export const wordsOf = (text) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
/** Whether a text only joins what was read: nothing but words of the language's list. */
export const isGlue = ({ glue }, text) => {
    // Word by word: most texts that are no glue show it in their first few.
    for (const [word] of text.toLowerCase().matchAll(/[\p{L}\p{N}]+/gu))
        if (!glue.has(word))
            return false;
    return true;
};
