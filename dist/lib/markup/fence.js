/** What hosts put into code that is none: line numbers, buttons. */
const aids = '.ln,.lnt,.line-number,.line-numbers-rows,.lineno,.gutter,button,[aria-hidden="true"]';
/** What highlighters and themes put around code, beside the parts of a table with line numbers. */
const wrapper = /(^|[\s-])(highlight|highlighter|code|chroma|shiki|expressive|rouge|language|lang|lntable|lntd|frame)/i;
/** The fence of a marked node; undefined where the mark stands on no block of code. */
export function fenceOf(marked) {
    // The line numbers, where they are a `<pre>` of their own, come first.
    const pre = marked.closest('pre') ?? [...marked.querySelectorAll('pre')].at(-1);
    if (!pre)
        return undefined;
    return { text: textOf(pre), whole: outermost(pre) };
}
function textOf(pre) {
    const copy = pre.cloneNode(true);
    for (const aid of copy.querySelectorAll(aids))
        aid.remove();
    for (const end of copy.querySelectorAll('br'))
        end.replaceWith('\n');
    return copy.textContent;
}
function outermost(pre) {
    let whole = pre;
    for (let around = pre.parentElement; around && isAround(around, pre); around = around.parentElement)
        whole = around;
    return whole;
}
/** Whether a box is there for that code alone. */
function isAround(box, pre) {
    // A form's fields may hide its methods.
    if (box instanceof HTMLFormElement)
        return false;
    const pres = [...box.querySelectorAll('pre')];
    if (pres.length > 2 || pres.at(-1) !== pre || box.querySelector('p,h1,h2,h3,h4,ul,ol,article'))
        return false;
    if (/^(td|tr|tbody|table)$/.test(box.localName))
        return isCode(box) || isAround(box.parentElement, pre);
    return /^(div|figure)$/.test(box.localName) && isCode(box);
}
const isCode = (box) => wrapper.test(box.className) || [...box.attributes].some(({ name }) => /^data-(rehype|lang)/.test(name));
