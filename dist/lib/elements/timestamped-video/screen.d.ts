import { type TemplateResult } from 'lit';
import type { RecordingWords } from '../../i18n/messages.js';
import type { Video } from '../../model/types.js';
import { type VideoSource } from '../../model/video-source.js';
/** What stands in for the player until the reader plays: the facade. */
export interface FacadeOptions {
    video: Video | undefined;
    source: VideoSource;
    /** seconds; undefined where playing begins at the beginning */
    cue: number | undefined;
    poster: unknown;
    words: RecordingWords;
    /** of the title */
    lang: unknown;
    play: () => void;
}
/** Poster, title, and a button that plays; for a recording that can't play here, a link that says where it goes. */
export declare function facade({ video, source, cue, poster, words, lang, play }: FacadeOptions): TemplateResult;
/** What the line below the recording needs. */
export interface FootOptions {
    video: Video | undefined;
    /** undefined where all that is left is an archived copy */
    source: VideoSource | undefined;
    /** seconds: where the link to the provider begins */
    second: number;
    words: RecordingWords;
    /** of dates */
    uiLang: string;
    /** of the poster's caption */
    lang: unknown;
}
/** The way out to the recording, which is there whether the player works or not. */
export declare function foot({ video, source, second, words, uiLang, lang }: FootOptions): TemplateResult;
