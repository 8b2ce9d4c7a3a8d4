import { parseTimestamp } from './timestamp.js';
import { safeUrl } from './url.js';
/** How a leaf kind of the format is read; undefined means that the value is refused. */
export type LeafReader = (value: unknown, base?: string) => unknown;
/** The kinds that a recording needs. */
export declare const plainLeaves: {
    text: (value: unknown) => string | undefined;
    url: typeof safeUrl;
    date: LeafReader;
    time: typeof parseTimestamp;
    size: (value: unknown) => unknown;
    true: (value: unknown) => true | undefined;
};
/** All kinds of the format. Marked pure, unlike a spread, so that a page with a player alone leaves the rest out. */
export declare const leaves: {
    text: (value: unknown) => string | undefined;
    url: typeof safeUrl;
    date: LeafReader;
    time: typeof parseTimestamp;
    size: (value: unknown) => unknown;
    true: (value: unknown) => true | undefined;
} & {
    rich: (value: unknown, base?: string) => import("./rich-text.js").RichText | undefined;
    slug: LeafReader;
    lang: LeafReader;
    zone: LeafReader;
    kind: (value: unknown) => "talk" | "lightning" | "panel" | "demo" | "workshop" | "q-and-a" | undefined;
    flag: (value: unknown) => boolean | undefined;
};
