import type { Area } from './shapes.js';
/** Which plain markup of a page becomes an element. */
export interface MarkupOptions {
    /** a selector of the parts of the page that count. Default: the whole page */
    scope?: string;
    /** origins (`https://data.example`) whose JSON files a link may name beside the page's own. Default: none */
    origins?: readonly string[];
    /** parts that are left alone otherwise: `editors`, `comments`. Default: none */
    include?: readonly Area[];
}
/** What a script tag says: `data-markup="main" data-markup-origins="https://data.example" data-markup-include="comments"`. */
export declare function optionsOf({ dataset }: HTMLElement): MarkupOptions;
