import type { Refusal } from './issue.js';
/**
 * JSON text as a value. Text that was encoded twice, as some content systems do, is decoded twice. An issue's
 * `found` is then the parser's own complaint, which knows the position.
 *
 * @param length where more than the text's own is known: the bytes that it came in
 */
export declare function parseJson(text: string, length?: number): {
    value?: unknown;
    issue?: Refusal;
};
