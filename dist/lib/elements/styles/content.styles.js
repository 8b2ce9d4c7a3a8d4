import { css } from 'lit';
/** What only a roundup and its cards have: texts, and rows of buttons and links. */
export const contentStyles = css `
  figure,
  .heading {
    margin: 0;
  }
  .heading {
    font-size: 1.18em;
    line-height: 1.25;
    text-wrap: balance;
  }
  img {
    display: block;
    max-width: 100%;
    height: auto;
    object-fit: cover;
    background: var(--_soft);
  }
  .avatar {
    display: inline-block;
    width: 1.6em;
    height: 1.6em;
    border-radius: 50%;
    vertical-align: middle;
    margin-inline-end: 0.3em;
  }
  code {
    font-size: 0.92em;
    padding: 0.1em 0.3em;
    border-radius: 0.3em;
    background: var(--_soft);
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
    overflow-wrap: anywhere;
  }
  .button:hover {
    border-color: var(--_accent);
  }
  .toast {
    font-size: 0.85em;
    padding-block-start: 0.4em;
    overflow-wrap: anywhere;
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
  @media print {
    .copy,
    .toast {
      display: none !important;
    }
    .button,
    .primary > span {
      display: inline;
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
