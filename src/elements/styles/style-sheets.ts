import type { CSSResult, CSSResultOrNative } from 'lit';

/** A style sheet for one document: those of one are none for another. Undefined where a document shows nothing. */
export function styleSheetFor({ defaultView }: Document, text: string): CSSStyleSheet | undefined {
  if (!defaultView) return undefined;
  const sheet = new defaultView.CSSStyleSheet();
  sheet.replaceSync(text);
  return sheet;
}

/** Gives a shadow tree its styles: Lit's sheets, which all elements share, or in another document ones of its own. */
export function adoptStyles(root: ShadowRoot, styles: readonly CSSResultOrNative[]): void {
  const { ownerDocument } = root;
  root.adoptedStyleSheets = (styles as CSSResult[]).flatMap(
    ({ styleSheet, cssText }) =>
      (ownerDocument === document ? styleSheet : styleSheetFor(ownerDocument, cssText)) ?? [],
  );
}
