import type { RecordingElement } from './recording-element.js';
/**
 * Of all players on a page one plays: whoever begins makes this one pause. What counts is that another *begins*: one
 * that plays already and tells of a new chapter must not stop the one that the reader has just started.
 */
export declare function playOneAtATime(element: RecordingElement): void;
