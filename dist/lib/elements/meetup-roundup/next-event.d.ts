import { nothing, type TemplateResult } from 'lit';
import type { Messages } from '../../i18n/messages.js';
import type { Image, NextEvent } from '../../model/types.js';
/** What the next event needs beside its facts. */
export interface NextEventOptions {
    /** the clock: only an event that lies ahead invites */
    now: Date;
    words: Messages;
    /** of the words, dates and lists */
    uiLang: string;
    /** of the event's own texts */
    lang: unknown;
    headingLevel: number;
    /** gives `nothing` for a picture that is missing or broken */
    picture: (image: Image | undefined, part: string) => unknown;
}
/** The next event, with its RSVP link while it lies ahead; once behind, what it was and where its page is. */
export declare function nextEvent(event: NextEvent | undefined, options: NextEventOptions): TemplateResult | typeof nothing;
