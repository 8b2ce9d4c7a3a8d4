import { css } from 'lit';

/** One column, with an even rhythm between the parts. */
export const styles = css`
  .roundup {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 1.5);
  }
  .header {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.3em;
  }
  .series {
    font-size: 0.88em;
    font-weight: 600;
    letter-spacing: 0.02em;
  }
  .series a {
    text-decoration: none;
  }
  .header .heading {
    font-size: clamp(1.5em, 4.6cqi, 2.5em);
    line-height: 1.12;
    letter-spacing: -0.015em;
  }
  .meta,
  .facts {
    display: flex;
    flex-wrap: wrap;
    gap: 0.2em 1.2em;
    overflow-wrap: anywhere;
  }
  .meta b {
    font-weight: 600;
  }
  .cover-frame:empty {
    display: none;
  }
  .cover {
    width: 100%;
    max-height: 30em;
    border-radius: var(--_radius);
  }
  .cover:not([width][height]) {
    aspect-ratio: 16 / 9;
  }
  figcaption {
    margin-block-start: 0.4em;
    font-size: 0.85em;
    color: var(--_quiet);
  }
  .summary {
    font-size: 1.06em;
    max-width: 44em;
  }
  .talks {
    display: grid;
    gap: var(--_space);
  }
  .photos {
    display: grid;
    gap: 0.6em;
    grid-template-columns: repeat(auto-fill, minmax(min(11em, 100%), 1fr));
  }
  .gallery-photo {
    width: 100%;
    aspect-ratio: 4 / 3;
    border-radius: 0.5em;
  }
  .sponsors,
  .sponsors ul,
  .foot,
  .foot ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    align-items: center;
    overflow-wrap: anywhere;
  }
  .sponsors p {
    margin-inline-end: 0.4em;
  }
  .sponsors .button {
    font-size: 0.95em;
  }
  .logo {
    height: 1.8em;
    width: auto;
    background: none;
  }
  .logo:not([width][height]) {
    width: 5em;
    object-fit: contain;
  }
  .notes {
    display: grid;
    gap: 0.7em;
    font-size: 0.95em;
    overflow-wrap: anywhere;
  }
  .next {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0.9em 1.3em;
    align-items: center;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    padding: var(--_space);
    background: var(--_soft);
  }
  .next > .about {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.35em;
  }
  .next > .about:first-child {
    grid-column: 1 / -1;
  }
  .past {
    font-size: 0.85em;
    font-weight: 600;
  }
  .leaf {
    width: 4.4em;
    text-align: center;
    line-height: 1.25;
    border: 1px solid var(--_line);
    border-radius: 0.6em;
    overflow: hidden;
    align-self: start;
  }
  .leaf > * {
    display: block;
  }
  .leaf small {
    font-size: 0.75em;
    font-weight: 600;
    letter-spacing: 0.06em;
    text-transform: uppercase;
    padding: 0.2em;
    color: var(--_accent);
    border-block-end: 1px solid var(--_line);
  }
  .leaf b {
    font-size: 1.8em;
  }
  .leaf span {
    font-size: 0.72em;
    padding: 0.1em 0.2em 0.4em;
  }
  .next .actions {
    grid-column: 1 / -1;
  }
  .ahead {
    min-height: 4.5em;
  }
  .sign-off {
    font-style: italic;
  }
  .foot {
    gap: 0.5em 1.2em;
  }
  .foot li {
    padding: 0.1em 0.7em;
    border: 1px solid var(--_line);
    border-radius: 2em;
  }
  @container (max-width: 20em) {
    .next {
      grid-template-columns: minmax(0, 1fr);
    }
  }
  @container (min-width: 40em) {
    .next {
      grid-template-columns: auto minmax(0, 1fr) auto;
    }
    .next .actions {
      grid-column: auto;
    }
  }
`;
