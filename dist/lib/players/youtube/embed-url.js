/** The host that sets no cookie before the reader plays. */
export const youtubeOrigin = 'https://www.youtube-nocookie.com';
/**
 * The address of the embed page, which plays from the second on unless it is told to wait.
 * The parameters: developers.google.com/youtube/player_parameters. `origin` is left out where the page has none, as
 * in a file.
 */
export function embedUrl(id, start, { lang, isPaused }, origin = location.origin) {
    const query = new URLSearchParams({
        enablejsapi: '1',
        autoplay: isPaused ? '0' : '1',
        playsinline: '1',
        rel: '0',
        start: `${Math.floor(start)}`,
        hl: lang,
    });
    if (/^http/.test(origin))
        query.set('origin', origin);
    return `${youtubeOrigin}/embed/${id}?${query}`;
}
