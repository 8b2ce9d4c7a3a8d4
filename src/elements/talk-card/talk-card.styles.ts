import { css } from 'lit';

/** The picture beside the words where there is room, above them where there isn't. */
export const styles = css`
  :host {
    scroll-margin-block: 1em;
  }
  .card {
    display: grid;
    gap: 0.9em 1.3em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    padding: var(--_space);
  }
  .current {
    border-color: var(--_accent);
    box-shadow: inset 0.25em 0 var(--_accent);
  }
  .current:dir(rtl) {
    box-shadow: inset -0.25em 0 var(--_accent);
  }
  .frame {
    aspect-ratio: 16 / 9;
    border-radius: 0.55em;
    overflow: hidden;
  }
  .photo {
    width: 100%;
    height: 100%;
  }
  .body {
    display: flex;
    flex-direction: column;
    gap: 0.55em;
    min-width: 0;
  }
  .speakers {
    font-size: 0.9em;
    color: var(--_quiet);
  }
  .speakers b {
    font-weight: 600;
  }
  .kind {
    font-size: 0.85em;
    padding: 0.1em 0.6em;
    border: 1px solid var(--_line);
    border-radius: 2em;
    margin-inline-end: 0.3em;
  }
  .takeaways {
    list-style: disc;
    padding-inline-start: 1.15em;
  }
  .takeaways li::marker {
    color: var(--_accent);
  }
  .takeaways li + li {
    margin-block-start: 0.3em;
  }
  .actions {
    margin-block-start: 0.3em;
  }
  .outward {
    padding: 0.4em 0.3em;
  }
  .copy {
    padding: 0.4em 0.6em;
    min-height: 2.4em;
  }
  @container (min-width: 34em) {
    .with-photo {
      grid-template-columns: clamp(9em, 26cqi, 15em) 1fr;
    }
    .with-photo .frame {
      aspect-ratio: 4 / 3;
      align-self: start;
    }
  }
  @media (forced-colors: active) {
    .current {
      outline: 2px solid Highlight;
    }
  }
  @media print {
    .card {
      break-inside: avoid;
    }
    .player {
      display: none;
    }
  }
`;
