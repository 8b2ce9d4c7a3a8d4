import type { Messages } from '../messages.js';
/** German. Complete: the type asks for every word. */
export declare const messages: Messages;
