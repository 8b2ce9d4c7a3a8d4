import type { WatchingWords } from '../../../i18n/messages.js';
import type { Chapter } from '../../../model/chapters.js';
import { idOfTalk, linkToSecond, linkToTalk } from '../../../model/page-link.js';
import { watchUrl } from '../../../model/video-source.js';
import { copyLink } from '../../copy-link.js';
import { findPlayers } from '../../events/find-players.js';
import type { RecordingElement } from './recording-element.js';
import type { Templates } from './templates.js';

/** What the row of controls needs. */
export interface ControlsOptions {
  element: RecordingElement;
  lit: Templates;
  words: WatchingWords;
}

/** Paths of the icons, each in a square of 24. */
const icons = {
  previous: 'M7 5v14H5V5zm12 0v14L8 12z',
  next: 'M17 5v14h2V5zM5 5v14l11-7z',
  talkOnly: 'M3 5h2v14H3zm16 0h2v14h-2zM7 9h10v6H7z',
  talk: 'M4 5h16v10H9l-5 5z',
  moment: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zm1 5v4.6l3.4 2-1 1.7L11 13.7V8z',
};

/** Previous and next talk, this talk only, and links to copy. */
export function controls(options: ControlsOptions): unknown {
  const { element, words } = options;
  const { html, nothing } = options.lit;
  const { playback, chapters } = element;
  const hasTalks = playback.isOwn && chapters.length > 0;
  return html`<div class="controls" role="group" aria-label=${words.controls}>
    ${hasTalks ? talkControls(options) : nothing}
    ${button(options, { icon: 'moment', label: words.copyMoment, act: copying(options, momentLink) })}
  </div>`;
}

function talkControls(options: ControlsOptions): unknown {
  const { element, words } = options;
  const { html, nothing } = options.lit;
  const [before, after] = neighbours(element);
  const go = (chapter: Chapter | undefined) => chapter && ((): void => element.playInView(chapter.start));
  const toggle = (): void => void (element.talkOnly = !element.talkOnly);
  return html`${button(options, { icon: 'previous', label: words.previous, act: go(before), isBare: true })}
  ${button(options, { icon: 'next', label: words.nextTalk, act: go(after), isBare: true })}
  ${button(options, { icon: 'talkOnly', label: words.talkOnly, act: toggle, isOn: element.talkOnly ?? false })}
  ${element.chapter?.talk ? button(options, { icon: 'talk', label: words.copyTalk, act: copying(options, talkLink) }) : nothing}`;
}

/** The talks around the second where the recording stands. */
function neighbours({ chapters, playback, chapter }: RecordingElement): (Chapter | undefined)[] {
  const time = playback.time ?? 0;
  const before = chapters.findLast(({ start }) => start < (chapter?.start ?? time));
  return [before, chapters.find(({ start }) => start > time)];
}

interface Control {
  icon: keyof typeof icons;
  label: string;
  /** undefined where there is nothing to do */
  act: (() => void) | undefined;
  /** whether the icon alone says it */
  isBare?: boolean;
  /** of a control that is on or off */
  isOn?: boolean;
}

function button({ lit }: ControlsOptions, { icon, label, act, isBare, isOn }: Control): unknown {
  const { html, nothing } = lit;
  // Not `disabled`: the focus would be lost at the last talk.
  return html`<button
    type="button"
    part="control"
    class="control ${isBare ? 'bare' : ''}"
    title=${label}
    aria-label=${label}
    aria-disabled=${act ? nothing : 'true'}
    aria-pressed=${isOn ?? nothing}
    @click=${act}
  >
    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d=${icons[icon]} /></svg>
    <span class="label">${label}</span>
  </button>`;
}

const copying =
  ({ element, words }: ControlsOptions, link: (element: RecordingElement) => string) =>
  (): void =>
    copyLink(element, link(element), words);

/** A link to the talk being played: to its id where it has one. */
function talkLink(element: RecordingElement): string {
  const talk = element.chapter?.talk;
  const id = talk && idOfTalk(element.recording?.talks, talk);
  return id ? linkToTalk(location.href, id) : momentLink(element);
}

/** A link to this second: of the page, where this is its first recording, which `?t=` means; else of the provider. */
function momentLink(element: RecordingElement): string {
  const { playback } = element;
  const { time = 0, source } = playback;
  const [first] = findPlayers(element);
  if (first?.node === element && playback.isOwn) return linkToSecond(location.href, time);
  return source ? watchUrl(source, time) : location.href;
}
