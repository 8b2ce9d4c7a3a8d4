import { html, nothing } from 'lit';
/** A picture with its caption. A broken picture goes; its caption is text and stays. */
export function figure(image, part, { picture, lang }) {
    if (!image)
        return nothing;
    const shown = picture(image, part);
    if (shown === nothing && !image.caption)
        return nothing;
    const caption = image.caption ? html `<figcaption lang=${lang}>${image.caption}</figcaption>` : nothing;
    return html `<figure>${shown}${caption}</figure>`;
}
/** The photos of the event. */
export function gallery(photos, options) {
    if (!photos?.length)
        return nothing;
    return html `<div part="photos" class="photos" role="group" aria-label=${options.label}>
    ${photos.map((photo) => figure(photo, 'gallery-photo', options))}
  </div>`;
}
