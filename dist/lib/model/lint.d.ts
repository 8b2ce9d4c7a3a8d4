import type { ShapeName } from './format.js';
import type { Issue } from './issue.js';
import type { ReadOptions } from './reader.js';
/** What reads well, but is likely a slip: see `lint-words.ts` for the list. */
export declare function lint(name: ShapeName, input: unknown, options: ReadOptions): Issue[];
