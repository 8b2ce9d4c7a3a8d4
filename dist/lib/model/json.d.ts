import type { Refusal } from './issue.js';
/**
 * JSON text as a value. Text that was encoded twice, as some content systems do, is decoded twice. An issue's
 * `found` is then the parser's own complaint, which knows the position.
 */
export declare function parseJson(text: string): {
    value?: unknown;
    issue?: Refusal;
};
