import { nothing, type TemplateResult } from 'lit';
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
export declare function sponsors(list: readonly Sponsor[] | undefined, options: SponsorsOptions): TemplateResult | typeof nothing;
