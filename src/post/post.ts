import { acquaintancesOf } from './acquaintances.js';
import { trimmed, whole, words } from './block.js';
import { readBlocks } from './blocks.js';
import { repairLinks } from './broken-links.js';
import { coverageOf } from './coverage.js';
import { dateIn, resolveDate } from './dates.js';
import { findTalks } from './find-talks.js';
import { placeDescribedHosts } from './hosts.js';
import { factsOf, mergeFrontMatter, type Facts } from './front-matter.js';
import { languageOf, lexiconOf } from './language.js';
import { recordingKey } from './links.js';
import type { PostNode } from './node.js';
import { placeParts } from './parts.js';
import { linkAddresses } from './plain-addresses.js';
import type { Reading } from './reading.js';
import { adoptEmbeds, findRecording } from './recording.js';
import type { Draft, PostOptions, PostReading } from './types.js';
import type { RoundupData } from '../model/types.js';

/**
 * Reads a published post for the roundup that it tells: talks, speakers, times, takeaways, slides, sponsors, photos,
 * the next event. What it is unsure of, it says; what it can't place goes into `notes`, in the post's order; and
 * `coverage` names for each node of the post the field that it became.
 *
 * @param root the element around the post, or a parsed document; only looked at
 */
export function readPost(root: PostNode, options: PostOptions = {}): PostReading {
  const facts = factsOf(options);
  const reading = begin(root, facts, options);
  const talks = findTalks(reading);
  adoptEmbeds(reading, talks);
  const video = findRecording(reading, facts.video, talks);
  if (video) {
    reading.draft.video = video;
    reading.recording = recordingKey(video);
  }
  placeParts(reading, talks);
  placeDescribedHosts(reading, facts.description);
  const roundup = mergeFrontMatter(roundupOf(reading.draft), options.frontMatter);
  judge(reading, roundup);
  return { roundup, issues: reading.issues, coverage: coverageOf(reading) };
}

function begin(root: PostNode, facts: Facts, options: PostOptions): Reading {
  const blocks = readBlocks(root);
  const text = blocks.map((block) => block.text).join('\n');
  const named =
    options.lang ?? (typeof options.frontMatter?.['lang'] === 'string' ? options.frontMatter['lang'] : '');
  const lexicon = lexiconOf(languageOf(text, named, options.pageLang));
  const issues: Reading['issues'] = [];
  for (const block of blocks) {
    repairLinks(block, (found, node) => issues.push({ code: 'link', path: '', text: found, node }));
    linkAddresses(block);
  }
  const draft: Draft = {
    title: facts.title || undefined,
    cover: facts.image ? { src: facts.image } : undefined,
    hosts: [],
    sponsors: [],
    chapters: [],
    talks: [],
    photos: [],
    next: {},
    notes: [],
  };
  const known = acquaintancesOf(blocks, lexicon, facts.title, facts.description);
  const reading: Reading = {
    lexicon,
    blocks,
    known,
    draft,
    issues,
    marks: new Map(),
    date: '',
    recording: '',
    talkNodes: [],
    recordings: [],
    last: new Map(),
  };
  placeTitle(reading);
  draft.date = facts.date || dateInTitle(reading);
  reading.date = draft.date ?? '';
  return reading;
}

/** A first heading of the first level is the title, where nothing else names one. */
function placeTitle({ draft, blocks, marks }: Reading): void {
  const [first] = blocks;
  if (first?.kind !== 'heading' || first.level > 1) return;
  if (draft.title !== undefined && draft.title !== words(first, whole(first))) return;
  draft.title = words(first, whole(first));
  marks.set(first, [{ ...trimmed(first.text, whole(first)), path: 'title' }]);
}

/** `… December 2018 …`: the month of the event. */
function dateInTitle({ draft, lexicon }: Reading): string | undefined {
  const date = dateIn(draft.title ?? '', lexicon, true);
  return date && resolveDate({ ...date, time: undefined })?.iso;
}

/** The draft without what is empty. */
function roundupOf(draft: Draft): RoundupData {
  const { chapters, talks, next, ...rest } = draft;
  const roundup = {
    ...rest,
    chapters,
    talks: talks.map(filled),
    next: isEmpty(next) ? undefined : filled(next),
  };
  return filled(roundup);
}

const isEmpty = (value: unknown): boolean =>
  value === undefined ||
  value === '' ||
  (typeof value === 'object' && value !== null && !Object.keys(filled(value)).length);

function filled<Value extends object>(value: Value): Value {
  if (Array.isArray(value)) return value;
  const entries = Object.entries(value).filter(
    ([, field]) => field !== undefined && !(Array.isArray(field) && !field.length),
  );
  return Object.fromEntries(entries) as Value;
}

/** Whether it is a roundup at all: one without talks is none, one whose talks are still to come announces. */
function judge({ issues, lexicon, blocks, draft }: Reading, roundup: RoundupData): void {
  const talks = Array.isArray(roundup.talks) ? roundup.talks : [];
  const text = blocks
    .map((block) => block.text)
    .join(' ')
    .slice(0, 10_000);
  if (!talks.length) issues.unshift({ code: 'no-roundup', path: '', text: draft.title ?? text.slice(0, 80) });
  else if (isAhead(draft) && lexicon.has('invites', text) && !lexicon.has('past', text))
    issues.unshift({ code: 'announcement', path: '', text: draft.title ?? text.slice(0, 80) });
}

/** Nothing of these talks has been seen yet. */
const isAhead = ({ talks, video, photos }: Draft): boolean =>
  !video &&
  !photos.length &&
  talks.every(
    (talk) =>
      talk.start === undefined &&
      !talk.takeaways.length &&
      !talk.slides.length &&
      !talk.video &&
      !talk.notRecorded,
  );
