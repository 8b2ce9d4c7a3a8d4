import { html } from 'lit';
/**
 * A template per level, made once: Lit tells templates apart by their strings, and a tag's name can't be an
 * expression in them.
 */
const strings = [1, 2, 3, 4, 5, 6].map((level) => {
    const parts = [`<h${level} part="heading" class="heading" id=`, ` lang=`, `>`, `</h${level}>`];
    return Object.assign(parts, { raw: parts });
});
/** A heading of a level; a level past 6 is 6. Its id is what names the section around it. */
export function heading(level, id, content, lang) {
    return html(strings[headingLevel(level) - 1], id, lang, content);
}
/** The level as HTML has it: whole, from 1 to 6; `fallback` for what is no number. */
export function headingLevel(level, fallback = 2) {
    const whole = Math.trunc(Number(level));
    return (whole >= 1 ? Math.min(whole, 6) : fallback);
}
