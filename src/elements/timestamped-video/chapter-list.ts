import { html, nothing, type TemplateResult } from 'lit';
import type { RecordingWords } from '../../i18n/messages.js';
import type { Chapter } from '../../model/chapters.js';
import { formatTimestamp } from '../../model/timestamp.js';
import { peopleText } from '../person.js';

/** What the list of chapters shows and does. */
export interface ChapterListOptions {
  chapters: readonly Chapter[];
  current: Chapter | undefined;
  isPlaying: boolean;
  words: RecordingWords;
  /** of the titles */
  lang: unknown;
  /** undefined where the recording can't play inside the page */
  play: ((chapter: Chapter) => void) | undefined;
  /** the chapter whose button the Tab key leads to; arrows lead to the others */
  stop: Chapter | undefined;
  /** a button has the focus now */
  reach: (chapter: Chapter) => void;
}

/** The talks of the recording, in order: a button each, which plays it. */
export function chapterList(options: ChapterListOptions): TemplateResult {
  const { chapters, words, play, stop, reach } = options;
  return html`<ol part="chapters" class="chapters" aria-label=${words.inRecording} @keydown=${moveFocus}>
    ${chapters.map(
      (chapter) =>
        html`<li part="chapter">
          ${
            play
              ? html`<button
                  type="button"
                  part="chapter-button"
                  class="chapter"
                  tabindex=${chapter === stop ? 0 : -1}
                  aria-current=${chapter === options.current ? 'true' : nothing}
                  @focus=${() => reach(chapter)}
                  @click=${() => play(chapter)}
                >
                  ${chapterLine(chapter, options)}
                </button>`
              : html`<div class="chapter">${chapterLine(chapter, options)}</div>`
          }
        </li>`,
    )}
  </ol>`;
}

/** Arrows, Home and End lead from button to button. */
function moveFocus(event: KeyboardEvent): void {
  const buttons = [...(event.currentTarget as Element).querySelectorAll('button')];
  const at = buttons.indexOf(event.target as HTMLButtonElement);
  const steps: Record<string, number> = {
    ArrowDown: at + 1,
    ArrowUp: at - 1,
    Home: 0,
    End: buttons.length - 1,
  };
  const to = buttons[steps[event.key] ?? -1];
  if (!to) return;
  event.preventDefault();
  to.focus();
}

function chapterLine(
  chapter: Chapter,
  { current, isPlaying, words, lang }: ChapterListOptions,
): TemplateResult {
  const people = peopleText(chapter.speakers);
  return html`<span class="time">${formatTimestamp(chapter.start)}</span>
    <span class="what" lang=${lang}
      ><span class="chapter-title">${chapter.title || people}</span>${
        chapter.title && people ? html` <span class="who">${people}</span>` : nothing
      }</span
    >
    ${chapter === current && isPlaying ? html`<span class="badge">${words.playing}</span>` : nothing}`;
}
