import { html, nothing } from 'lit';
/** The decks of a talk as links that say whose slides they are: several links called "Slides" tell nobody apart. */
export function slideLinks(slides, options) {
    return (slides ?? []).map(({ url, title }) => {
        if (!url)
            return nothing;
        const name = title ? `${options.label}: ${title}` : options.label;
        return html `<a
      part="slides"
      class="button"
      href=${url}
      aria-label=${options.talk && !title ? `${name}: ${options.talk}` : name}
      lang=${title ? options.lang : nothing}
      >${title ?? options.label}</a
    >`;
    });
}
