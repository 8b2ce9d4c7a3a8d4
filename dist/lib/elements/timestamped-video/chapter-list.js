import { html, nothing } from 'lit';
import { formatTimestamp } from '../../model/timestamp.js';
import { peopleText } from '../person.js';
/** The talks of the recording, in order: a button each, which plays it. */
export function chapterList(options) {
    const { chapters, words, play, stop, reach } = options;
    return html `<ol part="chapters" class="chapters" aria-label=${words.inRecording} @keydown=${moveFocus}>
    ${chapters.map((chapter) => html `<li part="chapter">
          ${play
        ? html `<button
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
        : html `<div class="chapter">${chapterLine(chapter, options)}</div>`}
        </li>`)}
  </ol>`;
}
/** Arrows, Home and End lead from button to button. */
function moveFocus(event) {
    const buttons = [...event.currentTarget.querySelectorAll('button')];
    const at = buttons.indexOf(event.target);
    const steps = {
        ArrowDown: at + 1,
        ArrowUp: at - 1,
        Home: 0,
        End: buttons.length - 1,
    };
    const to = buttons[steps[event.key] ?? -1];
    if (!to)
        return;
    event.preventDefault();
    to.focus();
}
function chapterLine(chapter, { current, isPlaying, words, lang }) {
    const people = peopleText(chapter.speakers);
    return html `<span class="time">${formatTimestamp(chapter.start)}</span>
    <span class="what" lang=${lang}
      ><span class="chapter-title">${chapter.title || people}</span>${chapter.title && people ? html ` <span class="who">${people}</span>` : nothing}</span
    >
    ${chapter === current && isPlaying ? html `<span class="badge">${words.playing}</span>` : nothing}`;
}
