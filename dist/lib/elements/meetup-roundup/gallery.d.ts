import { nothing, type TemplateResult } from 'lit';
import type { Image } from '../../model/types.js';
/** A picture with its caption. A broken picture goes; its caption is text and stays. */
export declare function figure(image: Image | undefined, part: string, { picture, lang }: {
    picture: (image: Image, part: string) => unknown;
    lang: unknown;
}): TemplateResult | typeof nothing;
/** The photos of the event. */
export declare function gallery(photos: readonly Image[] | undefined, options: {
    label: string;
    picture: (image: Image, part: string) => unknown;
    lang: unknown;
}): TemplateResult | typeof nothing;
