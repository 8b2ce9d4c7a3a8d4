/**
 * What was wrong in an element's data, in words. One event per reading, bubbling and composed; the same goes to
 * `console.warn`, so an author needs no code to see it.
 */
export class RoundupIssuesEvent extends CustomEvent {
    static { this.type = 'roundup-issues'; }
    constructor(issues) {
        super(RoundupIssuesEvent.type, { bubbles: true, composed: true, detail: { version: 1, issues } });
    }
}
