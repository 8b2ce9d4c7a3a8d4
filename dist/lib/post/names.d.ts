import type { Lexicon } from './language.js';
/** What may stand in small letters between the parts of a name. */
export declare const particle: string;
/** Two to four words, particles not counted. */
export declare const nameRun: RegExp;
/** Whether the text as a whole looks like a person's name. */
export declare const isName: (text: string, { openers }: Lexicon) => boolean;
/** Whether a word of a run can't be part of a name: `Finally`, and not the `Le` of `Julien Le Goff`. */
export declare const isOpener: (word: string, index: number, openers: Set<string>) => boolean;
