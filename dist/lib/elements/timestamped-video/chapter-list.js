import { html, nothing } from 'lit';
import { formatTimestamp } from '../../model/timestamp.js';
import { peopleText } from '../person.js';
/** The talks of the recording, in order: a button each, which plays it. */
export function chapterList(options) {
    const { chapters, words, play, isStop } = options;
    return html `<ol part="chapters" class="chapters" aria-label=${words.inRecording}>
    ${chapters.map((chapter) => html `<li part="chapter">
          ${play
        ? html `<button
                  type="button"
                  part="chapter-button"
                  class="chapter"
                  tabindex=${isStop(chapter) ? 0 : -1}
                  aria-current=${chapter === options.current ? 'true' : nothing}
                  @click=${() => play(chapter)}
                >
                  ${chapterLine(chapter, options)}
                </button>`
        : html `<div class="chapter">${chapterLine(chapter, options)}</div>`}
        </li>`)}
  </ol>`;
}
function chapterLine(chapter, { current, isPlaying, words, lang }) {
    const people = peopleText(chapter.speakers);
    return html `<span class="time">${formatTimestamp(chapter.start)}</span>
    <span class="what" lang=${lang}
      ><span class="chapter-title">${chapter.title || people}</span>${chapter.title && people ? html ` <span class="who">${people}</span>` : nothing}</span
    >
    ${chapter === current && isPlaying ? html `<span class="badge">${words.playing}</span>` : nothing}`;
}
