import type { html, nothing } from 'lit';

/** What of Lit the late parts render with: they are handed it, so that they carry no second copy. */
export interface Templates {
  html: typeof html;
  nothing: typeof nothing;
}
