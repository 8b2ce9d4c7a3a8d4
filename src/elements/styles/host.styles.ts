import { css } from 'lit';

/**
 * What every element looks like: colours, spacing, links.
 *
 * All colours derive from the text colour of the page, which tells light from dark more surely than
 * `color-scheme`: a white blog that declares nothing stays white on a dark system. The accent is therefore never
 * asked for where an element sets its own `color`: it would then derive from that.
 *
 * Text keeps the direction of its own letters, so that English words in a page that runs from right to left keep
 * their full stops at their ends.
 */
export const hostStyles = css`
  :host {
    --_deep: currentColor;
    --_pale: Canvas;
    --_accent: var(--meetup-roundup-accent, var(--_deep));
    --_on-accent: var(--meetup-roundup-on-accent, var(--_pale));
    --_line: var(--meetup-roundup-line, color-mix(in srgb, currentColor 16%, transparent));
    --_soft: color-mix(in srgb, currentColor 4.5%, transparent);
    --_quiet: color-mix(in srgb, currentColor 90%, transparent);
    --_radius: var(--meetup-roundup-radius, 0.8em);
    --_space: var(--meetup-roundup-space, 1.15em);
    display: block;
    overflow-wrap: break-word;
  }
  @supports (color: oklch(from currentColor l c h)) {
    :host {
      --_deep: oklch(from currentColor clamp(0.47, (l - 0.6) * 999, 0.8) 0.15 256 / 1);
      --_pale: oklch(from currentColor clamp(0.16, (0.6 - l) * 999, 1) 0 0 / 1);
    }
  }
  :host([hidden]) {
    display: none;
  }
  :host([theme]) {
    padding: var(--_space);
    border-radius: var(--_radius);
    color: #23262b;
    background: #fff;
    color-scheme: light;
  }
  :host([theme='dark']) {
    color: #e7e9ee;
    background: #14161b;
    color-scheme: dark;
  }
  * {
    box-sizing: border-box;
  }
  .root {
    container-type: inline-size;
  }
  .awaited {
    visibility: hidden;
  }
  .meanwhile {
    position: absolute;
  }
  p,
  ol,
  ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  p,
  li,
  span,
  .heading,
  figcaption {
    unicode-bidi: plaintext;
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }
  a {
    color: var(--_accent);
  }
  .icon {
    width: 1.1em;
    fill: currentColor;
    flex: none;
  }
  .badge {
    color: var(--_accent);
    font-size: 0.85em;
    font-weight: 600;
  }
  :focus-visible {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }
  @media print {
    a::after {
      content: ' (' attr(href) ')';
      overflow-wrap: anywhere;
    }
  }
`;
