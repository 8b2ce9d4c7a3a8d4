import { css } from 'lit';

/**
 * What every element looks like: colours, spacing, buttons.
 *
 * All colours derive from the text colour of the page, which tells light from dark more surely than
 * `color-scheme`: a white blog that declares nothing stays white on a dark system. The accent is therefore never
 * asked for where an element sets its own `color`: it would then derive from that.
 */
export const hostStyles = css`
  :host {
    --_accent: var(--meetup-roundup-accent, currentColor);
    --_on-accent: var(--meetup-roundup-on-accent, Canvas);
    --_line: var(--meetup-roundup-line, color-mix(in srgb, currentColor 16%, transparent));
    --_soft: color-mix(in srgb, currentColor 4.5%, transparent);
    --_quiet: color-mix(in srgb, currentColor 80%, transparent);
    --_radius: var(--meetup-roundup-radius, 0.8em);
    --_space: var(--meetup-roundup-space, 1.15em);
    display: block;
    overflow-wrap: break-word;
  }
  @supports (color: oklch(from currentColor l c h)) {
    :host {
      --_accent: var(
        --meetup-roundup-accent,
        oklch(from currentColor clamp(0.47, (l - 0.6) * 999, 0.8) 0.15 256 / 1)
      );
      --_on-accent: var(
        --meetup-roundup-on-accent,
        oklch(from currentColor clamp(0.16, (0.6 - l) * 999, 1) 0 0 / 1)
      );
    }
  }
  :host([hidden]) {
    display: none;
  }
  :host([theme]) {
    padding: var(--_space);
    border-radius: var(--_radius);
  }
  :host([theme='light']) {
    color: #23262b;
    background: #fff;
    color-scheme: light;
  }
  :host([theme='dark']) {
    color: #e7e9ee;
    background: #14161b;
    color-scheme: dark;
  }
  *,
  ::before {
    box-sizing: border-box;
  }
  .root {
    container-type: inline-size;
  }
  p,
  ul,
  ol,
  figure,
  .heading {
    margin: 0;
    padding: 0;
  }
  /* English words in a page that runs from right to left keep their full stops at their ends. */
  p,
  li,
  span,
  .heading,
  figcaption {
    unicode-bidi: plaintext;
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }
  ol,
  ul {
    list-style: none;
  }
  .heading {
    font-size: 1.18em;
    line-height: 1.25;
    text-wrap: balance;
  }
  a {
    color: var(--_accent);
    text-underline-offset: 0.15em;
  }
  a:hover {
    text-decoration-thickness: 2px;
  }
  img {
    display: block;
    max-width: 100%;
    height: auto;
    object-fit: cover;
    background: var(--_soft);
  }
  code {
    font-size: 0.92em;
    padding: 0.1em 0.3em;
    border-radius: 0.3em;
    background: var(--_soft);
  }
  .icon {
    width: 1.1em;
    height: 1.1em;
    fill: currentColor;
    flex: none;
  }
  .hidden {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .quiet {
    color: var(--_quiet);
    font-size: 0.9em;
  }
  .prose > * + * {
    margin-block-start: 0.7em;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    align-items: center;
    font-size: 0.88em;
  }
  .actions:not(:has(*)) {
    display: none;
  }
  .button {
    font: inherit;
    line-height: 1.4;
    color: inherit;
    text-decoration: none;
    background: none;
    border: 1px solid var(--_line);
    border-radius: 2em;
    padding: 0.4em 1em;
    display: inline-flex;
    gap: 0.35em;
    align-items: center;
    cursor: pointer;
    max-width: 100%;
  }
  .button:hover {
    border-color: var(--_accent);
  }
  .primary {
    background: var(--_accent);
    border-color: transparent;
    font-weight: 600;
  }
  .primary > span {
    display: inline-flex;
    gap: 0.35em;
    align-items: center;
    color: var(--_on-accent);
  }
  .primary:hover {
    border-color: currentColor;
  }
  .badge {
    color: var(--_accent);
    font-size: 0.85em;
    font-weight: 600;
    white-space: nowrap;
  }
  :focus-visible {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }
  .problems {
    margin-block-start: var(--_space);
    padding: 0.8em 1em;
    border: 2px dashed var(--_accent);
    border-radius: var(--_radius);
    font-size: 0.88em;
  }
  .problems li + li {
    margin-block-start: 0.5em;
  }
  @media print {
    a[href]::after {
      content: ' (' attr(href) ')';
      font-size: 0.85em;
      overflow-wrap: anywhere;
    }
    .button,
    .primary > span {
      color: inherit;
      background: none;
      border: 0;
      padding: 0;
    }
    .actions {
      gap: 0.3em 1.2em;
      grid-column: 1 / -1 !important;
    }
  }
`;
