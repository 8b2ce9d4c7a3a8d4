import { en, type Messages, type Translation } from './messages.js';

/** A language's words, and the tag by which `Intl` formats its dates and lists. */
export interface Locale {
  /** BCP 47: the page's own tag (`en-GB`) where its language is known, else `en` */
  lang: string;
  messages: Messages;
}

/** The languages beside English. Each is a file of its own, fetched only by pages in that language. */
const loaders: Record<string, () => Promise<{ messages: Translation }>> = {
  de: () => import('./locales/de.js'),
};

const english: Locale = { lang: 'en', messages: en };
const loaded = new Map<string, Messages>([['en', en]]);

const primary = (tag: string): string => tag.toLowerCase().split('-')[0] ?? '';

/** The locale for a language tag if its words are at hand: without waiting, so that a click can use it. */
export function knownLocale(tag: string): Locale | undefined {
  const language = primary(tag);
  const messages = loaded.get(language);
  if (messages) return { lang: validTag(tag) ?? language, messages };
  return language in loaders ? undefined : english;
}

/** Fetches the words of a language; English where they can't be had. Never rejects. */
export async function loadLocale(tag: string): Promise<Locale> {
  const language = primary(tag);
  try {
    const words = await loaders[language]?.();
    if (words) loaded.set(language, { ...en, ...words.messages });
  } catch {
    // English words are better than none; the next element that asks tries again.
  }
  return knownLocale(tag) ?? english;
}

/** The tag as `Intl` spells it; undefined for what it would throw at, such as `en_GB`. */
function validTag(tag: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    return undefined;
  }
}
