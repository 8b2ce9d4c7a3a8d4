/** The words around a recording: all that a page with a player alone has to carry. */
export declare const recordingWords: {
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
/** The words that are only of use once a recording plays, or doesn't: they load then. */
export declare const watchingWords: {
    held: (site: string) => string;
    previous: string;
    nextTalk: string;
    talkOnly: string;
    copyTalk: string;
    copyMoment: string;
    copied: string;
    notCopied: (link: string) => string;
    controls: string;
    pressPlay: (time: string) => string;
    silent: (site: string) => string;
    tryAgain: string;
    watchThere: (site: string, time: string) => string;
    archivedCopy: string;
    failures: {
        missing: (site: string) => string;
        refused: (site: string) => string;
        referrer: (site: string) => string;
        file: (site: string) => string;
        blocked: (site: string) => string;
        offline: string;
        badId: (site: string) => string;
        broken: string;
        other: (site: string) => string;
    };
};
/** The words by a next event that lies ahead: they load where there is one. */
export declare const calendarWords: {
    addToCalendar: string;
    eventOf: (site: string) => string;
    noEntry: string;
};
/** Every word that the elements show of their own, in English: the table that other languages fill in. */
export declare const en: {
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
/** The words around a recording, in one language. */
export type RecordingWords = typeof recordingWords;
/** The words that load once a recording plays, in one language. */
export type WatchingWords = typeof watchingWords;
/** The words by a next event, in one language. */
export type CalendarWords = typeof calendarWords;
/** The words of one language, but for those that load late. */
export type Messages = typeof en;
/** What a language's file gives: a word that it lacks is shown in English. */
export type Translation = Partial<Messages & WatchingWords & CalendarWords>;
