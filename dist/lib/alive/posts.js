import { whole } from '../elements/report.js';
import { LivePost } from './live-post.js';
import { aliveAt, names } from './names.js';
import { say } from './say.js';
/** Every post on the page that a selector matches, those that arrive later as well. */
export class Posts {
    #teller;
    #selector;
    #settings;
    #observer = new MutationObserver(() => this.refresh());
    #alive = new Map();
    #isWrong = false;
    #isAwaited = false;
    #isDisposed = false;
    /**
     * @param teller whose attributes name the posts: it is told of what is wrong with them, and is none of the posts
     */
    constructor(teller, selector, settings) {
        this.#teller = teller;
        this.#selector = selector;
        this.#settings = settings;
        this.#observer.observe(teller.ownerDocument, { childList: true, subtree: true });
    }
    refresh() {
        const found = this.#find();
        for (const [node, post] of this.#alive) {
            if (found.includes(node))
                continue;
            post.dispose();
            this.#alive.delete(node);
            this.#settings().tell?.(node, undefined);
        }
        void this.#tellOfSelector();
        for (const node of found) {
            const settings = this.#settingsOf(node, found);
            const known = this.#alive.get(node);
            if (known)
                known.settings = settings;
            else
                this.#alive.set(node, new LivePost(node, settings));
        }
    }
    dispose() {
        this.#isDisposed = true;
        this.#observer.disconnect();
        for (const post of this.#alive.values())
            post.dispose();
        this.#alive.clear();
    }
    /** Once the page is whole: before, the post may be on its way. */
    async #tellOfSelector() {
        if (this.#isAwaited || !this.#settings().tell)
            return;
        this.#isAwaited = true;
        await whole(this.#teller.ownerDocument);
        this.#isAwaited = false;
        if (this.#isDisposed)
            return;
        const wrong = this.#isWrong ? noSelector(this.#selector) : undefined;
        const none = this.#alive.size === 0 ? noPost(this.#selector, this.#teller.ownerDocument) : undefined;
        this.#settings().tell?.(this.#teller, wrong ?? none);
    }
    #find() {
        try {
            const all = [...this.#teller.ownerDocument.querySelectorAll(this.#selector)];
            return all.filter((node) => node !== this.#teller && !node.closest(`[${names.own}]`));
        }
        catch {
            if (!this.#isWrong && !this.#settings().tell)
                say(this.#teller, noSelector(this.#selector));
            this.#isWrong = true;
            return [];
        }
    }
    #settingsOf(node, all) {
        const scope = node.closest('article,main') ?? node.ownerDocument.body;
        const isAlone = all.filter((one) => scope.contains(one)).length === 1;
        const { tell, ...shared } = this.#settings();
        return {
            ...shared,
            isAlone,
            layOut: (roundup) => layOutInstead(node, roundup),
            tell: tell && ((post, notice) => tell(post, this.#isServed(post) ? undefined : notice)),
        };
    }
    /** A post around it, or within it, is alive: a selector may well match both. */
    #isServed(post) {
        const other = aliveAt(post);
        return other !== null && other !== post && this.#alive.has(other);
    }
}
const remedy = 'Write the selector of the element around the post: article, .post-content, #content.';
const noSelector = (selector) => ({
    path: 'for',
    message: `“${selector}” is no CSS selector.`,
    remedy,
});
const noPost = (selector, page) => ({
    path: 'for',
    message: `Nothing on the page matches “${selector}”.`,
    remedy: meant(selector, page) ?? remedy,
});
/** A name for which the sign in front was forgotten. */
function meant(name, page) {
    const selectors = /^[a-z][\w-]*$/i.test(name) ? [`.${name}`, `#${name}`] : [];
    const found = selectors.find((selector) => page.querySelector(selector));
    return found && `Is ${found} meant?`;
}
/** A roundup takes the post's place on the page; the post is there, and out of sight. */
function layOutInstead(post, roundup) {
    const element = Object.assign(document.createElement('meetup-roundup'), { reading: roundup });
    element.setAttribute(names.own, '');
    post.before(element);
    post.setAttribute(names.hidden, '');
    return () => {
        element.remove();
        post.removeAttribute(names.hidden);
    };
}
