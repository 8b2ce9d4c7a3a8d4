import { css } from 'lit';

/**
 * One frame around the picture and the chapters: below each other, or side by side where there is room. The
 * picture keeps its 16:9 before, while and after it plays, so nothing moves.
 */
export const styles = css`
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
  .screen > iframe,
  .poster,
  .play {
    position: absolute;
    inset: 0;
    width: 100%;
    height: 100%;
    border: 0;
  }
  .caption,
  .privacy {
    position: absolute;
    max-width: calc(100% - 2em);
    padding: 0.25em 0.8em;
    border-radius: 2em;
    font-size: 0.82em;
    color: #fff;
    background: #0c1320c7;
    pointer-events: none;
  }
  .caption {
    inset-block-start: 1em;
    inset-inline-start: 1em;
    font-weight: 600;
  }
  .caption span {
    font-weight: 400;
    font-variant-numeric: tabular-nums;
    margin-inline-start: 0.4em;
  }
  .privacy {
    inset-block-end: 1em;
    inset-inline-end: 1em;
    font-size: 0.72em;
  }
  .play {
    display: grid;
    place-items: center;
    padding: 0;
    font: inherit;
    background: none;
    cursor: pointer;
    text-decoration: none;
  }
  .play:focus-visible {
    outline: none;
  }
  .pill {
    display: flex;
    gap: 0.4em;
    align-items: center;
    min-width: 4.4em;
    min-height: 3.1em;
    padding: 0.4em 1.3em;
    justify-content: center;
    border-radius: 1.1em;
    font-weight: 600;
    color: #101418;
    background: #fffffff2;
    box-shadow: 0 0.3em 1.6em #0006;
    transition: transform 0.15s;
  }
  .pill .icon {
    width: 1.8em;
    height: 1.8em;
  }
  .play:hover .pill {
    transform: scale(1.06);
  }
  .play:focus-visible .pill {
    outline: 3px solid #fff;
    outline-offset: 3px;
    box-shadow: 0 0 0 3px #101418;
  }
  .side {
    padding: 0.8em 0.55em 0.6em;
  }
  .track {
    display: flex;
    gap: 3px;
    padding: 0 0.6em 0.5em;
  }
  .track i {
    flex: 1 1 0;
    min-width: 3px;
    height: 0.4em;
    border-radius: 1em;
    background: linear-gradient(to right, var(--_accent) var(--_played), var(--_line) 0);
  }
  .track i:dir(rtl) {
    background: linear-gradient(to left, var(--_accent) var(--_played), var(--_line) 0);
  }
  .track .gap {
    opacity: 0.55;
  }
  .chapter {
    display: grid;
    grid-template-columns: 4.1em 1fr auto;
    gap: 0.15em 0.75em;
    align-items: baseline;
    width: 100%;
    padding: 0.55em 0.6em;
    border: 0;
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
  button.chapter:hover {
    background: color-mix(in srgb, var(--_accent) 8%, transparent);
  }
  .chapter[aria-current] {
    background: color-mix(in srgb, var(--_accent) 13%, transparent);
    box-shadow: inset 0.2em 0 var(--_accent);
  }
  .chapter[aria-current]:dir(rtl) {
    box-shadow: inset -0.2em 0 var(--_accent);
  }
  .chapter:focus-visible {
    outline-offset: -3px;
  }
  .time {
    color: var(--_accent);
    font-variant-numeric: tabular-nums;
    text-align: end;
  }
  .chapter-title {
    display: block;
    text-wrap: pretty;
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
  @container (min-width: 46em) {
    .with-chapters:has(.screen) {
      display: grid;
      grid-template-columns: minmax(0, 1.8fr) minmax(0, 1fr);
    }
    .with-chapters > .side {
      height: 0;
      min-height: 100%;
      overflow-y: auto;
    }
  }
  @container (max-width: 24em) {
    .privacy {
      inset-inline: 1em;
      text-align: center;
    }
    .chapter {
      grid-template-columns: 3.4em 1fr;
    }
    .badge {
      grid-column: 2;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .pill {
      transition: none;
    }
  }
  @media (forced-colors: active) {
    .chapter[aria-current] {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
    .pill {
      border: 2px solid ButtonText;
    }
    .track i {
      border: 1px solid CanvasText;
    }
  }
  @media print {
    .screen > iframe,
    .play,
    .privacy,
    .track {
      display: none;
    }
    .screen:not(:has(img)) {
      display: none;
    }
    .with-chapters > .side {
      height: auto;
    }
  }
`;
