import { type TemplateResult } from 'lit';
import type { RecordingWords } from '../../i18n/messages.js';
import type { Chapter } from '../../model/chapters.js';
/** What the list of chapters shows and does. */
export interface ChapterListOptions {
    chapters: readonly Chapter[];
    current: Chapter | undefined;
    isPlaying: boolean;
    words: RecordingWords;
    /** of the titles */
    lang: unknown;
    /** undefined where the recording can't play inside the page */
    play: ((chapter: Chapter) => void) | undefined;
    /** whether the Tab key leads to a chapter's button; arrows lead to the others */
    isStop: (chapter: Chapter) => boolean;
}
/** The talks of the recording, in order: a button each, which plays it. */
export declare function chapterList(options: ChapterListOptions): TemplateResult;
