import { html, nothing } from 'lit';
/** The sponsors, by logo where there is one, linked where the data links them. */
export function sponsors(list, options) {
    if (!list?.length)
        return nothing;
    return html `<div part="sponsors" class="sponsors" role="group" aria-labelledby="sponsors">
    <p id="sponsors" class="quiet">${options.label}</p>
    <ul lang=${options.lang}>
      ${list.map((sponsor) => html `<li>${sponsorLink(sponsor, options)}</li>`)}
    </ul>
  </div>`;
}
function sponsorLink({ name, url, logo }, { picture }) {
    const image = logo && picture({ ...logo, alt: logo.alt ?? name }, 'logo');
    const hasImage = image && image !== nothing;
    const shown = hasImage ? image : (name ?? url);
    const title = hasImage ? (name ?? nothing) : nothing;
    return url
        ? html `<a part="sponsor" class="button" title=${title} href=${url}>${shown}</a>`
        : html `<span part="sponsor" class="button" title=${title}>${shown}</span>`;
}
