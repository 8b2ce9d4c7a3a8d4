import type { format, ShapeName, talkKinds } from './format.js';
import type { RichText } from './rich-text.js';
/** What a talk can be. */
export type TalkKind = (typeof talkKinds)[number];
/** Each leaf kind of the format as the reading gives it. */
export interface ReadLeaf {
    /** plain text */
    text: string;
    /** inline Markdown, parsed: paragraphs of nodes, link addresses resolved and checked */
    rich: RichText;
    /** absolute; http or https */
    url: string;
    /** ISO 8601, perhaps partial: `2018`, `2018-12`, `2018-12-04`, `2018-12-04T18:30` */
    date: string;
    /** seconds */
    time: number;
    /** CSS pixels, a positive whole number */
    size: number;
    /** BCP 47 */
    lang: string;
    /** IANA time zone */
    zone: string;
    /** lower-cased letters and digits of any script, `-` between */
    slug: string;
    kind: TalkKind;
    flag: boolean;
    true: true;
}
/** The leaf kinds of the format. */
export type LeafName = keyof ReadLeaf;
/** Each leaf kind as an author may write it. */
interface WrittenLeaf extends Omit<ReadLeaf, 'time' | 'rich'> {
    /** inline Markdown: links, emphasis, strong, code; a blank line starts a paragraph */
    rich: string;
    /** seconds, or `4:00`, `1:12:25`, `1h12m25s`, `PT4M` */
    time: number | string;
}
type ReadCell<Cell> = Cell extends `[${infer Item}]` ? ReadCell<Item>[] : Cell extends ShapeName ? ReadShape<Cell> : Cell extends `${infer Short}|${infer Full}` ? Full extends ShapeName ? ReadShape<Full> : ReadCell<Short> | ReadCell<Full> : Cell extends keyof ReadLeaf ? ReadLeaf[Cell] : never;
type ReadShape<Name extends ShapeName> = {
    -readonly [Field in keyof (typeof format)[Name]]?: ReadCell<(typeof format)[Name][Field]>;
};
type WrittenCell<Cell> = Cell extends `[${infer Item}]` ? WrittenCell<Item> | WrittenCell<Item>[] : Cell extends ShapeName ? WrittenShape<Cell> : Cell extends `${infer Short}|${infer Full}` ? WrittenCell<Short> | WrittenCell<Full> : Cell extends keyof WrittenLeaf ? WrittenLeaf[Cell] : never;
type WrittenShape<Name extends ShapeName> = {
    -readonly [Field in keyof (typeof format)[Name]]?: WrittenCell<(typeof format)[Name][Field]>;
};
/** A roundup as the reading gives it: shorthands spelled out, times in seconds, ids filled in, bad fields gone. */
export type Roundup = Omit<ReadShape<'Roundup'>, 'talks'> & {
    talks?: Talk[];
};
/** One talk, as read. `id` is always set. */
export type Talk = ReadShape<'Talk'> & {
    id: string;
};
/** The part of a roundup that `<timestamped-video>` shows, as read. */
export type Recording = Omit<ReadShape<'Recording'>, 'talks'> & {
    talks?: Talk[];
};
/** A part of the recording that is not a talk, such as the welcome or the break. */
export type RecordingPart = ReadShape<'Chapter'>;
export type NextEvent = ReadShape<'NextEvent'>;
export type Person = ReadShape<'Person'>;
export type Sponsor = ReadShape<'Sponsor'>;
export type Series = ReadShape<'Series'>;
export type Place = ReadShape<'Place'>;
export type Image = ReadShape<'Image'>;
export type Video = ReadShape<'Video'>;
export type Link = ReadShape<'Link'>;
/** A roundup as an author may write it, shorthands and spelled times included. */
export type RoundupData = WrittenShape<'Roundup'> & {
    $schema?: string;
};
/** A talk as an author may write it. */
export type TalkData = WrittenShape<'Talk'>;
/** A recording as an author may write it. */
export type RecordingData = WrittenShape<'Recording'>;
/** What each shape of the format is once read. */
export interface Shapes {
    Roundup: Roundup;
    Talk: Talk;
    Recording: Recording;
}
export {};
