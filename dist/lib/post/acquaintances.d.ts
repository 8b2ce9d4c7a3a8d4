import { type Block } from './block.js';
import type { Lexicon } from './language.js';
import type { Acquaintances } from './types.js';
/** Whom and what a post names before its talks are read: images' texts, lists of speakers, its title's companies. */
export declare function acquaintancesOf(blocks: Block[], lexicon: Lexicon, title: string, description: string): Acquaintances;
