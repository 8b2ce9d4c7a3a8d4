import { html } from 'lit';
/** Two links of a chain, for a link to copy. Decoration: the button's name says what it does. */
export const linkIcon = html `<svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
  <path
    d="M10.6 13.4a4 4 0 0 1 0-5.7l3-3a4 4 0 0 1 5.7 5.7l-1.6 1.6-1.4-1.4 1.6-1.6a2 2 0 0 0-2.9-2.9l-3 3a2 2 0 0 0 0 2.9zm2.8-2.8a4 4 0 0 1 0 5.7l-3 3a4 4 0 0 1-5.7-5.7l1.6-1.6 1.4 1.4-1.6 1.6a2 2 0 0 0 2.9 2.9l3-3a2 2 0 0 0 0-2.9z"
  />
</svg>`;
