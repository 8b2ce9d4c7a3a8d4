import { html } from 'lit';
/** The triangle on whatever plays; it points the way that time runs on a player, so not mirrored. */
export const playIcon = html `<svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
  <path d="M8 5v14l11-7z" />
</svg>`;
