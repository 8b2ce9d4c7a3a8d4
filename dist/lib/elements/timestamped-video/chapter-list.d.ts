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
    /** the chapter whose button the Tab key leads to; arrows lead to the others */
    stop: Chapter | undefined;
    /** a button has the focus now */
    reach: (chapter: Chapter) => void;
}
/** The talks of the recording, in order: a button each, which plays it. */
export declare function chapterList(options: ChapterListOptions): TemplateResult;
