/** A property's text: https://www.rfc-editor.org/rfc/rfc5545#section-3.3.11 */
export const escapeText = (text) => text
    .replace(/\r\n?/g, '\n')
    .replace(/(?![\n\t])\p{Cc}/gu, '')
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\n/g, '\\n');
/** How many octets a character takes in UTF-8. */
function octets(character) {
    const code = character.codePointAt(0) ?? 0;
    return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}
/**
 * A content line, broken so that no part is over 75 octets and no character is torn apart; a part but the first
 * begins with a space, which counts. https://www.rfc-editor.org/rfc/rfc5545#section-3.1
 */
export function fold(line) {
    let folded = '';
    let length = 0;
    for (const character of line) {
        const size = octets(character);
        const isFull = length + size > 75;
        folded += isFull ? `\r\n ${character}` : character;
        length = isFull ? 1 + size : length + size;
    }
    return folded;
}
