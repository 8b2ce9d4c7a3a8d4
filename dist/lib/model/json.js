import { maxLength } from './limits.js';
/**
 * JSON text as a value. Text that was encoded twice, as some content systems do, is decoded twice. An issue's
 * `found` is then the parser's own complaint, which knows the position.
 *
 * @param length where more than the text's own is known: the bytes that it came in
 */
export function parseJson(text, length = text.length) {
    try {
        if (length > maxLength)
            throw RangeError(`${maxLength}`);
        const value = JSON.parse(text.trim());
        return { value: typeof value === 'string' ? JSON.parse(value) : value };
    }
    catch (error) {
        return { issue: { path: '', code: 'unreadable', expected: 'JSON', found: String(error) } };
    }
}
