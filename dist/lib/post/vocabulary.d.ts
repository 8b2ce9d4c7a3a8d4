/**
 * The words that posts are read by, one table per language; a further language is a further table. Each entry is
 * the alternatives of a pattern, matched in either case; `|` between, word boundaries are added.
 */
export interface Words {
    /** words of nearly every text: they tell the language */
    common: string;
    /** from January on */
    months: string;
    weekdays: string;
    and: string;
    /** between a person and a company */
    from: string;
    article: string;
    /** words that begin a sentence with a capital and are no part of a name */
    openers: string;
    /** what a speaker does on stage */
    tells: string;
    /** what stands right before a title that has no marks of its own */
    leads: string;
    /** what stands before a written time: `starting at` */
    starts: string;
    takeaways: string;
    slides: string;
    /** the whole recording, as against a talk's */
    fullRecording: string;
    recording: string;
    notRecorded: string;
    sponsors: string;
    /** gratitude, and the like, in a sentence about sponsors */
    thanks: string;
    /** what a host is named after: `hosted by` */
    hosted: string;
    next: string;
    /** invites to the next event where a post has told of all its talks */
    join: string;
    rsvp: string;
    signOff: string;
    groupPhoto: string;
    /** headings that only order a post */
    headings: string;
    /** between a title and its speaker */
    by: string;
    /** words by which a paragraph goes on about the talk before it */
    about: string;
    /** in posts that invite to an event rather than look back on one */
    invites: string;
    /** what has been: posts that look back have it, announcements hardly */
    past: string;
    /** a person who was not on stage after all */
    absent: string;
    /** several speakers are about to be named */
    speakers: string;
    /** words that join what is read and say nothing else: phrases made of them alone are not kept */
    glue: string;
}
export declare const languages: {
    en: Words;
    de: Words;
    fr: Words;
    es: Words;
};
export type Language = keyof typeof languages;
