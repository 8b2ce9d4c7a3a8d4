/**
 * The part of the format that a recording is about. What it doesn't show of a talk (its id, takeaways, slides and
 * links) stays as it was written, so that a page with a player alone carries no reader for it.
 */
export declare const recordingTable: {
    shapes: {
        Recording: {
            readonly video: "url|Video";
            readonly chapters: "[Chapter]";
            readonly talks: "[Talk]";
        };
        Talk: {
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
        Chapter: {
            readonly title: "text";
            readonly start: "time";
            readonly end: "time";
            readonly speakers: "[Person]";
        };
        Person: {
            readonly name: "text";
            readonly company: "text";
            readonly note: "text";
            readonly role: "text";
            readonly url: "url";
            readonly photo: "url|Image";
        };
        Image: {
            readonly src: "url";
            readonly alt: "text";
            readonly caption: "text";
            readonly width: "size";
            readonly height: "size";
        };
        Video: {
            readonly src: "url";
            readonly title: "text";
            readonly poster: "url|Image";
            readonly duration: "time";
            readonly uploadDate: "date";
            readonly archive: "url";
            readonly provider: "text";
        };
    };
    leaves: {
        text: (value: unknown) => string | undefined;
        url: typeof import("./url.js").safeUrl;
        date: import("./leaves.js").LeafReader;
        time: typeof import("./timestamp.js").parseTimestamp;
        size: (value: unknown) => unknown;
        true: (value: unknown) => true | undefined;
    };
};
