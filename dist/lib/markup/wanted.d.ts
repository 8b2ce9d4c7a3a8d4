import type { MarkupOptions } from './options.js';
/** Whether that node of plain markup is the author's to have upgraded, and not yet. */
export declare function isWanted(node: Element, { scope, include }: MarkupOptions): boolean;
