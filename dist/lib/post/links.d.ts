import { type VideoSource } from '../model/video-source.js';
import type { Block, TextLink } from './block.js';
import { type Lexicon } from './language.js';
/** Which recording an address belongs to: the same for every link into it. */
export declare const recordingKey: (url: string) => string;
/** The recording that a link leads to, by the key that `recordingKey` gives. */
export declare const recordingOf: (link: TextLink) => string;
/** Where a link leads, as an address of a recording. */
export declare const sourceOf: (link: TextLink) => VideoSource;
/** Whether an address may name a moment: most don't, and need not be taken apart. */
export declare const namesMoment: (url: string) => boolean;
export declare const isPlayable: (url: string) => boolean;
/** The same of a link, which remembers it. */
export declare const leadsToPlayable: (link: TextLink) => boolean;
export declare const isVideo: (url: string) => boolean;
export declare const isSlides: (url: string) => boolean;
export declare const isEvent: (url: string) => boolean;
export declare const linkText: ({ text }: Block, { from, to }: TextLink) => string;
/** Whether the words of a link name nothing by themselves: `here`, `his slides`, `27:31`, its own address. */
export declare function isBare(lexicon: Lexicon, text: string): boolean;
