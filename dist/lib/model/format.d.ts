export declare const Roundup: {
    readonly title: "text";
    readonly series: "Series";
    readonly date: "date";
    readonly endDate: "date";
    readonly timeZone: "zone";
    readonly location: "text|Place";
    readonly cover: "url|Image";
    readonly summary: "rich";
    readonly hosts: "[Person]";
    readonly sponsors: "[Sponsor]";
    readonly video: "url|Video";
    readonly chapters: "[Chapter]";
    readonly talks: "[Talk]";
    readonly photos: "[url|Image]";
    readonly next: "NextEvent";
    readonly notes: "[rich]";
    readonly signOff: "rich";
    readonly tags: "[text]";
    readonly lang: "lang";
    readonly url: "url";
};
export declare const Talk: {
    readonly title: "text";
    readonly id: "slug";
    readonly kind: "kind";
    readonly speakers: "[Person]";
    readonly photo: "url|Image";
    readonly start: "time";
    readonly end: "time";
    readonly video: "url|Video";
    readonly notRecorded: "text|true";
    readonly takeaways: "[rich]";
    readonly summary: "rich";
    readonly slides: "[url|Link]";
    readonly links: "[Link]";
    readonly transcript: "url";
};
/** What `<timestamped-video>` takes: the part of a roundup that is about the recording. */
export declare const Recording: {
    readonly video: "url|Video";
    readonly chapters: "[Chapter]";
    readonly talks: "[Talk]";
};
export declare const Chapter: {
    readonly title: "text";
    readonly start: "time";
    readonly end: "time";
    readonly speakers: "[Person]";
};
export declare const NextEvent: {
    readonly title: "text";
    readonly date: "date";
    readonly endDate: "date";
    readonly timeZone: "zone";
    readonly location: "text|Place";
    readonly speakers: "[text|Person]";
    readonly hosts: "[Person]";
    readonly rsvp: "url";
    readonly summary: "rich";
};
export declare const Person: {
    readonly name: "text";
    readonly company: "text";
    readonly note: "text";
    readonly role: "text";
    readonly url: "url";
    readonly photo: "url|Image";
};
export declare const Sponsor: {
    readonly name: "text";
    readonly url: "url";
    readonly logo: "url|Image";
};
export declare const Series: {
    readonly name: "text";
    readonly url: "url";
};
export declare const Place: {
    readonly name: "text";
    readonly address: "text";
    readonly url: "url";
    readonly online: "url|flag";
};
export declare const Image: {
    readonly src: "url";
    readonly alt: "text";
    readonly caption: "text";
    readonly width: "size";
    readonly height: "size";
};
export declare const Video: {
    readonly src: "url";
    readonly title: "text";
    readonly poster: "url|Image";
    readonly duration: "time";
    readonly uploadDate: "date";
    readonly archive: "url";
    readonly provider: "text";
};
export declare const Link: {
    readonly url: "url";
    readonly title: "text";
};
/** The whole table. */
export declare const format: {
    readonly Roundup: {
        readonly title: "text";
        readonly series: "Series";
        readonly date: "date";
        readonly endDate: "date";
        readonly timeZone: "zone";
        readonly location: "text|Place";
        readonly cover: "url|Image";
        readonly summary: "rich";
        readonly hosts: "[Person]";
        readonly sponsors: "[Sponsor]";
        readonly video: "url|Video";
        readonly chapters: "[Chapter]";
        readonly talks: "[Talk]";
        readonly photos: "[url|Image]";
        readonly next: "NextEvent";
        readonly notes: "[rich]";
        readonly signOff: "rich";
        readonly tags: "[text]";
        readonly lang: "lang";
        readonly url: "url";
    };
    readonly Talk: {
        readonly title: "text";
        readonly id: "slug";
        readonly kind: "kind";
        readonly speakers: "[Person]";
        readonly photo: "url|Image";
        readonly start: "time";
        readonly end: "time";
        readonly video: "url|Video";
        readonly notRecorded: "text|true";
        readonly takeaways: "[rich]";
        readonly summary: "rich";
        readonly slides: "[url|Link]";
        readonly links: "[Link]";
        readonly transcript: "url";
    };
    readonly Recording: {
        readonly video: "url|Video";
        readonly chapters: "[Chapter]";
        readonly talks: "[Talk]";
    };
    readonly Chapter: {
        readonly title: "text";
        readonly start: "time";
        readonly end: "time";
        readonly speakers: "[Person]";
    };
    readonly NextEvent: {
        readonly title: "text";
        readonly date: "date";
        readonly endDate: "date";
        readonly timeZone: "zone";
        readonly location: "text|Place";
        readonly speakers: "[text|Person]";
        readonly hosts: "[Person]";
        readonly rsvp: "url";
        readonly summary: "rich";
    };
    readonly Person: {
        readonly name: "text";
        readonly company: "text";
        readonly note: "text";
        readonly role: "text";
        readonly url: "url";
        readonly photo: "url|Image";
    };
    readonly Sponsor: {
        readonly name: "text";
        readonly url: "url";
        readonly logo: "url|Image";
    };
    readonly Series: {
        readonly name: "text";
        readonly url: "url";
    };
    readonly Place: {
        readonly name: "text";
        readonly address: "text";
        readonly url: "url";
        readonly online: "url|flag";
    };
    readonly Image: {
        readonly src: "url";
        readonly alt: "text";
        readonly caption: "text";
        readonly width: "size";
        readonly height: "size";
    };
    readonly Video: {
        readonly src: "url";
        readonly title: "text";
        readonly poster: "url|Image";
        readonly duration: "time";
        readonly uploadDate: "date";
        readonly archive: "url";
        readonly provider: "text";
    };
    readonly Link: {
        readonly url: "url";
        readonly title: "text";
    };
};
/** The kinds of a talk; `talk` when absent. */
export declare const talkKinds: readonly ["talk", "lightning", "panel", "demo", "workshop", "q-and-a"];
/**
 * Fields of which an object needs at least one to mean anything; of shapes that aren't named here, any does. An object
 * that has none is dropped and reported.
 */
export declare const required: Partial<Record<string, readonly string[]>>;
/** The name of an object shape of the format, such as `Talk`. */
export type ShapeName = keyof typeof format;
