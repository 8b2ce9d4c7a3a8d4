/** The host that sets no cookie before the reader plays. */
export declare const youtubeOrigin = "https://www.youtube-nocookie.com";
/** What an embed page can be told with its address. */
export interface EmbedOptions {
    /** BCP 47: of its own controls */
    lang: string;
    /** whether it waits to be played */
    isPaused?: boolean;
}
/**
 * The address of the embed page, which plays from the second on unless it is told to wait.
 * The parameters: developers.google.com/youtube/player_parameters. `origin` is left out where the page has none, as
 * in a file.
 */
export declare function embedUrl(id: string, start: number, { lang, isPaused }: EmbedOptions, origin?: string): string;
