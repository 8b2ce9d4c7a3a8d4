import { type PropertyDeclarations, type PropertyValues } from 'lit';
import { type Chapter } from '../../model/chapters.js';
import { type RawReading } from '../../model/reader.js';
import type { Recording } from '../../model/types.js';
import { type VideoSource } from '../../model/video-source.js';
import type { PlayerNodeOptions } from '../../players/player-node.js';
import { MediaElement } from './media-element.js';
/**
 * A recording with its talks as chapters. Nothing is asked of the provider before the reader plays; a chapter
 * then plays from its second on.
 *
 * It has the manners of a media element: `play()`, `currentTime`, the usual events. Links on the page to a second of
 * the recording play it instead of leading away. `?t=1975` in the page's address cues the page's first recording at
 * that second, `#talk-id` a talk of it.
 *
 * @element timestamped-video
 * @slot - Shown until there is data, and where it can't be read.
 * @fires {RoundupIssuesEvent} roundup-issues - What was wrong in the data; bubbles, composed.
 * @fires {CustomEvent} timestamped-video-load - Before a player first reaches its provider; bubbles, composed. `preventDefault()` holds it back, `detail.release()` lets it go later.
 * @fires {CustomEvent} timestamped-video-state - What it shows and does, for talk cards; bubbles, composed.
 * @fires {CustomEvent} chapterchange - Another chapter is current: `detail.chapter`, undefined in a gap.
 * @fires {Event} play - As a media element: playing was asked for, and the player said yes.
 * @fires {Event} playing - It plays.
 * @fires {Event} pause - It stands still.
 * @fires {Event} ended - It has played to the end.
 * @fires {Event} timeupdate - Another second.
 * @fires {Event} durationchange - The duration is known, or another.
 * @fires {Event} loadedmetadata - The duration is known.
 * @fires {Event} seeking - It goes to another second.
 * @fires {Event} seeked - It has arrived there.
 * @fires {Event} waiting - It waits for data.
 * @fires {Event} volumechange - The volume, or whether the sound is off.
 * @fires {Event} ratechange - The speed.
 * @fires {Event} emptied - The player has gone.
 *
 * @csspart stage - The recording and its chapters.
 * @csspart screen - Where the recording plays.
 * @csspart poster - The picture before it plays.
 * @csspart play-button - The button on the picture.
 * @csspart track - How long each chapter is, and how far it has played.
 * @csspart bar - The row below the picture: where it plays from, then the controls.
 * @csspart notice - What happened where it doesn't play.
 * @csspart control - A control: previous and next talk, this talk only, copy a link.
 * @csspart side - The chapters, beside the recording where there is room.
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
export declare class TimestampedVideo extends MediaElement {
    #private;
    static readonly styles: import("lit").CSSResult[];
    static readonly properties: PropertyDeclarations;
    /** The recording's address: any YouTube link, a time in it included, or a media file. */
    src: string | undefined;
    /** The address of the picture before it plays. Default: none. */
    poster: string | undefined;
    /** The recording's title. */
    heading: string | undefined;
    /**
     * The part of the page whose links to this recording play it, as a selector for an element around this one.
     * Default: the enclosing roundup or `article`; `none` for no part.
     */
    links: string | undefined;
    /** Shows the provider's own picture where there is no poster, which asks the provider for it. */
    thumbnail: boolean;
    /** Pauses at the end of each talk instead of playing on. */
    talkOnly: boolean;
    /** @internal */
    chapters: readonly Chapter[];
    /**
     * Plays the recording from a second on: in place where its player is on the page already, else by making the
     * player at once. Call it in the reader's click, or the browser may refuse to play.
     *
     * @param seconds from the start of the recording
     */
    playFrom(seconds: number): void;
    /** @internal Plays, and comes into view. */
    playInView(seconds: number, source?: VideoSource | undefined): void;
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
        alone: string;
    };
    /** @internal */
    frame(): PlayerNodeOptions;
    /** @internal */
    mayLoad({ provider, host, url }: VideoSource, release: () => void): boolean;
    protected playNow(seconds: number): boolean;
    protected readData(raw: unknown, base: string): RawReading<Recording>;
    protected simpleData(): Record<string, unknown>;
    protected getUpdateComplete(): Promise<boolean>;
    protected willUpdate(changed: PropertyValues): void;
    protected updated(): void;
    /** @internal The chapter at the second where the recording stands; none in another recording. */
    get chapter(): Chapter | undefined;
    protected renderData(recording: Recording): unknown;
}
