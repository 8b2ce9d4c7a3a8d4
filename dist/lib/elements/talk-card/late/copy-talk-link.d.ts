import { type WatchingWords } from '../../../i18n/messages.js';
/** Copies a link of this page to a talk, and says so in the talk's card. */
export declare function copyTalkLink(card: HTMLElement & {
    words: Partial<WatchingWords>;
}, id: string): void;
