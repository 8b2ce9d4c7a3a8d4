import type { Image } from '../../model/types.js';
/** `A`, `A and B`, `A, B and C` */
export declare const listed: (items: string[]) => string;
/** An image with its caption as the title, in one line. */
export declare function image({ src, alt, caption }: Image): string;
