import type { CalendarWords, Messages, WatchingWords } from '../messages.js';
/** German. Complete: the type asks for every word. */
export declare const messages: Messages & WatchingWords & CalendarWords;
