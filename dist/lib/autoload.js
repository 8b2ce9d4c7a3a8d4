"use strict";
/** What registers each tag. A file brings those below it too, so that the first that is missing is all to fetch. */
const files = {
    'meetup-roundup': () => import('./define/meetup-roundup.js'),
    'talk-card': () => import('./define/talk-card.js'),
    'timestamped-video': () => import('./define/timestamped-video.js'),
};
const tags = Object.keys(files);
const isTag = (name) => Object.hasOwn(files, name);
/**
 * Watches a page for the elements, those that come later and those in open shadow roots included, and fetches what
 * registers them: nothing on a page that has none.
 */
class Autoloader {
    #document;
    #observer = new MutationObserver((records) => {
        for (const node of records.flatMap(({ addedNodes }) => [...addedNodes]))
            if (node instanceof Element)
                this.#look(node, true);
        void this.#fetch();
    });
    #wanted = new Set();
    /** what could not be had: given up until the page adds another one, or the reader is back online */
    #failed = new Set();
    /** other people's elements that may turn out to have a shadow root */
    #awaited = new Set();
    #isFetching = false;
    constructor(document) {
        this.#document = document;
    }
    start() {
        this.#watch(this.#document);
        void this.#fetch();
    }
    #watch(root) {
        this.#observer.observe(root, { childList: true, subtree: true });
        for (const element of root.children)
            this.#look(element);
    }
    #look(parent, isNew = false) {
        // A form's fields hide its methods and properties, so that it isn't asked.
        if (parent instanceof HTMLFormElement) {
            const children = Reflect.get(Element.prototype, 'children', parent);
            for (const child of children)
                this.#look(child, isNew);
            return;
        }
        for (const element of [parent, ...parent.querySelectorAll('*')]) {
            if (element instanceof HTMLFormElement)
                continue;
            const { localName, shadowRoot } = element;
            if (shadowRoot)
                this.#watch(shadowRoot);
            else if (isTag(localName))
                this.#want(localName, isNew);
            else if (localName.includes('-'))
                this.#await(localName);
        }
    }
    #want(tag, isNew) {
        this.#wanted.add(tag);
        if (isNew)
            this.#failed.delete(tag);
    }
    #again = () => {
        this.#failed.clear();
        this.start();
    };
    /** An element gets its shadow root when it is defined, which no observer sees. */
    #await(name) {
        if (this.#awaited.has(name) || customElements.get(name))
            return;
        this.#awaited.add(name);
        customElements.whenDefined(name).then(() => this.start(), 
        // With hyphens, but no custom element's name: `font-face`.
        () => { });
    }
    /** One file at a time, for the next may have come with it. */
    async #fetch() {
        if (this.#isFetching)
            return;
        const tag = tags.find((name) => this.#wanted.has(name) && !this.#failed.has(name) && !customElements.get(name));
        if (!tag)
            return this.#wanted.clear();
        this.#isFetching = true;
        await files[tag]().catch((reason) => console.warn(`<${tag}> can't be loaded.`, reason));
        this.#isFetching = false;
        if (tags.every((name) => customElements.get(name)))
            return this.#observer.disconnect();
        if (customElements.get(tag))
            return this.start();
        this.#failed.add(tag);
        addEventListener('online', this.#again, { once: true });
        void this.#fetch();
    }
}
/** Two copies of this file on a page would fetch everything twice. */
const mark = Symbol.for('meetup-roundup.autoload');
if (typeof document !== 'undefined' && !Object.hasOwn(document, mark)) {
    Object.defineProperty(document, mark, { value: true });
    new Autoloader(document).start();
}
