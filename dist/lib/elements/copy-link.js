/**
 * Copies a link and says so. Where the browser doesn't allow it (a page without encryption, an embedded one), the
 * link itself is what is said, to be copied by hand.
 *
 * @param element in whose shadow tree it is said
 */
export function copyLink(element, link, words) {
    const say = (text) => toast(element, text);
    // A page without encryption has none.
    const { clipboard } = navigator;
    const copying = clipboard?.writeText(link) ?? Promise.reject(new Error('no clipboard'));
    copying.then(() => say(words.copied), () => say(words.notCopied(link)));
}
/** Milliseconds for which a short word stays; a link to copy stays until the next one. */
const stay = 4000;
function toast(element, text) {
    const root = element.shadowRoot;
    const old = root.querySelector('.toast');
    const toast = document.createElement('p');
    toast.className = 'toast';
    toast.setAttribute('role', 'status');
    toast.textContent = text;
    if (old)
        old.replaceWith(toast);
    else
        root.append(toast);
    if (!text.includes('://'))
        setTimeout(() => toast.remove(), stay);
}
