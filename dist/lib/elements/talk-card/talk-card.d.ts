import { type PropertyDeclarations, type PropertyValues } from 'lit';
import { type Messages } from '../../i18n/messages.js';
import { type RawReading } from '../../model/reader.js';
import type { Talk, Video } from '../../model/types.js';
import { BaseElement } from '../base-element.js';
/**
 * One talk: who, what, the takeaways, the slides, and a button that plays it in the recording's player wherever
 * on the page that stands; where there is none, inside the card.
 *
 * @element talk-card
 * @slot - Shown until there is data, and where it can't be read.
 * @fires {RoundupIssuesEvent} roundup-issues - What was wrong in the data; bubbles, composed.
 * @fires {CustomEvent} timestamped-video-request - Asks a player to play the talk; bubbles, composed.
 *
 * @csspart card - The whole card.
 * @csspart photo - The picture of the talk, else of its first speaker.
 * @csspart kind - What kind of talk it is, where it isn't an ordinary one.
 * @csspart avatar - The photo of a speaker, where the card shows another.
 * @csspart speakers - Who speaks.
 * @csspart heading - The title.
 * @csspart summary - The summary.
 * @csspart takeaways - The list of takeaways.
 * @csspart not-recorded - That there is no recording, and why.
 * @csspart actions - The row of buttons and links.
 * @csspart watch - The button that plays the talk.
 * @csspart slides - A link to slides.
 * @csspart link - The link to the recording where it is published.
 * @csspart copy - The button that copies a link to the talk.
 * @csspart player - The card's own player, where it needs one.
 * @csspart problems - With `debug`: what is wrong in the data.
 *
 * @cssproperty --meetup-roundup-accent - Links, filled buttons, marks. Default: a blue as deep or pale as the text colour asks for.
 * @cssproperty --meetup-roundup-on-accent - The words on a filled button. Default: white or near black, likewise.
 * @cssproperty --meetup-roundup-line - Borders. Default: the text colour at 16 %.
 * @cssproperty [--meetup-roundup-radius=0.8em] - The corners of frames.
 * @cssproperty [--meetup-roundup-space=1.15em] - The padding of frames.
 */
export declare class TalkCard extends BaseElement<Talk, Messages> {
    #private;
    static readonly styles: import("lit").CSSResult[];
    static readonly properties: PropertyDeclarations;
    /** The talk's title. */
    heading: string | undefined;
    /** Who speaks. */
    speaker: string | undefined;
    /** The speaker's company. */
    company: string | undefined;
    /** Where the talk starts in its recording: `240`, `4:00`, `1h12m25s`. */
    start: string | undefined;
    /** Where it ends, likewise. Default: where the next talk starts. */
    end: string | undefined;
    /** The recording's address. Default: the enclosing roundup's recording, else the page's first. */
    video: string | undefined;
    /** The level of its heading, 1 to 6. Default: 3. */
    headingLevel: number | undefined;
    /** @internal The recording of the enclosing roundup. */
    roundupVideo: Video | undefined;
    connectedCallback(): void;
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
    } & {
        watch: string;
        watchFrom: (time: string) => string;
        slides: string;
        transcript: string;
        copyTalk: string;
        photos: string;
        notRecorded: string;
        kinds: {
            talk: string;
            lightning: string;
            panel: string;
            demo: string;
            workshop: string;
            'q-and-a': string;
        };
        hostedBy: (names: string) => string;
        talks: (count: number) => string;
        online: string;
        sponsors: string;
        next: (title: string) => string;
        nextEvent: string;
        speakers: (names: string) => string;
        rsvp: string;
        past: string;
        eventPage: string;
        notes: string;
        tags: string;
        permalink: string;
    };
    protected readData(raw: unknown, base: string): RawReading<Talk>;
    protected simpleData(): Record<string, unknown>;
    protected willUpdate(changed: PropertyValues): void;
    protected updated(): void;
    protected renderData(talk: Talk): unknown;
}
