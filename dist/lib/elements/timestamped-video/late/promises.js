/**
 * Keeps or breaks what `play()` promised, by the names that a media element has for it
 * (https://html.spec.whatwg.org/multipage/media.html#dom-media-play).
 *
 * @param isRefused whether the browser didn't let the player play
 */
export function settlePromises({ session, promises }, isRefused) {
    if (!promises.length)
        return;
    if (session?.state === 'playing')
        for (const [resolve] of promises.splice(0))
            resolve();
    else if (!session)
        breakWith('AbortError');
    else if (isRefused)
        breakWith('NotAllowedError');
    function breakWith(name) {
        for (const [, reject] of promises.splice(0))
            reject(new DOMException('', name));
    }
}
