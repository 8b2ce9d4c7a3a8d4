import type { RoundupData } from '../../model/types.js';
type Fields = Record<string, unknown>;
/** How a post that was written is read again. */
export interface Reader {
    /** what is read in a post with this front matter, as it was read */
    readBack: (frontMatter: Fields) => Fields;
    /** data in one spelling, so that it can be compared */
    normal: (data: Fields) => Fields;
}
/**
 * Front matter that gives the roundup back. What is read in the prose after all, or in another way, is put right
 * there, field by field.
 */
export declare function settle(whole: RoundupData, frontMatter: Fields, { readBack, normal }: Reader): Fields;
export {};
