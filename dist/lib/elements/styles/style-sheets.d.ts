import type { CSSResultOrNative } from 'lit';
/** A style sheet for one document: those of one are none for another. Undefined where a document shows nothing. */
export declare function styleSheetFor({ defaultView }: Document, text: string): CSSStyleSheet | undefined;
/** Gives a shadow tree its styles: Lit's sheets, which all elements share, or in another document ones of its own. */
export declare function adoptStyles(root: ShadowRoot, styles: readonly CSSResultOrNative[]): void;
