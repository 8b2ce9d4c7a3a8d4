import type { Person } from '../model/types.js';
import { type Block, type Span } from './block.js';
import type { Lexicon } from './language.js';
/** A person where the text names them. */
export interface Named extends Span {
    person: Person;
    /** where the name alone stands */
    name: Span;
    /** where the company's name stands */
    company?: Span;
    /** the text says from where they are, or what they did, so that it is no other pair of capitalised words */
    sure: boolean;
}
/** Whom the post names elsewhere: in the texts of images, in a list of the evening's speakers. */
export interface Acquaintances {
    people: Map<string, Person>;
    /** full names by first names; empty where two share one */
    firstNames: Map<string, string>;
    /** companies that the title or description names */
    companies: Set<string>;
}
/** Whether the text as a whole looks like a person's name. */
export declare const isName: (text: string, { openers }: Lexicon) => boolean;
/** The people named in a stretch, in order, with their companies. */
export declare function peopleIn(block: Block, span: Span, lexicon: Lexicon, known: Acquaintances): Named[];
export interface Company {
    facts: Person;
    span?: Span;
    to: number;
}
/** What follows a name: `from the Financial Times`, `(Acme)`, `, CTO at Acme,`. */
export declare function companyAt(text: string, at: number, lexicon: Lexicon, known: Acquaintances): Company | undefined;
/**
 * Where a speaker works, by a sentence that says it further on: `leads the payments team at Acme`, `their
 * infrastructure at Acme`. Companies that the post's title names need no such words before them.
 */
export declare function workplaceIn(text: string, lexicon: Lexicon, known: Acquaintances): Span | undefined;
