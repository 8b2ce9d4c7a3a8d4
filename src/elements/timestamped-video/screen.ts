import { html, nothing, type TemplateResult } from 'lit';
import { formatDate } from '../../i18n/format-date.js';
import type { RecordingWords } from '../../i18n/messages.js';
import { formatTimestamp } from '../../model/timestamp.js';
import type { Video } from '../../model/types.js';
import { isPlayable, watchUrl, type VideoSource } from '../../model/video-source.js';
import { playIcon } from '../icons.js';

/** What stands in for the player until the reader plays: the facade. */
export interface FacadeOptions {
  video: Video | undefined;
  source: VideoSource;
  /** seconds; undefined where playing begins at the beginning */
  cue: number | undefined;
  poster: unknown;
  words: RecordingWords;
  /** of the title */
  lang: unknown;
  play: () => void;
}

/** Poster, title, and a button that plays; for a recording that can't play here, a link that says where it goes. */
export function facade({ video, source, cue, poster, words, lang, play }: FacadeOptions): TemplateResult {
  const playFrom = cue ? words.playFrom(formatTimestamp(cue)) : undefined;
  const duration = video?.duration;
  return html`${poster}
    <p class="caption" lang=${lang}>
      <b>${video?.title ?? words.recording}</b>${duration ? ` ${formatTimestamp(duration)}` : nothing}
    </p>
    ${
      isPlayable(source)
        ? html`<button
            type="button"
            part="play-button"
            class="play"
            aria-label=${playFrom ?? words.play}
            @click=${play}
          >
            <span class="pill">${playIcon}${playFrom ?? nothing}</span>
          </button>`
        : html`<a part="play-button" class="play" href=${source.url}
            ><span class="pill">${words.watchOn(source.host)}</span></a
          >`
    }`;
}

/** What the line below the recording needs. */
export interface FootOptions {
  video: Video | undefined;
  /** undefined where all that is left is an archived copy */
  source: VideoSource | undefined;
  /** seconds: where the link to the provider begins */
  second: number;
  words: RecordingWords;
  /** of dates */
  uiLang: string;
  /** of the poster's caption */
  lang: unknown;
}

/** The way out to the recording, which is there whether the player works or not. */
export function foot({ video, source, second, words, uiLang, lang }: FootOptions): TemplateResult {
  const { archive, uploadDate, poster, title } = video ?? {};
  return html`<p part="foot" class="foot">
    ${source ? outward(source, second, words) : html`<b lang=${lang}>${title}</b>`}
    ${archive ? html`<a href=${archive}>${words.archive}</a>` : nothing}
    ${uploadDate ? html`<span>${words.published(formatDate(uploadDate, uiLang))}</span>` : nothing}
    ${poster?.caption ? html`<span lang=${lang}>${poster.caption}</span>` : nothing}
  </p>`;
}

function outward(source: VideoSource, second: number, words: RecordingWords): unknown {
  if (!isPlayable(source)) return nothing;
  const { host } = source;
  return html`<a part="link" rel="external" href=${watchUrl(source, second)}
    >${second > 0 ? words.watchOnFrom(host, formatTimestamp(second)) : words.watchOn(host)}</a
  >`;
}
