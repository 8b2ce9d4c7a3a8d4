/**
 * Where a recording is, and who can play it: YouTube, the browser itself (a media file), or nobody here (a page of
 * another site, which becomes an outgoing link). A further provider is a further recogniser and watch link.
 */
export interface VideoSource {
    provider: 'youtube' | 'file' | 'page';
    /** the provider's own: on YouTube, 11 of `[A-Za-z0-9_-]`; else the address without its time */
    id: string;
    /** the address as given, made safe; empty where it was refused, so that it can't be linked by mistake */
    url: string;
    /** seconds, from the address itself; absent where it names none */
    start?: number;
    /** the same for every link to the same recording: provider and id */
    key: string;
    /** the site in words a reader knows: `YouTube`, `skillsmatter.com` */
    host: string;
}
/**
 * What an address of a recording leads to.
 *
 * @param url absolute; what `safeUrl` refuses becomes a page without an address
 * @param provider the author's word for the player, where the address can't tell: `file`
 */
export declare function parseVideoUrl(url: string, provider?: string): VideoSource;
/** Whether a recording can play inside the page; the others become links that say where they go. */
export declare const isPlayable: (recording: VideoSource | undefined) => boolean;
/** The plain link to that second of the recording; by default to the second that the address itself names. */
export declare function watchUrl({ provider, id, url, start }: VideoSource, seconds?: number): string;
/**
 * The provider's own picture of a recording, where it has one. To load it is to ask a third party.
 * The size is the largest that every video has: developers.google.com/youtube/v3/docs/thumbnails
 */
export declare const thumbnailUrl: ({ provider, id }: VideoSource) => string | undefined;
