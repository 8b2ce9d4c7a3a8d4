import type { RoundupData } from '../model/types.js';
import type { PostOptions } from './types.js';
type Fields = Record<string, unknown>;
/** What a site's own front matter says, by the names that its engines use. */
export interface Facts {
    title: string;
    description: string;
    date: string;
    video: string;
    image: string;
}
export declare function factsOf({ frontMatter, title, date, video }: PostOptions): Facts;
/** `2018-12-04 18:30:00 +0000` is the day; front matter's hours are those of the publishing. */
export declare const isoDate: (text: string) => string;
/**
 * Lays the fields of the format that stand in front matter over what the prose said: see `overlay`. They hold what
 * prose can't, so that a post that was exported comes back whole.
 */
export declare function mergeFrontMatter(roundup: RoundupData, frontMatter?: Fields): RoundupData;
export {};
