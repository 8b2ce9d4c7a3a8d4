import { html, nothing } from 'lit';
import { formatDate } from '../../i18n/format-date.js';
import { formatTimestamp } from '../../model/timestamp.js';
import { isPlayable, watchUrl } from '../../model/video-source.js';
import { playIcon } from '../icons.js';
/** Poster, title, and a button that plays; for a recording that can't play here, a link that says where it goes. */
export function facade({ video, source, cue, poster, words, lang, play }) {
    const playFrom = cue ? words.playFrom(formatTimestamp(cue)) : undefined;
    const duration = video?.duration;
    return html `${poster}
    <p class="caption" lang=${lang}>
      <b>${video?.title ?? words.recording}</b>${duration ? ` ${formatTimestamp(duration)}` : nothing}
    </p>
    ${isPlayable(source)
        ? html `<button
            type="button"
            part="play-button"
            class="play"
            aria-label=${playFrom ?? words.play}
            @click=${play}
          >
            <span class="pill">${playIcon}${playFrom ?? nothing}</span>
          </button>`
        : html `<a part="play-button" class="play" href=${source.url}
            ><span class="pill">${words.watchOn(source.host)}</span></a
          >`}`;
}
/** The way out to the recording, which is there whether the player works or not. */
export function foot({ video, source, second, words, uiLang, lang }) {
    const { archive, uploadDate, poster, title } = video ?? {};
    return html `<p part="foot" class="foot">
    ${source ? outward(source, second, words) : html `<b lang=${lang}>${title}</b>`}
    ${archive ? html `<a href=${archive}>${words.archive}</a>` : nothing}
    ${uploadDate ? html `<span>${words.published(formatDate(uploadDate, uiLang))}</span>` : nothing}
    ${poster?.caption ? html `<span lang=${lang}>${poster.caption}</span>` : nothing}
  </p>`;
}
function outward(source, second, words) {
    if (!isPlayable(source))
        return nothing;
    const { host } = source;
    return html `<a part="link" rel="external" href=${watchUrl(source, second)}
    >${second > 0 ? words.watchOnFrom(host, formatTimestamp(second)) : words.watchOn(host)}</a
  >`;
}
