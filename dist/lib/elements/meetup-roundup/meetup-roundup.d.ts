import { type PropertyDeclarations } from 'lit';
import { type Messages } from '../../i18n/messages.js';
import { type RawReading } from '../../model/reader.js';
import type { Roundup } from '../../model/types.js';
import { BaseElement } from '../base-element.js';
import type { Incoming } from '../controllers/data-controller.js';
/**
 * A whole roundup: the recording with its talks as chapters, a card per talk, and all around them that the
 * organisers told: cover, hosts, sponsors, photos, the next event.
 *
 * @element meetup-roundup
 * @slot - Shown until there is data, and where it can't be read. A post that tells a roundup comes alive there.
 * @attribute for - A selector: the post that comes alive, where it isn't the one between the tags.
 * @attribute video - The recording's address, where the post doesn't name it.
 * @attribute view - `cards` lays the post out anew, where nothing of it gets lost by that.
 * @fires {RoundupIssuesEvent} roundup-issues - What was wrong in the data; bubbles, composed.
 *
 * @csspart header - Series, title and facts.
 * @csspart series - The group or conference.
 * @csspart heading - The title; also that of the next event.
 * @csspart meta - Date, place, hosts, number of talks.
 * @csspart location - Where it took place, or will.
 * @csspart cover - The cover photo, where no recording takes it as its picture.
 * @csspart summary - The intro.
 * @csspart video - The recording, a `<timestamped-video>`.
 * @csspart stage - Of the recording: the recording and its chapters.
 * @csspart screen - Of the recording: where it plays.
 * @csspart poster - Of the recording: the picture before it plays.
 * @csspart play-button - Of the recording: the button on the picture.
 * @csspart track - Of the recording: how long each chapter is, and how far it has played.
 * @csspart bar - Of the recording: the row below the picture.
 * @csspart notice - Of the recording: what happened where it doesn't play.
 * @csspart control - Of the recording: a control.
 * @csspart side - Of the recording: the chapters, beside it where there is room.
 * @csspart chapters - Of the recording: the list of chapters.
 * @csspart chapter - Of the recording: one chapter.
 * @csspart chapter-button - Of the recording: the button that plays a chapter.
 * @csspart video-foot - Of the recording: the links below.
 * @csspart video-link - Of the recording: the link to where it is published.
 * @csspart talks - The talk cards.
 * @csspart talk - One `<talk-card>`.
 * @csspart card - Of each talk: the whole card.
 * @csspart talk-photo - Of each talk: its picture.
 * @csspart kind - Of each talk: what kind it is.
 * @csspart speakers - Of each talk: who speaks.
 * @csspart talk-heading - Of each talk: the title.
 * @csspart talk-summary - Of each talk: the summary.
 * @csspart takeaways - Of each talk: the list of takeaways.
 * @csspart not-recorded - Of each talk: that there is no recording, and why.
 * @csspart actions - Of each talk: the row of buttons and links.
 * @csspart watch - Of each talk: the button that plays it.
 * @csspart slides - Of each talk: a link to slides.
 * @csspart talk-link - Of each talk: the link to the recording.
 * @csspart copy - Of each talk: the button that copies a link to it.
 * @csspart player - Of each talk: its own player, where it needs one.
 * @csspart photos - The photos.
 * @csspart gallery-photo - One photo.
 * @csspart sponsors - The thanks to sponsors.
 * @csspart sponsor - One sponsor.
 * @csspart logo - A sponsor's logo.
 * @csspart avatar - A person's photo, beside the name.
 * @csspart notes - The notes.
 * @csspart next - The next event.
 * @csspart next-summary - What is said of it.
 * @csspart past - That it lies behind.
 * @csspart rsvp - The link to say that one comes, or to its page.
 * @csspart sign-off - The sign-off.
 * @csspart foot - Topics and the link to the page.
 * @csspart problems - With `debug`: what is wrong in the data, or why a post doesn't come alive.
 *
 * @cssproperty --meetup-roundup-accent - Links, filled buttons, marks. Default: a blue as deep or pale as the text colour asks for.
 * @cssproperty --meetup-roundup-on-accent - The words on a filled button. Default: white or near black, likewise.
 * @cssproperty --meetup-roundup-line - Borders. Default: the text colour at 16 %.
 * @cssproperty [--meetup-roundup-radius=0.8em] - The corners of frames.
 * @cssproperty [--meetup-roundup-space=1.15em] - The padding of frames.
 */
export declare class MeetupRoundup extends BaseElement<Roundup, Messages> {
    #private;
    static readonly styles: import("lit").CSSResult[];
    static readonly properties: PropertyDeclarations;
    /** The address of a JSON file with the roundup. */
    src: string | undefined;
    /** The level of the title, 1 to 6; the talks are one below. Default: 2. */
    headingLevel: number | undefined;
    /** Leaves the title out, for pages that show it already; the talks then take its level. */
    hideTitle: boolean;
    /** @internal */
    readFile(): Incoming | undefined;
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
    protected readData(raw: unknown, base: string): RawReading<Roundup>;
    protected get dataLang(): string | undefined;
    /**
     * Brings a post to life, and lets a next event into the calendar: loaded where there is one or the other, and asked
     * for again on the next update where it could not be had.
     */
    protected updated(): void;
    protected renderData(roundup: Roundup): unknown;
}
