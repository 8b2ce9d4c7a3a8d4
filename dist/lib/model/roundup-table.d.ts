import { assignIds } from './slug.js';
/** The whole format. */
export declare const roundupTable: {
    shapes: {
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
    leaves: {
        text: (value: unknown) => string | undefined;
        url: typeof import("./url.js").safeUrl;
        date: import("./leaves.js").LeafReader;
        time: typeof import("./timestamp.js").parseTimestamp;
        size: (value: unknown) => unknown;
        true: (value: unknown) => true | undefined;
    } & {
        rich: (value: unknown, base?: string) => import("./rich-text.js").RichText | undefined;
        slug: import("./leaves.js").LeafReader;
        lang: import("./leaves.js").LeafReader;
        zone: import("./leaves.js").LeafReader;
        kind: (value: unknown) => "talk" | "lightning" | "panel" | "demo" | "workshop" | "q-and-a" | undefined;
        flag: (value: unknown) => boolean | undefined;
    };
    identify: typeof assignIds;
};
