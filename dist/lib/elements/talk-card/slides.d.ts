import { nothing, type TemplateResult } from 'lit';
import type { Link } from '../../model/types.js';
/** The decks of a talk as links that say whose slides they are: several links called "Slides" tell nobody apart. */
export declare function slideLinks(slides: readonly Link[] | undefined, options: {
    label: string;
    talk: string | undefined;
    lang: unknown;
}): (TemplateResult | typeof nothing)[];
