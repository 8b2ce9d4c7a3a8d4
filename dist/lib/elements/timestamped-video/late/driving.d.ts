import type { Session } from '../playback.js';
import type { RecordingElement } from './recording-element.js';
/** Has the session's player driven from now on, and kept up with. */
export declare function takeOver(element: RecordingElement, session: Session): void;
/** Gives the player up; who was inside it finds the button that plays. */
export declare function fail(element: RecordingElement, { source, time, node }: Session, error: string): void;
