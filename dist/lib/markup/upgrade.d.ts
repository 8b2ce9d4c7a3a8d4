import type { MarkupOptions } from './options.js';
/**
 * Turns plain markup into elements: links that end in `#meetup-roundup` or `#timestamped-video`, code fences named
 * `meetup-roundup`, and `class="meetup-roundup" data-roundup='…'`. What the author wrote becomes the element's content,
 * so that it stays where the data can't be had; what is wrong is warned about.
 *
 * @param root the node to look at, itself included. Default: the page
 * @returns the elements that were made
 */
export declare function upgradeMarkup(root?: Document | Element, options?: MarkupOptions): HTMLElement[];
