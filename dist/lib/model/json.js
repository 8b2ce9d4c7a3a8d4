/** In characters of JSON: 5 MB is far above any roundup, and below what makes a phone stop. */
export const maxLength = 5e6;
/**
 * JSON text as a value. Text that was encoded twice, as some content systems do, is decoded twice. An issue's
 * `found` is then the parser's own complaint, which knows the position.
 */
export function parseJson(text) {
    try {
        if (text.length > maxLength)
            throw RangeError(`${maxLength}`);
        const value = JSON.parse(text.trim());
        return { value: typeof value === 'string' ? JSON.parse(value) : value };
    }
    catch (error) {
        return { issue: { path: '', code: 'unreadable', expected: 'JSON', found: String(error) } };
    }
}
