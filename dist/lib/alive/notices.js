import { maxTold, problemsPanel } from '../elements/report.js';
import { say } from './say.js';
/** What is to be known of posts, by post: told once, and shown in the element whose posts they are. */
export class Notices {
    #host;
    #sentences;
    #panel;
    #isAwaited;
    constructor(host) {
        this.#sentences = new Map();
        this.#isAwaited = false;
        /** Without a notice, all is well with that post again. */
        this.tell = (post, notice) => {
            const named = notice && { ...notice, message: this.#nameOf(post) + notice.message };
            const sentence = named && `${named.message} ${named.remedy}`;
            if (sentence === this.#sentences.get(post))
                return;
            if (named)
                say(this.#host, named);
            if (sentence)
                this.#sentences.set(post, sentence);
            else
                this.#sentences.delete(post);
            void this.#show();
        };
        this.#host = host;
    }
    /** Shows again what the element has thrown out by drawing itself anew. */
    keep() {
        if (this.#panel?.isConnected === false)
            void this.#show();
    }
    clear() {
        this.#sentences.clear();
        this.#panel?.remove();
        this.#panel = undefined;
    }
    /** Once for all that is told at a time. */
    async #show() {
        if (this.#isAwaited)
            return;
        this.#isAwaited = true;
        await Promise.resolve();
        this.#isAwaited = false;
        this.#panel?.remove();
        this.#panel = undefined;
        if (this.#sentences.size === 0)
            return;
        const shown = [...this.#sentences.values()].slice(0, maxTold);
        this.#panel = problemsPanel([...new Set(shown)], 'About the post');
        this.#host.shadowRoot?.append(this.#panel);
    }
    /** Which of many posts is meant: its first words. */
    #nameOf(post) {
        const words = post === this.#host ? '' : post.textContent.trim().slice(0, 60).replace(/\s+/g, ' ');
        return words && `“${words}…”: `;
    }
}
