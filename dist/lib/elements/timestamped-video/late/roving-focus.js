/**
 * One Tab stop for the whole list of chapters: arrows, Home and End lead from button to button
 * (https://www.w3.org/WAI/ARIA/apg/practices/keyboard-interface/#kbd_roving_tabindex). Until this is there, Tab leads
 * through all of them.
 */
export class RovingFocus {
    #element;
    #reached;
    constructor(element) {
        this.#element = element;
        const root = element.shadowRoot;
        element.listen(root, 'focusin', ({ target }) => this.#note(target));
        element.listen(root, 'keydown', (event) => this.#move(event));
        this.#note(root.activeElement);
    }
    /** The chapter whose button Tab leads to: the one that had the focus last, else the current one, else the first. */
    get stop() {
        const { chapters, chapter } = this.#element;
        return [this.#reached, chapter, chapters[0]].find((one) => one && chapters.includes(one));
    }
    get #buttons() {
        return [...this.#element.shadowRoot.querySelectorAll('button.chapter')];
    }
    #note(focused) {
        const index = this.#buttons.findIndex((button) => button === focused);
        if (index < 0)
            return;
        this.#reached = this.#element.chapters[index];
        this.#element.requestUpdate();
    }
    #move(event) {
        const buttons = this.#buttons;
        const at = buttons.indexOf(event.target);
        const steps = {
            ArrowDown: at + 1,
            ArrowUp: at - 1,
            Home: 0,
            End: buttons.length - 1,
        };
        const to = buttons[steps[event.key] ?? -1];
        if (at < 0 || !to)
            return;
        event.preventDefault();
        to.focus();
    }
}
