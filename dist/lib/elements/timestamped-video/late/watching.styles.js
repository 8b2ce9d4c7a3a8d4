import { styleSheetFor } from '../../styles/style-sheets.js';
/** Lit's own `css` would bring Lit along; the text is all that is needed. */
const css = String.raw;
const text = css `
  .track {
    display: flex;
    gap: 2px;
    margin: -0.4em -0.75em 0.4em;
  }
  .track i {
    flex: 1 1 0;
    min-width: 3px;
    border-radius: 1em;
    overflow: hidden;
    background: var(--_line);
  }
  .track i::before {
    content: '';
    display: block;
    width: var(--_played);
    height: 0.4em;
    background: var(--_accent);
  }
  .gap {
    opacity: 0.55;
  }
  .controls {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em 0.3em;
    align-items: center;
  }
  .control {
    display: inline-flex;
    gap: 0.4em;
    align-items: center;
    min-height: 2.6em;
    padding: 0.3em 0.75em;
    border: 1px solid transparent;
    border-radius: 2em;
    font: inherit;
    color: inherit;
    background: none;
    cursor: pointer;
  }
  .control:hover,
  .control[aria-pressed='true'] {
    background: color-mix(in srgb, var(--_accent) 12%, transparent);
  }
  .control[aria-pressed='true'] {
    border-color: var(--_accent);
  }
  .control[aria-disabled='true'] {
    opacity: 0.45;
    cursor: default;
  }
  .notice {
    padding: 0.5em 0;
  }
  .notice .controls {
    gap: 0.4em 1em;
    padding-block-start: 0.4em;
  }
  .notice .control {
    border-color: var(--_line);
  }
  .bare .icon:dir(rtl) {
    scale: -1 1;
  }
  .bare .label {
    display: none;
  }
  .toast {
    font-size: 0.85em;
    padding: 0.4em 0.6em;
    overflow-wrap: anywhere;
  }
  @container (max-width: 40em) {
    .control:has(.icon) .label {
      display: none;
    }
  }
  @media print {
    .controls,
    .toast {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .track i {
      border: 1px solid;
    }
    .track i::before {
      background: Highlight;
    }
    .control {
      border-color: ButtonBorder;
    }
    .control[aria-pressed='true'] {
      border-color: Highlight;
      outline: 1px solid Highlight;
    }
  }
`;
/** Adds the styles to a shadow tree, once. */
export function adopt(root) {
    const isThere = root.adoptedStyleSheets.some(({ cssRules }) => cssRules[0]?.cssText.startsWith('.track'));
    if (isThere)
        return;
    const sheet = styleSheetFor(root.ownerDocument, text);
    if (sheet)
        root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}
