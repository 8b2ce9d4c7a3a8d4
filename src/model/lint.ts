import { chaptersIn, talkRecording } from './chapters.js';
import type { ShapeName } from './format.js';
import { excerpt } from './describe.js';
import type { Issue } from './issue.js';
import { readRecording } from './read.js';
import { parseRichText } from './rich-text.js';
import type { ReadOptions } from './reader.js';
import { formatTimestamp, parseTimestamp } from './timestamp.js';
import type { Talk, Video } from './types.js';
import { isPlayable, parseVideoUrl } from './video-source.js';
import { isFields, items, walk } from './walk.js';
import type { Fields } from './walk.js';

/** What reads well, but is likely a slip: see `lint-words.ts` for the list. */
export function lint(name: ShapeName, input: unknown, options: ReadOptions): Issue[] {
  const issues: Issue[] = [];
  walk(name, input, {
    shape: (shape, value, path) => issues.push(...lintImage(shape, value, path), ...lintEnd(value, path)),
    leaf: (cell, value, path) =>
      issues.push(
        ...lintAddress(cell, value, path),
        ...lintShortImage(cell, value, path),
        ...lintTime(cell, value, path),
        ...lintLetters(cell, value, path),
        ...lintLinks(cell, value, path, options),
      ),
  });
  return isFields(input) && 'talks' in input ? [...issues, ...lintTalks(input, options)] : issues;
}

const warning = (path: string, which: string, found: unknown): Issue => ({
  path,
  code: 'lint',
  expected: which,
  found: excerpt(found),
});

const within = (path: string, field: string) => (path ? `${path}.${field}` : field);

/** Portraits and logos stand beside a name, and posters beside a title: only the others need words of their own. */
const ownWords = /^(cover|photos(\[\d+\])?|talks(\[\d+\])?\.photo|photo)$/;

function lintImage(shape: ShapeName, { src, alt }: Fields, path: string): Issue[] {
  return shape === 'Image' && alt === undefined && ownWords.test(path)
    ? [warning(path, 'missing-alt', src)]
    : [];
}

function lintShortImage(cell: string, value: unknown, path: string): Issue[] {
  return cell.endsWith('Image') && ownWords.test(path) ? [warning(path, 'missing-alt', value)] : [];
}

function lintEnd({ start, end }: Fields, path: string): Issue[] {
  const [from, to] = [parseTimestamp(start), parseTimestamp(end)];
  const wrong = from !== undefined && to !== undefined && to <= from;
  return wrong ? [warning(within(path, 'end'), 'end-before-start', end)] : [];
}

/** Parameters that say who shared a link, and do nothing else. */
const tracking = /[?&](si|utm_\w+|fbclid|gclid|igsh|usp|feature)=[^&#]*/;

/** Begins like the name of a site: `youtu.be/…`, `www.meetup.com`. A folder may have a dot too, but rarely one of these. */
const bareHost = /^(www\.|([\w-]+\.)+(com|org|net|io|dev|be|tv|co|uk|de|eu)(\/|$))/i;

/** An address of YouTube's that is that of one video: `youtu.be/…`, `youtube.com/watch?v=…`. */
const oneVideo =
  /^https?:\/\/(?:(?:www|m|music)\.)?(?:youtu\.be\/(?!$)|youtube(?:-nocookie)?\.com\/(?:watch\/?\?(?:.*&)?v=|(?:embed|v|shorts|live)\/(?!videoseries|live_stream)))/i;

/** `4.30` means 4:30 to whoever writes it. */
function lintTime(cell: string, value: unknown, path: string): Issue[] {
  const isDotted = cell === 'time' && typeof value === 'string' && /^\s*\d+\.\d\d\s*$/.test(value);
  return isDotted ? [warning(path, 'dotted-time', value)] : [];
}

/** What a decoder writes for bytes that are no text in UTF-8. */
function lintLetters(cell: string, value: unknown, path: string): Issue[] {
  const isLost = /^(text|rich)\b/.test(cell) && typeof value === 'string' && value.includes('\uFFFD');
  return isLost ? [warning(path, 'lost-letters', value)] : [];
}

/** Only its address is refused: the text of such a link stays. */
function lintLinks(cell: string, value: unknown, path: string, { base }: ReadOptions): Issue[] {
  const refused: Issue[] = [];
  if (cell === 'rich' && typeof value === 'string')
    parseRichText(value, base, (address) => refused.push(warning(path, 'refused-link', address)));
  return refused;
}

function lintAddress(cell: string, value: unknown, path: string): Issue[] {
  if (!/^url\b/.test(cell) || typeof value !== 'string') return [];
  const tracked = tracking.exec(value)?.[0].slice(1);
  const bare = bareHost.test(value);
  const editing = /^https:\/\/docs\.google\.com\/\w+\/d\/[^/]+\/edit\b/.test(value);
  return [
    ...(bare ? [warning(path, 'missing-scheme', value)] : []),
    ...(editing ? [warning(path, 'edit-mode', value)] : []),
    ...(tracked && !editing ? [warning(path, 'share-tracking', tracked)] : []),
    ...(oneVideo.test(value) && !isPlayable(parseVideoUrl(value))
      ? [warning(path, 'no-video-id', value)]
      : []),
  ];
}

interface Placed {
  talk: Talk;
  path: string;
}

/** What only shows when the talks are seen together. */
function lintTalks(input: Fields, options: ReadOptions): Issue[] {
  const { video } = readRecording({ video: input['video'] }, options).value ?? {};
  const placed = items(input['talks'], 'talks').flatMap(({ value, path }) => {
    const [talk] = readRecording({ talks: [value] }, options).value?.talks ?? [];
    return talk ? [{ talk, path }] : [];
  });
  const own = placed.filter(({ talk }) => chaptersIn({ video, talks: [talk] }).length > 0);
  return [
    ...lintPlace(placed, video),
    ...placed.flatMap((one) => lintTimes(one, video)),
    ...lintOrder(own, video),
    ...own.flatMap((one) => lintDuration(one, video)),
    ...lintIds(items(input['talks'], 'talks')),
  ];
}

/** Where a talk begins is of no use without a player. */
function lintPlace(placed: Placed[], { src }: Video = {}): Issue[] {
  const isPage = src !== undefined && !oneVideo.test(src) && !isPlayable(parseVideoUrl(src));
  const isTimed = placed.some(({ talk: { start, video } }) => start !== undefined && !video);
  return isPage && isTimed ? [warning('video', 'plays-elsewhere', src)] : [];
}

function lintTimes({ talk, path }: Placed, video?: Video): Issue[] {
  const named = talk.video?.src ? parseVideoUrl(talk.video.src).start : undefined;
  const start = talkRecording(talk, video)?.start;
  if (named === undefined || start === undefined || Math.floor(named) === Math.floor(start)) return [];
  return [warning(within(path, 'start'), 'times-disagree', formatTimestamp(named))];
}

function lintOrder(placed: Placed[], video?: Video): Issue[] {
  const startOf = (one?: Placed) => (one && talkRecording(one.talk, video)?.start) ?? one?.talk.start ?? 0;
  return placed
    .filter((one, index) => startOf(one) < startOf(placed[index - 1]))
    .map((one) => warning(within(one.path, 'start'), 'out-of-order', formatTimestamp(startOf(one))));
}

function lintDuration({ talk, path }: Placed, video?: Video): Issue[] {
  const start = talkRecording(talk, video)?.start ?? 0;
  const past = video?.duration !== undefined && start >= video.duration;
  return past ? [warning(within(path, 'start'), 'past-duration', formatTimestamp(start))] : [];
}

function lintIds(talks: { value: unknown; path: string }[]): Issue[] {
  const known = new Set<string>();
  return talks.flatMap(({ value, path }) => {
    const id = isFields(value) ? value['id'] : undefined;
    if (typeof id !== 'string') return [];
    const isKnown = known.has(id);
    known.add(id);
    return isKnown ? [warning(within(path, 'id'), 'same-id', id)] : [];
  });
}
