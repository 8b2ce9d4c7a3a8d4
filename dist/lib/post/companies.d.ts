import type { Person } from '../model/types.js';
import type { Span } from './block.js';
import type { Lexicon } from './language.js';
import type { Acquaintances } from './types.js';
/** Where a person works, as the text behind the name says it. */
export interface Company {
    facts: Person;
    span?: Span;
    to: number;
}
/** What follows a name: `from the Financial Times`, `(Acme)`, `, CTO at Acme,`. */
export declare function companyAt(text: string, at: number, lexicon: Lexicon, known: Acquaintances): Company | undefined;
/** A role has no verb of speaking and no title in it; its nouns tell it. */
export declare const isRole: (text: string, lexicon: Lexicon) => boolean;
/** Where someone works, by the sentence that begins with their name, which ends at that place. */
export declare function workplaceOf(text: string, at: number, lexicon: Lexicon, known: Acquaintances): Span | undefined;
/**
 * Where a speaker works, by a sentence that says it further on: `leads the payments team at Acme`, `their
 * infrastructure at Acme`. Companies that the post's title names need no such words before them.
 */
export declare function workplaceIn(text: string, lexicon: Lexicon, known: Acquaintances): Span | undefined;
