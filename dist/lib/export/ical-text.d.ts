/** A property's text: https://www.rfc-editor.org/rfc/rfc5545#section-3.3.11 */
export declare const escapeText: (text: string) => string;
/**
 * A content line, broken so that no part is over 75 octets and no character is torn apart; a part but the first
 * begins with a space, which counts. https://www.rfc-editor.org/rfc/rfc5545#section-3.1
 */
export declare function fold(line: string): string;
