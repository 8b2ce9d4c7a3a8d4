import type { Messages } from '../../i18n/messages.js';
import type { Place } from '../../model/types.js';
/** Where something takes place: name and address, linked where the data links them, and whether one can join online. */
export declare function place(location: string | Place | undefined, words: Messages, lang: unknown): unknown;
