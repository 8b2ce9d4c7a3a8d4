import { styleSheetFor } from '../elements/styles/style-sheets.js';
import { names } from './names.js';
/**
 * How the talk being played stands out in the author's prose: by an outline, which takes no space and which forced
 * colours keep.
 */
const css = `
[${names.hidden}] { display: none !important; }
[${names.playing}] {
  outline: 2px solid var(--meetup-roundup-accent, currentColor);
  outline-offset: 0.3em;
  border-radius: 0.2em;
}
@media print { [${names.playing}] { outline: none; } }
`;
/**
 * Brings the styles to where a post stands: adopted, so that a page's rules against inline styles let them in.
 *
 * @returns takes them away again
 */
export function adoptStyles(node) {
    const root = node.getRootNode();
    if (!('adoptedStyleSheets' in root))
        return () => undefined;
    const sheet = styleSheetFor(node.ownerDocument, css);
    if (!sheet)
        return () => undefined;
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    return () => {
        root.adoptedStyleSheets = root.adoptedStyleSheets.filter((one) => one !== sheet);
    };
}
