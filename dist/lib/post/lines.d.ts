import { type Block, type Span } from './block.js';
import type { Introduction, Surroundings } from './introduction.js';
import { type Named } from './people.js';
/**
 * A line that names a talk, as headings, lists and schedules do: `Jane Doe (Acme): A title`, `A title – Jane Doe`,
 * `“A title” by Jane Doe and Joe Bloggs`, `12:30 Jane Doe, Acme – A title`.
 */
export declare function lineIntroduction(block: Block, span: Span, around: Surroundings): Introduction | undefined;
/** The people of a stretch that holds nothing else; none where it does. */
export declare function peopleOnly(block: Block, span: Span, { lexicon, known }: Surroundings): Named[];
