import { type Block, type Span, type TextLink } from './block.js';
import { type Lexicon } from './language.js';
import type { PostNode } from './node.js';
import type { Acquaintances, Draft, PostIssue, TalkNodes } from './types.js';
/** A stretch of a block and the field that it went to; the empty path is a listed phrase. */
export interface Mark extends Span {
    path: string;
    /** a whole sentence that was kept for a part of it: facts marked inside it count more */
    isBase?: boolean;
}
/** One post while it is read. */
export interface Reading {
    lexicon: Lexicon;
    blocks: Block[];
    known: Acquaintances;
    draft: Draft;
    issues: PostIssue[];
    marks: Map<Block, Mark[]>;
    /** the post's own date */
    date: string;
    /** the key of the event's recording; see `recordingKey` */
    recording: string;
    talkNodes: TalkNodes[];
    recordings: PostNode[];
    rsvp?: PostNode;
    /** which block each text of the draft last came from: what follows in it is the same paragraph */
    last: Map<string, PostNode>;
}
export declare function mark(reading: Reading, block: Block, span: Span, path: string): void;
export declare function marksOf({ marks }: Reading, block: Block): Mark[];
export declare function report(reading: Reading, code: PostIssue['code'], path: string, block: Block, span: Span): void;
/** Where a text that nothing was read from, or not all, is kept. */
export interface Sink {
    path: string;
    add: (text: string, joint: ' ' | '\n\n') => void;
}
/** A field of the draft that takes texts one after another. */
export declare const textSink: <Field extends string>(owner: Partial<Record<Field, string>>, field: Field, path: string) => Sink;
export declare function keep(reading: Reading, block: Block, span: Span, sink: Sink): void;
/** The stretches of a sentence that are in no field. */
export declare function gaps(reading: Reading, block: Block, span: Span): Span[];
/** Links of a sentence that went nowhere yet. */
export declare const openLinks: (reading: Reading, block: Block, span: Span) => TextLink[];
/**
 * Ends the reading of a sentence. What is left of it either only joins what was read, and is a listed phrase, or
 * says something, and then the sentence as a whole is kept.
 */
export declare function finish(reading: Reading, block: Block, span: Span, sink: Sink): void;
