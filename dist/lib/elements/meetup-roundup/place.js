import { html, nothing } from 'lit';
/** Where something takes place: name and address, linked where the data links them, and whether one can join online. */
export function place(location, words, lang) {
    if (location === undefined)
        return nothing;
    const { name, address, url, online } = typeof location === 'string' ? { name: location } : location;
    const where = [name, address].filter(Boolean).join(', ');
    return html `${where || url
        ? html `<span part="location" lang=${lang}
          >${url ? html `<a href=${url}>${where || url}</a>` : where}</span
        >`
        : nothing}${typeof online === 'string'
        ? html `<span><a href=${online}>${words.online}</a></span>`
        : online
            ? html `<span>${words.online}</span>`
            : nothing}`;
}
