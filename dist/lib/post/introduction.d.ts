import type { Block, Span } from './block.js';
import type { Lexicon } from './language.js';
import { type Named } from './people.js';
import type { Acquaintances } from './types.js';
import { type Time } from './times.js';
import { type Title } from './titles.js';
/** The sentence, heading or item that a talk begins with. */
export interface Introduction {
    block: Block;
    span: Span;
    people: Named[];
    title?: Title;
    /** as written, then as linked */
    times: Time[];
    /** `no video available`, with its brackets */
    notRecorded?: Span;
    /** how much speaks for it; see `introductionAt` */
    weight: number;
    /** a heading, or an item of a list of talks: it holds its facts and no more */
    isLine: boolean;
    /** the block below a heading that names who spoke */
    byline?: Block;
    /** the line above it that says who speaks, and no more */
    nameplate?: Block;
    /** the recording right above it that is this talk's own */
    embed?: Block;
}
/** What the reading knows around a sentence. */
export interface Surroundings {
    lexicon: Lexicon;
    known: Acquaintances;
    /** the texts of images right before or behind */
    alts: string[];
    /** a list follows the block */
    listFollows: boolean;
}
/**
 * Whether a talk begins with this sentence. It takes a person and something that a speaker does or has: a title, a
 * time, a verb, a list of takeaways, their photo beside it.
 */
export declare function introductionAt(block: Block, span: Span, around: Surroundings): Introduction | undefined;
/** `(no video available due to technical issues)`, brackets included; else nothing. */
export declare function notRecordedIn(text: string, at: number, lexicon: Lexicon): Span | undefined;
