import { type Block, type Span, type TextLink } from './block.js';
import type { Lexicon } from './language.js';
import type { Introduction, Surroundings } from './introduction.js';
import type { Named } from './people.js';
import { type Time } from './times.js';
import { type Title } from './titles.js';
/**
 * A line that names a talk, as headings, lists and schedules do: `Jane Doe (Acme): A title`, `A title – Jane Doe`,
 * `“A title” by Jane Doe and Joe Bloggs`, `12:30 Jane Doe, Acme – A title`.
 */
export declare function lineIntroduction(block: Block, span: Span, around: Surroundings): Introduction | undefined;
/** The title that a stretch is, or that its link is; written times at its ends are no part of it. */
export declare function titleOf(block: Block, whole: Span, link: TextLink | undefined, written: Time[]): Title;
/** A stretch without times at its ends. */
export declare function withoutTimes({ text }: Block, span: Span, times: Span[]): Span;
/** The line without its number, or what says that it is a talk: `Talk 2: `, `Lightning talk: `, `3. `, a picture. */
export declare function withoutLabel({ text }: Block, { from, to }: Span): Span;
/** The people of a stretch that holds nothing else; none where it does. */
export declare function peopleOnly(block: Block, all: Span, { lexicon, known }: Pick<Surroundings, 'lexicon' | 'known'>): Named[];
/** Without the `(slides)` behind. */
export declare function withoutNote({ text }: Block, span: Span, lexicon: Lexicon): Span;
