import { attempt } from '../model/attempt.js';
/** The languages beside English. Each is a file of its own, fetched only by pages in that language. */
const loaders = new Map([
    ['de', () => import('./locales/de.js')],
]);
const english = { lang: 'en', words: {} };
const loaded = new Map([['en', english.words]]);
const primary = (tag) => tag.toLowerCase().split('-')[0] ?? '';
/** The locale for a language tag if its words are at hand: without waiting, so that a click can use it. */
export function knownLocale(tag) {
    const language = primary(tag);
    const words = loaded.get(language);
    if (words)
        return { lang: attempt(() => Intl.getCanonicalLocales(tag)[0]) ?? language, words };
    return loaders.has(language) ? undefined : english;
}
/** Fetches the words of a language; English where they can't be had. Never rejects. */
export async function loadLocale(tag) {
    const language = primary(tag);
    try {
        const words = await loaders.get(language)?.();
        if (words)
            loaded.set(language, words.messages);
    }
    catch {
        // English words are better than none; the next element that asks tries again.
    }
    return knownLocale(tag) ?? english;
}
