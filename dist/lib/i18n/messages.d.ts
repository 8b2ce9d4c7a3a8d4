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
} & {
    watch: string;
    watchFrom: (time: string) => string;
    slides: string;
    transcript: string;
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
/** The words of one language. */
export type Messages = typeof en;
/** What a language's file gives: a word that it lacks is shown in English. */
export type Translation = Partial<Messages>;
