const tags = 'meetup-roundup,talk-card,timestamped-video';
/**
 * Whether an element has data of its own, be it on its way or not to be had: what stands between its tags is then
 * what shows meanwhile, not a post.
 */
export function isFed(host) {
    if (host.data != null || host.json != null || host.src || host.from)
        return true;
    const scripts = [...host.querySelectorAll('script[type="application/json"]')];
    return scripts.some((script) => script.closest(tags) === host);
}
