import { isFed } from './fed.js';
/** The attributes by which an author says which post is meant and how it is to be shown. */
const attributes = ['for', 'video', 'view', 'json', 'src', 'from'];
/**
 * What a `<meetup-roundup>` does beside showing its data: it brings a post to life, and puts “add to calendar” by
 * the next event. Each of the two loads only where it has something to do; what could not be had is asked for again
 * whenever the element updates.
 */
export class Late {
    #host;
    #value;
    #attributes = new MutationObserver(() => this.hostUpdated());
    #posts;
    #calendar;
    /** whose button is there, or on its way */
    #shown;
    constructor(host, value) {
        this.#host = host;
        this.#value = value;
        host.addController(this);
    }
    hostConnected() {
        this.#attributes.observe(this.#host, { attributeFilter: attributes });
        this.hostUpdated();
    }
    hostDisconnected() {
        this.#attributes.disconnect();
        this.#posts?.dispose();
        this.#posts = undefined;
        this.#calendar?.remove();
        this.#calendar = this.#shown = undefined;
    }
    hostUpdated() {
        void this.#showCalendar();
        if (!isFed(this.#host))
            void this.#bringToLife();
        else
            this.#posts?.dispose();
    }
    async #bringToLife() {
        const late = await import('./posts-under.js').catch(() => undefined);
        if (!late || !this.#host.isConnected || isFed(this.#host))
            return;
        this.#posts ??= new late.PostsUnder(this.#host);
        this.#posts.refresh();
    }
    async #showCalendar() {
        const row = this.#host.shadowRoot?.querySelector('.ahead');
        const roundup = this.#value();
        if (!row || !roundup || (this.#shown?.row === row && this.#shown.roundup === roundup))
            return;
        this.#shown = { row, roundup };
        const late = await import('./calendar-button.js').catch(() => undefined);
        if (!late)
            this.#shown = undefined;
        if (!late || !row.isConnected || this.#value() !== roundup)
            return;
        this.#calendar?.remove();
        this.#calendar = new late.CalendarButton(roundup, (button) => row.append(button));
    }
}
