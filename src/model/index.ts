/**
 * The model as the elements carry it: reading data, and what follows from it. No DOM, no clock. The schema, the
 * explanations and the strict checks are modules of their own, so that a reader's browser need not load them.
 */
export { chaptersIn, currentChapter, talkRecording } from './chapters.js';
export type { Chapter, TalkRecording } from './chapters.js';
export { isPast, isZone, parseDate } from './date.js';
export type { Dated, PartialDate } from './date.js';
export { format, required, talkKinds } from './format.js';
export type { ShapeName } from './format.js';
export type { ExplainedIssue, Issue } from './issue.js';
export { chaptersOf } from './identified-chapters.js';
export { parseJson } from './json.js';
export { readRecording, readRoundup, readTalk } from './read.js';
export type { Reading } from './read.js';
export type { ReadOptions } from './reader.js';
export { formatVersion } from './version.js';
export { parseRichText, plainText } from './rich-text.js';
export type { RichNode, RichText } from './rich-text.js';
export { assignIds, namesOf, toSlug } from './slug.js';
export { formatTimestamp, parseTimestamp } from './timestamp.js';
export type * from './types.js';
export { safeLink, safeUrl } from './url.js';
export { isPlayable, parseVideoUrl, thumbnailUrl, watchUrl } from './video-source.js';
export type { VideoSource } from './video-source.js';
