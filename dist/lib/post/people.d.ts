import type { Person } from '../model/types.js';
import { type Block, type Span } from './block.js';
import { type Lexicon } from './language.js';
import type { Acquaintances } from './types.js';
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
/** The people named in a stretch, in order, with their companies. */
export declare function peopleIn(block: Block, span: Span, lexicon: Lexicon, known: Acquaintances): Named[];
/** Whether the text says that the one named at that place gave a talk. */
export declare const isGiven: (text: string, at: number, lexicon: Lexicon) => boolean;
