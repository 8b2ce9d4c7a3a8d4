import { html, nothing, type PropertyDeclarations, type PropertyValues } from 'lit';
import { formatDateRange } from '../../i18n/format.js';
import { chaptersOf, currentChapter, type Chapter } from '../../model/chapters.js';
import { readRecording, type Reading } from '../../model/read.js';
import { formatTimestamp } from '../../model/timestamp.js';
import type { Recording } from '../../model/types.js';
import { parseVideoUrl, watchUrl, type VideoSource } from '../../model/video-source.js';
import { isPlayable, makePlayer } from '../../players/load-player.js';
import type { Player, PlayerState, PlayerUpdate } from '../../players/player.js';
import { BaseElement } from '../base-element.js';
import { linkedId, linkedTime } from '../deep-link.js';
import { detailOf, emit, type PlayerStateDetail } from '../events/player-events.js';
import { findPlayers } from '../events/find-players.js';
import { playIcon } from '../icons.js';
import { hostStyles } from '../styles/host.styles.js';
import { enclosing, pathOf, precedes } from '../tree.js';
import { chapterList } from './chapter-list.js';
import { segmentsOf, track } from './track.js';
import { styles } from './timestamped-video.styles.js';

/** A player on the page, and what it last told. */
interface Session {
  player: Player;
  source: VideoSource;
  /** seconds; what the reader asked for last */
  asked: number;
  time: number;
  state: PlayerState;
  duration?: number;
}

/**
 * A recording with its talks as chapters. Nothing is asked of the provider before the reader plays; a chapter
 * then plays from its second on.
 *
 * `?t=1975` in the page's address cues the page's first recording at that second, `#talk-id` a talk of it.
 *
 * @element timestamped-video
 * @slot - Shown until there is data, and where it can't be read.
 * @fires {RoundupIssuesEvent} roundup-issues - What was wrong in the data; bubbles, composed.
 * @fires {CustomEvent} timestamped-video-state - What it shows and does, for talk cards; bubbles, composed.
 *
 * @csspart stage - The recording and its chapters.
 * @csspart screen - Where the recording plays.
 * @csspart poster - The picture before it plays.
 * @csspart play-button - The button on the picture.
 * @csspart side - The track and the chapters.
 * @csspart track - How long each chapter is, and how far it has played.
 * @csspart chapters - The list of chapters.
 * @csspart chapter - One chapter.
 * @csspart chapter-button - The button that plays a chapter.
 * @csspart foot - The links below.
 * @csspart link - The link to the recording where it is published.
 * @csspart problems - With `debug`: what is wrong in the data.
 */
export class TimestampedVideo extends BaseElement<Recording> {
  static override readonly styles = [hostStyles, styles];

  static override readonly properties: PropertyDeclarations = {
    ...BaseElement.properties,
    src: {},
    poster: {},
    heading: {},
  };

  /** The recording's address: any YouTube link, a time in it included. */
  declare src: string | undefined;
  /** The address of the picture before it plays. Default: none; the provider's own is never asked for. */
  declare poster: string | undefined;
  /** The recording's title. */
  declare heading: string | undefined;

  #source: VideoSource | undefined;
  #chapters: readonly Chapter[] = [];
  #session: Session | undefined;
  /** seconds; where a deep link, or a player that had to go, left it */
  #cue: number | undefined;
  /** the cue came from the page's `?t=`, which belongs to the page's first recording alone */
  #cuedByPage = false;
  #status = '';
  #announced = '';

  /**
   * Plays the recording from a second on: in place where its player is on the page already, else by making the
   * player at once. Call it in the reader's click, or the browser may refuse to play.
   *
   * @param seconds from the start of the recording
   */
  playFrom(seconds: number): void {
    this.#play(seconds, this.#current());
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.addEventListener('timestamped-video-request', this.#onRequest);
    this.ownerDocument.addEventListener('timestamped-video-query', this.#onQuery);
    this.ownerDocument.addEventListener('timestamped-video-state', this.#onOtherState);
    addEventListener('hashchange', this.#onHash);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.removeEventListener('timestamped-video-request', this.#onRequest);
    this.ownerDocument.removeEventListener('timestamped-video-query', this.#onQuery);
    this.ownerDocument.removeEventListener('timestamped-video-state', this.#onOtherState);
    removeEventListener('hashchange', this.#onHash);
    this.#close();
  }

  protected override readData(raw: unknown, base: string): Reading<Recording> {
    const { value, issues } = readRecording(raw, { base });
    if (!value || value.video?.src || value.talks || value.chapters) return { value, issues };
    return { issues: [...issues, { path: '', code: 'missing', expected: 'video|talks|chapters' }] };
  }

  protected override simpleData(): Record<string, unknown> {
    return { video: { src: this.src, title: this.heading, poster: this.poster } };
  }

  protected override willUpdate(changed: PropertyValues): void {
    const before = this.value;
    super.willUpdate(changed);
    if (this.value !== before) this.#take(this.value);
  }

  protected override updated(): void {
    const state = this.#detail();
    const key = JSON.stringify(state);
    if (!state || key === this.#announced) return;
    this.#announced = key;
    emit(this, 'timestamped-video-state', state);
  }

  #take(recording: Recording | undefined): void {
    const url = recording?.video?.src;
    const source = url ? parseVideoUrl(url, recording.video?.provider) : undefined;
    const isOther = source?.key !== this.#source?.key;
    this.#source = source;
    this.#chapters = recording ? chaptersOf(recording) : [];
    if (!isOther) return;
    this.#close();
    this.#cue = undefined;
    this.#followLink(location.search);
  }

  #current(): VideoSource | undefined {
    if (this.isUpdatePending) this.performUpdate();
    return this.#source;
  }

  #play(seconds: number, source: VideoSource | undefined): boolean {
    if (!source || !isPlayable(source)) return false;
    this.#cue = undefined;
    this.#status = this.words.playingFrom(formatTimestamp(seconds));
    const session = this.#session;
    if (session?.source.key === source.key) {
      session.player.seek(seconds);
      Object.assign(session, { asked: seconds, time: seconds, state: 'loading' });
    } else if (session?.source.provider === source.provider) {
      session.player.load(source, seconds);
      Object.assign(session, { source, asked: seconds, time: seconds, state: 'loading', duration: undefined });
    } else {
      this.#open(source, seconds);
    }
    this.#flush();
    return true;
  }

  #open(source: VideoSource, seconds: number): void {
    this.#close();
    const player = makePlayer(source, seconds, {
      title: this.words.player(this.value?.video?.title ?? this.words.recording),
      lang: this.uiLang,
      notify: (update) => this.#confirm(update),
    });
    if (player) this.#session = { player, source, asked: seconds, time: seconds, state: 'loading' };
  }

  /** Into the page now, inside the reader's click. */
  #flush(): void {
    this.requestUpdate();
    this.performUpdate();
  }

  #close(): void {
    const session = this.#session;
    if (!session) return;
    session.player.dispose();
    this.#session = undefined;
    this.#cue = session.time;
    this.#status = '';
    this.requestUpdate();
  }

  #confirm(update: PlayerUpdate): void {
    const session = this.#session;
    if (!session) return;
    const { time, state, duration } = update;
    if (time !== undefined) session.time = time;
    if (state) session.state = state;
    if (duration !== undefined) session.duration = duration;
    this.requestUpdate();
  }

  #chapterAt(seconds: number | undefined): Chapter | undefined {
    const isOurs = !this.#session || this.#session.source.key === this.#source?.key;
    return isOurs && seconds !== undefined ? currentChapter(this.#chapters, seconds) : undefined;
  }

  get #time(): number | undefined {
    return this.#session?.time ?? this.#cue;
  }

  get #state(): PlayerStateDetail['state'] {
    return this.#session?.state ?? (this.#cue === undefined ? 'idle' : 'cued');
  }

  #detail(): Omit<PlayerStateDetail, 'version'> | undefined {
    const source = this.#session?.source ?? this.#source;
    if (!source) return undefined;
    const isOurs = source.key === this.#source?.key;
    const inChapter = isOurs && this.#chapters.length > 0 && this.#time !== undefined;
    const start = inChapter ? this.#chapterAt(this.#time)?.start : (this.#session?.asked ?? this.#cue);
    const { key: recording, url } = source;
    return { recording, url, state: this.#state, start, playable: isPlayable(source) };
  }

  readonly #onQuery = (): void => {
    const detail = this.#detail();
    if (detail) emit(this, 'timestamped-video-state', detail);
  };

  readonly #onRequest = (event: Event): void => {
    const request = detailOf(event, 'timestamped-video-request');
    if (!request) return;
    const own = this.#current();
    const asked = request.url ? parseVideoUrl(request.url) : own;
    this.#playInView(request.start, asked?.key === own?.key ? own : asked);
  };

  /** An earlier recording turned up: the page's `?t=` is its. */
  readonly #onOtherState = (event: Event): void => {
    const [other] = event.composedPath();
    if (!this.#cuedByPage || this.#session || !(other instanceof Element) || other === this) return;
    if (!precedes(pathOf(other), pathOf(this))) return;
    this.#cuedByPage = false;
    this.#cue = undefined;
    this.requestUpdate();
  };

  readonly #onHash = (): void => this.#followLink('');

  /** Cues what the page's address names; a recording that plays already goes there. */
  #followLink(search: string): void {
    if (!this.#source || !isPlayable(this.#source)) return;
    const isFirst = (): boolean => findPlayers(this).every(({ path }) => !precedes(path, pathOf(this)));
    const time = linkedTime(search, this.value?.video?.duration);
    const id = linkedId(location.hash);
    const chapter = this.#chapters.find(({ talk }) => talk && talk.id === id);
    this.#cuedByPage = time !== undefined && isFirst();
    const seconds = this.#cuedByPage ? time : chapter?.start;
    if (seconds === undefined) return;
    if (this.#session) this.#play(seconds, this.#source);
    else this.#cue = seconds;
    this.requestUpdate();
    // Inside a roundup the talk's card is what a `#` means, and it comes into view by itself.
    if (this.#cuedByPage || !enclosing(this, 'meetup-roundup')) void this.updateComplete.then(() => this.#comeIntoView());
  }

  #playInView(seconds: number, source = this.#source): void {
    if (this.#play(seconds, source)) this.#comeIntoView();
  }

  #comeIntoView(): void {
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
    this.renderRoot.querySelector('.screen')?.scrollIntoView({ block: 'nearest', behavior: still ? 'auto' : 'smooth' });
  }

  readonly #onPlayButton = (): void => {
    if (this.#play(this.#cue ?? this.#source?.start ?? 0, this.#source)) this.#session?.player.node.focus();
  };

  protected override renderData(recording: Recording): unknown {
    const current = this.#chapterAt(this.#time);
    const play = isPlayable(this.#source) ? ({ start }: Chapter) => this.#playInView(start) : undefined;
    const chapters = this.#chapters;
    const duration = this.#session?.duration ?? recording.video?.duration;
    return html`<div part="stage" class="stage ${chapters.length ? 'with-chapters' : ''}">
        ${this.#source ? this.#screen(recording) : nothing}
        ${chapters.length
          ? html`<div part="side" class="side">
              ${chapters.length > 1 ? track(segmentsOf(chapters, duration), this.#time) : nothing}
              ${chapterList({
                chapters,
                current,
                isPlaying: this.#state === 'playing',
                words: this.words,
                lang: this.contentLang,
                play,
              })}
            </div>`
          : nothing}
      </div>
      ${this.#foot(recording, current)}
      <p class="hidden" role="status">${this.#status}</p>`;
  }

  #screen({ video }: Recording): unknown {
    const { words } = this;
    if (this.#session) return html`<div part="screen" class="screen">${this.#session.player.node}</div>`;
    const playFrom = this.#cue === undefined ? undefined : words.playFrom(formatTimestamp(this.#cue));
    return html`<div part="screen" class="screen">
      ${this.picture(video?.poster, 'poster')}
      <p class="caption" lang=${this.contentLang}>
        ${video?.title ?? words.recording}${video?.duration ? html` <span>${formatTimestamp(video.duration)}</span>` : nothing}
      </p>
      ${isPlayable(this.#source)
        ? html`<button
              type="button"
              part="play-button"
              class="play"
              aria-label=${playFrom ?? words.play}
              @click=${this.#onPlayButton}
            >
              <span class="pill">${playIcon}${playFrom ?? nothing}</span>
            </button>
            <p class="privacy">${words.playsFrom(this.#source?.host ?? '')}</p>`
        : html`<a class="play" part="play-button" href=${this.#source?.url ?? nothing}
            ><span class="pill">${words.watchOn(this.#source?.host ?? '')} ↗</span></a
          >`}
    </div>`;
  }

  #foot({ video }: Recording, current: Chapter | undefined): unknown {
    const source = this.#session?.source ?? this.#source;
    if (!source || !video) return nothing;
    const { words } = this;
    const asked = this.#session?.asked ?? this.#cue ?? 0;
    const second = current && (asked < current.start || asked >= (current.end ?? Infinity)) ? current.start : asked;
    return html`<p part="foot" class="foot">
      ${isPlayable(source)
        ? html`<a part="link" href=${watchUrl(source, second)}
            >${second > 0
              ? words.watchOnFrom(source.host, formatTimestamp(second))
              : words.watchOn(source.host)}</a
          >`
        : nothing}
      ${video.archive ? html`<a href=${video.archive}>${words.archive}</a>` : nothing}
      ${video.uploadDate ? html`<span>${words.published(formatDateRange(video.uploadDate, this.uiLang))}</span>` : nothing}
      ${video.poster?.caption ? html`<span lang=${this.contentLang}>${video.poster.caption}</span>` : nothing}
    </p>`;
  }
}
