import { css } from 'lit';
/**
 * One frame around the picture and the chapters: below each other, or side by side where there is room. The
 * picture keeps its 16:9 before, while and after it plays, so nothing moves.
 */
export const styles = css `
  .stage {
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    overflow: hidden;
    background: var(--_soft);
  }
  .screen {
    position: relative;
    aspect-ratio: 16 / 9;
    min-height: 200px;
    width: 100%;
    background: linear-gradient(150deg, #1c3a5c, #0d1a2b 58%, #23566f);
    scroll-margin-block: 1em;
  }
  iframe,
  .poster,
  .play {
    position: absolute;
    inset: 0;
    width: 100%;
    height: 100%;
    border: 0;
    object-fit: cover;
  }
  .caption {
    position: absolute;
    inset-block-start: 1em;
    inset-inline-start: 1em;
    max-width: calc(100% - 2em);
    padding: 0.25em 0.8em;
    border-radius: 2em;
    font-size: 0.82em;
    color: #fff;
    background: #0c1320c7;
    pointer-events: none;
  }
  .play {
    display: grid;
    place-items: center;
    font: inherit;
    background: none;
    cursor: pointer;
  }
  .pill {
    display: flex;
    gap: 0.4em;
    align-items: center;
    justify-content: center;
    min-width: 4.4em;
    min-height: 3.1em;
    padding: 0.4em 1.3em;
    border-radius: 1.1em;
    font-weight: 600;
    color: #101418;
    background: #fffffff2;
    box-shadow: 0 0.3em 1.6em #0006;
  }
  .pill .icon {
    width: 1.8em;
  }
  .play:hover .pill {
    background: #fff;
    scale: 1.05;
  }
  .play:focus-visible .pill {
    outline: 3px solid #fff;
    box-shadow: 0 0 0 6px #101418;
  }
  .bar {
    min-height: 3.9em;
    padding: 0.4em 0.75em;
    align-content: center;
    font-size: 0.82em;
  }
  .side {
    padding: 0.5em;
  }
  .chapter {
    display: grid;
    grid-template-columns: 4.1em minmax(0, 1fr) auto;
    gap: 0.75em;
    align-items: baseline;
    width: 100%;
    padding: 0.55em 0.6em;
    border: solid transparent;
    border-width: 0;
    border-inline-start-width: 0.2em;
    border-radius: 0.5em;
    font: inherit;
    font-size: 0.92em;
    line-height: 1.35;
    color: inherit;
    text-align: start;
    background: none;
  }
  button.chapter {
    cursor: pointer;
  }
  button.chapter:hover,
  [aria-current] {
    background: color-mix(in srgb, var(--_accent) 12%, transparent);
  }
  .chapter[aria-current] {
    border-color: var(--_accent);
  }
  .chapter:focus-visible {
    outline-offset: -3px;
  }
  .time {
    color: var(--_accent);
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
    text-align: end;
  }
  .who {
    display: block;
    color: var(--_quiet);
    font-size: 0.9em;
  }
  .foot {
    display: flex;
    flex-wrap: wrap;
    gap: 0.2em 1.2em;
    padding: 0.6em 0.2em 0;
    font-size: 0.84em;
  }
  [role='status'] {
    position: absolute;
    clip-path: inset(50%);
  }
  @container (min-width: 46em) {
    .with-chapters:has(.view) {
      display: grid;
      grid-template-columns: minmax(0, 1.8fr) minmax(0, 1fr);
    }
    .view + .side {
      height: 0;
      min-height: 100%;
      overflow-y: auto;
    }
  }
  @container (max-width: 22em) {
    .chapter .badge {
      grid-column: 2;
    }
  }
  @media (forced-colors: active) {
    .chapter {
      border-color: Canvas;
    }
    .chapter[aria-current] {
      outline: 2px solid Highlight;
    }
    .pill {
      border: 1px solid;
    }
  }
  @media print {
    iframe,
    button.play,
    .bar,
    .screen:not(:has(img, a)) {
      display: none;
    }
    .side {
      height: auto !important;
    }
  }
`;
