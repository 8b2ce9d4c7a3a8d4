/** A style sheet for one document: those of one are none for another. Undefined where a document shows nothing. */
export function styleSheetFor({ defaultView }, text) {
    if (!defaultView)
        return undefined;
    const sheet = new defaultView.CSSStyleSheet();
    sheet.replaceSync(text);
    return sheet;
}
/** Gives a shadow tree its styles: Lit's sheets, which all elements share, or in another document ones of its own. */
export function adoptStyles(root, styles) {
    const { ownerDocument } = root;
    root.adoptedStyleSheets = styles.flatMap(({ styleSheet, cssText }) => (ownerDocument === document ? styleSheet : styleSheetFor(ownerDocument, cssText)) ?? []);
}
