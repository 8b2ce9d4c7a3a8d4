/**
 * A roundup in other formats: pure functions, no DOM, no clock. Each gives the text and what had to stay out of it,
 * or the reasons why there is no text.
 */
export { overlay } from '../model/overlay.js';
export { exportICalendar } from './ical.js';
export { exportJsonLd } from './json-ld/json-ld.js';
export { exportMarkdown } from './markdown/markdown.js';
export { unknownBase } from './address.js';
export { exportWebVtt } from './webvtt.js';
export { exportYouTubeChapters } from './youtube.js';
