import type { WatchingWords } from '../../../i18n/messages.js';
import type { RecordingElement } from './recording-element.js';
import type { Templates } from './templates.js';
/** What the row of controls needs. */
export interface ControlsOptions {
    element: RecordingElement;
    lit: Templates;
    words: WatchingWords;
}
/** Previous and next talk, this talk only, and links to copy. */
export declare function controls(options: ControlsOptions): unknown;
