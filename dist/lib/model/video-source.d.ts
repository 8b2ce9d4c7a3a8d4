interface AnySource {
    /** the address as given, made safe; empty where it was refused, so that it can't be linked by mistake */
    url: string;
    /** seconds, from the address itself; absent where it names none */
    start?: number;
    /** the same for every link to the same recording: `youtube:ID`, `page:` and the address without its time */
    key: string;
    /** the site in words a reader knows: `YouTube`, `skillsmatter.com` */
    host: string;
}
/** A recording that the YouTube player can play. */
export interface YouTubeSource extends AnySource {
    provider: 'youtube';
    /** 11 of `[A-Za-z0-9_-]` */
    id: string;
}
/** A recording on a page that no player knows: it becomes an outgoing link. */
export interface PageSource extends AnySource {
    provider: 'page';
}
/** Where a recording is, and who can play it. A further provider is a further member, recogniser and watch link. */
export type VideoSource = YouTubeSource | PageSource;
/**
 * What an address of a recording leads to.
 *
 * @param url absolute; what `safeUrl` refuses becomes a page without an address
 * @param provider the author's word for the player, for sites whose address can't tell (PeerTube)
 */
export declare function parseVideoUrl(url: string, provider?: string): VideoSource;
/** The plain link to that second of the recording; by default to the second that the address itself names. */
export declare function watchUrl(source: VideoSource, seconds?: number): string;
export {};
