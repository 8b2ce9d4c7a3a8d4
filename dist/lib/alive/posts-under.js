import { whole } from '../elements/report.js';
import { LivePost } from './live-post.js';
import { Notices } from './notices.js';
import { Posts } from './posts.js';
import { say } from './say.js';
/** The posts that a `<meetup-roundup>` is about: those that `for` names, else the one between its tags. */
export class PostsUnder {
    #host;
    #posts;
    #own;
    #selector;
    #hasWarned = false;
    #isDisposed = false;
    #notices;
    constructor(host) {
        this.#host = host;
        this.#notices = new Notices(host);
    }
    refresh() {
        const selector = this.#host.getAttribute('for') ?? undefined;
        if (selector !== this.#selector)
            this.dispose();
        this.#isDisposed = false;
        if (this.#host.debug)
            this.#notices.keep();
        else
            this.#notices.clear();
        this.#selector = selector;
        if (selector === undefined)
            this.#refreshOwn();
        else
            (this.#posts ??= new Posts(this.#host, selector, () => this.#settings())).refresh();
    }
    dispose() {
        this.#isDisposed = true;
        this.#posts?.dispose();
        this.#own?.dispose();
        this.#posts = this.#own = undefined;
        this.#notices.clear();
    }
    #refreshOwn() {
        const host = this.#host;
        if (host.childElementCount === 0)
            void this.#warnIfEmpty();
        else if (this.#own)
            this.#own.settings = this.#ownSettings();
        else
            this.#own = new LivePost(host, this.#ownSettings());
    }
    #settings() {
        const host = this.#host;
        return {
            video: host.getAttribute('video') ?? undefined,
            view: host.getAttribute('view') ?? undefined,
            tell: host.debug ? this.#notices.tell : undefined,
        };
    }
    #ownSettings() {
        const host = this.#host;
        const scope = host.closest('article,main') ?? host.ownerDocument.body;
        const isAlone = scope.querySelectorAll(host.localName).length === 1;
        return { ...this.#settings(), isAlone, layOut: (roundup) => layOutWithin(host, roundup) };
    }
    /** A paragraph that was open before the tag ends at the post's first one, and the element with it. */
    async #warnIfEmpty() {
        const host = this.#host;
        if (this.#hasWarned && !host.debug)
            return;
        this.#hasWarned = true;
        await whole(host.ownerDocument);
        if (this.#isDisposed)
            return;
        const isEmpty = !host.childElementCount && !host.textContent.trim() && !host.hasAttribute('for');
        const around = host.closest('p');
        if (!isEmpty || !around?.nextElementSibling)
            return;
        if (host.debug)
            this.#notices.tell(host, landedBehind);
        else
            say(host, landedBehind);
    }
}
const landedBehind = {
    path: '',
    message: 'It is empty: it stands in a paragraph, which ended before the post, so that the post landed behind it.',
    remedy: 'Close the paragraph before it (</p>), or leave the tags away and name the post: <meetup-roundup for="SELECTOR">, or data-posts="SELECTOR" on the script tag.',
};
/** The element shows the roundup; what stands between its tags is there, and out of sight. */
function layOutWithin(host, roundup) {
    host.reading = roundup;
    return () => {
        if (host.reading === roundup)
            host.reading = undefined;
    };
}
