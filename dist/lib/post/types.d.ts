import type { Link, NextEvent, Person, RoundupData, Sponsor } from '../model/types.js';
import type { PostNode } from './node.js';
/** How a post is read. */
export interface PostOptions {
    /** the recording's address: comes before what the prose says, but behind what front matter says */
    video?: string;
    title?: string;
    /** ISO 8601, when the post or its event was: dates without a year are the next after it */
    date?: string;
    /** BCP 47; told from the words when absent */
    lang?: string;
    /** BCP 47, what the page around says of itself; the words of the post come first where they tell another */
    pageLang?: string;
    /**
     * what stands in front of the post: a site's own fields (`image`, `description`, `categories`) and those of the
     * roundup format. What it says of a field of the format comes before what the prose says.
     */
    frontMatter?: Record<string, unknown>;
}
/** Something that the reading isn't sure of, or could not read. */
export interface PostIssue {
    /**
     * - `no-roundup`: no talk was found; `announcement`: the talks are still to come
     * - `link`: broken Markdown, read as the link it was meant to be
     * - `title`, `speaker`, `date`, `sponsor`: read, but it may be wrong
     * - `times`: a written time and its link disagree; the link's counts
     * - `long`: a paragraph too long to be read; it stands in the notes
     */
    code: 'no-roundup' | 'announcement' | 'link' | 'title' | 'speaker' | 'times' | 'date' | 'sponsor' | 'long';
    /** which field it became: `talks[1].title`; empty where none */
    path: string;
    /** the text as it was read */
    text: string;
    /** where it stands; absent for front matter and the post as a whole */
    node?: PostNode;
}
/** Where a piece of the post went. */
export interface Placed {
    /** a text node, or an image, an iframe or the like */
    node: PostNode;
    /** the field: `talks[0].speakers[0].name`; empty for a listed phrase, such as “His takeaways were:” */
    path: string;
    /** of a text node the part that went there; of an image its address */
    text: string;
}
/** A talk's place in the post. */
export interface TalkNodes {
    /** the elements that tell of it, in the post's order; the first introduces it */
    nodes: PostNode[];
    /** its links to a moment of the recording, or to its own one */
    links: PostNode[];
}
/** Which node went where. The pieces of all text nodes, in order, are the post's text. */
export interface Coverage {
    placed: Placed[];
    talks: TalkNodes[];
    /** the link by which one signs up for the next event */
    rsvp?: PostNode;
    /** iframes, players and links of the event's recording */
    recordings: PostNode[];
    /** share of the text that went to fields, notes not counted, 0 to 1 */
    share: number;
}
export interface PostReading {
    /** as an author may write it: addresses as they stand in the post */
    roundup: RoundupData;
    issues: PostIssue[];
    coverage: Coverage;
}
/** A roundup while it is read: lists are lists, so that they can grow. */
export interface Draft {
    title?: string;
    date?: string;
    cover?: PostImage;
    summary?: string;
    hosts: Person[];
    sponsors: Sponsor[];
    video?: string;
    chapters: {
        title: string;
        start: number;
    }[];
    talks: TalkDraft[];
    photos: PostImage[];
    next: Omit<NextEvent, 'summary' | 'speakers'> & {
        summary?: string;
        speakers?: string[];
    };
    notes: string[];
    signOff?: string;
}
export interface PostImage {
    src: string;
    alt?: string;
    caption?: string;
}
export interface TalkDraft {
    title?: string;
    kind?: 'lightning' | 'panel' | 'workshop';
    speakers: (Omit<Person, 'photo'> & {
        photo?: PostImage;
    })[];
    photo?: PostImage;
    start?: number;
    video?: string;
    notRecorded?: string;
    takeaways: string[];
    summary?: string;
    slides: string[];
    links: Link[];
}
/** Whom the post names elsewhere: in the texts of images, in a list of the evening's speakers. */
export interface Acquaintances {
    people: Map<string, Person>;
    /** full names by first names; empty where two share one */
    firstNames: Map<string, string>;
    /** companies that the title or description names */
    companies: Set<string>;
    /** whether the post has a word in small letters: a name it hasn't */
    isOrdinary: (word: string) => boolean;
}
