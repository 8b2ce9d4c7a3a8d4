import { type PropertyDeclarations, type PropertyValues } from 'lit';
import { type RecordingWords } from '../../i18n/messages.js';
import { type RawReading } from '../../model/reader.js';
import type { Recording } from '../../model/types.js';
import { BaseElement } from '../base-element.js';
/**
 * A recording with its talks as chapters. Nothing is asked of the provider before the reader plays; a chapter
 * then plays from its second on.
 *
 * `?t=1975` in the page's address cues the page's first recording at that second, `#talk-id` a talk of it.
 *
 * @element timestamped-video
 * @slot - Shown until there is data, and where it can't be read.
 * @fires {RoundupIssuesEvent} roundup-issues - What was wrong in the data; bubbles, composed.
 * @fires {CustomEvent} timestamped-video-state - What it shows and does, for talk cards; bubbles, composed.
 *
 * @csspart stage - The recording and its chapters.
 * @csspart screen - Where the recording plays.
 * @csspart poster - The picture before it plays.
 * @csspart play-button - The button on the picture.
 * @csspart side - The track and the chapters.
 * @csspart track - How long each chapter is, and how far it has played.
 * @csspart chapters - The list of chapters.
 * @csspart chapter - One chapter.
 * @csspart chapter-button - The button that plays a chapter.
 * @csspart foot - The links below.
 * @csspart link - The link to the recording where it is published.
 * @csspart problems - With `debug`: what is wrong in the data.
 *
 * @cssproperty --meetup-roundup-accent - Links, filled buttons, marks. Default: a blue as deep or pale as the text colour asks for.
 * @cssproperty --meetup-roundup-on-accent - The words on a filled button. Default: white or near black, likewise.
 * @cssproperty --meetup-roundup-line - Borders. Default: the text colour at 16 %.
 * @cssproperty [--meetup-roundup-radius=0.8em] - The corners of frames.
 * @cssproperty [--meetup-roundup-space=1.15em] - The padding of frames.
 */
export declare class TimestampedVideo extends BaseElement<Recording, RecordingWords> {
    #private;
    static readonly styles: import("lit").CSSResult[];
    static readonly properties: PropertyDeclarations;
    /** The recording's address: any YouTube link, a time in it included. */
    src: string | undefined;
    /** The address of the picture before it plays. Default: none; the provider's own is never asked for. */
    poster: string | undefined;
    /** The recording's title. */
    heading: string | undefined;
    /**
     * Plays the recording from a second on: in place where its player is on the page already, else by making the
     * player at once. Call it in the reader's click, or the browser may refuse to play.
     *
     * @param seconds from the start of the recording
     */
    playFrom(seconds: number): void;
    connectedCallback(): void;
    disconnectedCallback(): void;
    protected readonly english: {
        recording: string;
        play: string;
        playFrom: (time: string) => string;
        playsFrom: (site: string) => string;
        playing: string;
        playingFrom: (time: string) => string;
        player: (title: string) => string;
        watchOn: (site: string) => string;
        watchOnFrom: (site: string, time: string) => string;
        inRecording: string;
        published: (date: string) => string;
        archive: string;
    };
    protected readData(raw: unknown, base: string): RawReading<Recording>;
    protected simpleData(): Record<string, unknown>;
    protected willUpdate(changed: PropertyValues): void;
    protected updated(): void;
    protected renderData(recording: Recording): unknown;
}
