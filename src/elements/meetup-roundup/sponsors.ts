import { html, nothing, type TemplateResult } from 'lit';
import type { Image, Sponsor } from '../../model/types.js';

/** What the thanks to sponsors need beside the sponsors. */
export interface SponsorsOptions {
  /** "Thanks to our sponsors" */
  label: string;
  /** of the names */
  lang: unknown;
  /** gives `nothing` for a picture that is missing or broken: the name stands in for it */
  picture: (image: Image | undefined, part: string) => unknown;
}

/** The sponsors, by logo where there is one, linked where the data links them. */
export function sponsors(
  list: readonly Sponsor[] | undefined,
  options: SponsorsOptions,
): TemplateResult | typeof nothing {
  if (!list?.length) return nothing;
  return html`<div part="sponsors" class="sponsors" role="group" aria-labelledby="sponsors">
    <p id="sponsors" class="quiet">${options.label}</p>
    <ul lang=${options.lang}>
      ${list.map((sponsor) => html`<li>${sponsorLink(sponsor, options)}</li>`)}
    </ul>
  </div>`;
}

function sponsorLink({ name, url, logo }: Sponsor, { picture }: SponsorsOptions): TemplateResult {
  const image = logo && picture({ ...logo, alt: logo.alt ?? name }, 'logo');
  const hasImage = image && image !== nothing;
  const shown = hasImage ? image : (name ?? url);
  const title = hasImage ? (name ?? nothing) : nothing;
  return url
    ? html`<a part="sponsor" class="button" title=${title} href=${url}>${shown}</a>`
    : html`<span part="sponsor" class="button" title=${title}>${shown}</span>`;
}
