import type { WatchingWords } from '../../../i18n/messages.js';
import type { Failure } from '../playback.js';
/** Whether the recording itself is gone, so that an archived copy is what is left. */
export declare const isGone: ({ error }: Failure) => boolean;
/** Why a recording doesn't play, in a reader's words. */
export declare function failureText({ error, source }: Failure, words: WatchingWords): string;
