/**
 * What means more than itself to whoever shows a line: controls, which move a terminal's cursor or end the line; signs
 * that turn the order of letters around; and what CI services take for their own commands, `::error` at the beginning of
 * a line, `##[error]` and `##vso[…]` anywhere in it.
 */
const commanding = /[\p{Cc}\p{Bidi_Control}\u2028\u2029]|(?<=^\s*):|(?<=#)#(?=\w*\[)/gu;
const short = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };
/** Text from data, or the name of a file, as it can be printed for a person: on one line, obeyed by nobody. */
export const printable = (text) => text.replace(commanding, (sign) => short[sign] ?? `\\u{${sign.codePointAt(0).toString(16)}}`);
