import type { Refusal } from './issue.js';
/** In characters of JSON: 5 MB is far above any roundup, and below what makes a phone stop. */
export declare const maxLength = 5000000;
/**
 * JSON text as a value. Text that was encoded twice, as some content systems do, is decoded twice. An issue's
 * `found` is then the parser's own complaint, which knows the position.
 */
export declare function parseJson(text: string): {
    value?: unknown;
    issue?: Refusal;
};
