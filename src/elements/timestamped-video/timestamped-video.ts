import { html, nothing, type PropertyDeclarations, type PropertyValues } from 'lit';
import { chaptersOf, currentChapter, type Chapter } from '../../model/chapters.js';
import { recordingWords, type RecordingWords } from '../../i18n/messages.js';
import { read, type RawReading } from '../../model/reader.js';
import { recordingTable } from '../../model/recording-table.js';
import { formatTimestamp } from '../../model/timestamp.js';
import type { Recording } from '../../model/types.js';
import { parseVideoUrl, type VideoSource } from '../../model/video-source.js';
import { isPlayable } from '../../players/load-player.js';
import { BaseElement } from '../base-element.js';
import { linkedId, linkedTime } from '../deep-link.js';
import { detailOf, emit, type PlayerStateDetail } from '../events/player-events.js';
import { hostStyles } from '../styles/host.styles.js';
import { enclosing, pathOf, precedes } from '../tree.js';
import { chapterList } from './chapter-list.js';
import { Playback } from './playback.js';
import { facade, foot } from './screen.js';
import { segmentsOf, track } from './track.js';
import { styles } from './timestamped-video.styles.js';

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
 *
 * @cssproperty --meetup-roundup-accent - Links, filled buttons, marks. Default: a blue as deep or pale as the text colour asks for.
 * @cssproperty --meetup-roundup-on-accent - The words on a filled button. Default: white or near black, likewise.
 * @cssproperty --meetup-roundup-line - Borders. Default: the text colour at 16 %.
 * @cssproperty [--meetup-roundup-radius=0.8em] - The corners of frames.
 * @cssproperty [--meetup-roundup-space=1.15em] - The padding of frames.
 */
export class TimestampedVideo extends BaseElement<Recording, RecordingWords> {
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

  readonly #playback = new Playback(this, () => ({
    title: this.words.player(this.value?.video?.title ?? this.words.recording),
    lang: this.uiLang,
  }));
  #chapters: readonly Chapter[] = [];
  /** the cue came from the page's `?t=`, which belongs to the page's first recording alone */
  #cuedByPage = false;
  #announced = '';

  /**
   * Plays the recording from a second on: in place where its player is on the page already, else by making the
   * player at once. Call it in the reader's click, or the browser may refuse to play.
   *
   * @param seconds from the start of the recording
   */
  playFrom(seconds: number): void {
    this.#play(seconds, this.#ownSource());
  }

  override connectedCallback(): void {
    super.connectedCallback();
    const { ownerDocument } = this;
    this.listen(this, 'timestamped-video-request', this.#onRequest);
    this.listen(ownerDocument, 'timestamped-video-query', this.#onQuery);
    this.listen(ownerDocument, 'timestamped-video-state', this.#onOtherState);
    this.listen(window, 'hashchange', () => this.#followLink(''));
    this.#announced = '';
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    emit(this.ownerDocument, 'timestamped-video-gone', {});
  }

  protected override readonly english = recordingWords;

  protected override readData(raw: unknown, base: string): RawReading<Recording> {
    const { value, issues } = read(recordingTable, 'Recording', raw, { base });
    if (!value || value.video?.src || value.talks || value.chapters) return { value, issues };
    return { issues: [...issues, { path: '', code: 'missing', expected: 'video|talks|chapters' }] };
  }

  protected override simpleData(): Record<string, unknown> {
    const { src, heading: title, poster } = this;
    return { video: src || title || poster ? { src, title, poster } : null };
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
    this.#chapters = recording ? chaptersOf(recording) : [];
    // Talks may come after their recording.
    if (this.#playback.take(source) || this.#playback.state === 'idle') this.#followLink(location.search);
  }

  /** The element's own recording, whatever is still to be read. */
  #ownSource(): VideoSource | undefined {
    if (this.isUpdatePending) this.performUpdate();
    return this.#playback.own;
  }

  #play(seconds: number, source: VideoSource | undefined): boolean {
    if (!this.#playback.play(source, seconds)) return false;
    // Into the page now, inside the reader's click.
    this.requestUpdate();
    this.performUpdate();
    return true;
  }

  /** The chapter at the second where the recording stands; none in another recording. */
  get #chapter(): Chapter | undefined {
    const { time, isOwn } = this.#playback;
    return isOwn && time !== undefined ? currentChapter(this.#chapters, time) : undefined;
  }

  #detail(): Omit<PlayerStateDetail, 'version'> | undefined {
    const { source, state, asked, isOwn } = this.#playback;
    if (!source) return undefined;
    const start = isOwn && this.#chapters.length > 0 ? this.#chapter?.start : asked;
    return { recording: source.key, url: source.url, state, start };
  }

  readonly #onQuery = (): void => {
    const detail = this.#detail();
    if (detail) emit(this, 'timestamped-video-state', detail);
  };

  readonly #onRequest = (event: Event): void => {
    const request = detailOf(event, 'timestamped-video-request');
    if (!request || !Number.isFinite(request.start) || request.start < 0) return;
    const own = this.#ownSource();
    const asked = request.url ? parseVideoUrl(request.url) : own;
    this.#playInView(request.start, asked?.key === own?.key ? own : asked);
  };

  /** An earlier recording turned up: the page's `?t=` is its. */
  readonly #onOtherState = (event: Event): void => {
    const [other] = event.composedPath();
    if (!this.#cuedByPage || this.#playback.node || !(other instanceof Element) || other === this) return;
    if (!precedes(pathOf(other), pathOf(this))) return;
    this.#playback.rewind();
    this.#followLink('');
  };

  /** Cues what the page's address names; a recording that plays already goes there. */
  #followLink(search: string): void {
    if (!isPlayable(this.#playback.own)) return;
    const time = linkedTime(search, this.value?.video?.duration);
    const id = linkedId(location.hash);
    const chapter = this.#chapters.find(({ talk }) => talk && talk.id === id);
    this.#cuedByPage = time !== undefined;
    // Every other player answers at once; one further up takes the time over.
    if (this.#cuedByPage) emit(this, 'timestamped-video-query', {});
    const seconds = this.#cuedByPage ? time : chapter?.start;
    if (seconds === undefined) return;
    if (this.#playback.node) this.#play(seconds, this.#playback.own);
    else this.#playback.cue(seconds);
    // Inside a roundup the talk's card is what a `#` means, and it comes into view by itself.
    if (this.#cuedByPage || !enclosing(this, 'meetup-roundup'))
      void this.updateComplete.then(() => this.#comeIntoView());
  }

  #playInView(seconds: number, source = this.#playback.own): void {
    if (this.#play(seconds, source)) this.#comeIntoView();
  }

  #comeIntoView(): void {
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
    this.renderRoot
      .querySelector('.screen')
      ?.scrollIntoView({ block: 'nearest', behavior: still ? 'auto' : 'smooth' });
  }

  readonly #onPlayButton = (): void => {
    const { time = 0, node, own } = this.#playback;
    if (!node && this.#play(time, own)) this.#playback.node?.focus();
  };

  protected override renderData(recording: Recording): unknown {
    const { node, asked = 0 } = this.#playback;
    const withChapters = this.#chapters.length > 0 ? 'with-chapters' : '';
    return html`<div part="stage" class="stage ${withChapters}">
        ${this.#screen(recording)} ${withChapters ? this.#side(recording) : nothing}
      </div>
      ${this.#foot(recording)}
      <p role="status">${node ? this.words.playingFrom(formatTimestamp(asked)) : nothing}</p>`;
  }

  #screen({ video }: Recording): unknown {
    const { words, contentLang: lang } = this;
    const { node, time: cue, own: source } = this.#playback;
    if (!node && !source) return nothing;
    const poster = this.picture(video?.poster, 'poster');
    const shown =
      node ?? (source && facade({ video, source, cue, poster, words, lang, play: this.#onPlayButton }));
    return html`<div part="screen" class="screen">${shown}</div>`;
  }

  #side({ video }: Recording): unknown {
    const { words, contentLang: lang } = this;
    const chapters = this.#chapters;
    const { time, state, duration } = this.#playback;
    const play = isPlayable(this.#playback.own) ? ({ start }: Chapter) => this.#playInView(start) : undefined;
    const isPlaying = state === 'playing';
    return html`<div part="side" class="side">
      ${chapters.length > 1 ? track(segmentsOf(chapters, duration ?? video?.duration), time) : nothing}
      ${chapterList({ chapters, current: this.#chapter, isPlaying, words, lang, play })}
    </div>`;
  }

  #foot({ video }: Recording): unknown {
    const { source, asked = 0 } = this.#playback;
    if (!source) return nothing;
    const { words, uiLang, contentLang: lang } = this;
    const chapter = this.#chapter;
    const isWithin = !chapter || (asked >= chapter.start && asked < (chapter.end ?? Infinity));
    return foot({ video, source, second: isWithin ? asked : chapter.start, words, uiLang, lang });
  }
}
