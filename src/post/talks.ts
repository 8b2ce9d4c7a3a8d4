import { contains, overlaps, trimmed, whole, words, type Block, type Span, type TextLink } from './block.js';
import { notRecordedIn, type Introduction } from './introduction.js';
import { isGlue, wordsOf } from './language.js';
import { isBare, isEvent, isSlides, isVideo, linkText, recordingKey } from './links.js';
import type { PostNode } from './node.js';
import { workplaceIn } from './people.js';
import {
  finish,
  keep,
  mark,
  marksOf,
  openLinks,
  report,
  textSink,
  type Reading,
  type Sink,
} from './reading.js';
import { placeRecording } from './recording.js';
import { richText } from './rich.js';
import { sentencesOf } from './sentences.js';
import { linkedTimes, writtenTimes, type Time } from './times.js';
import { titleIn } from './titles.js';
import type { TalkDraft, TalkNodes } from './types.js';

/** A talk while its part of the post is read. */
interface Telling {
  reading: Reading;
  talk: TalkDraft;
  path: string;
  nodes: TalkNodes;
  sink: Sink;
  /** the item that the last takeaway came from */
  item?: PostNode;
  /** its list, and one behind it whose items go on with that takeaway */
  list?: PostNode;
  continued?: PostNode;
}

/** Begins a talk with what its introduction says. */
export function beginTalk(reading: Reading, introduction: Introduction): Telling {
  const path = `talks[${reading.draft.talks.length}]`;
  const talk: TalkDraft = { speakers: [], takeaways: [], slides: [], links: [] };
  const nodes: TalkNodes = { nodes: [], links: [] };
  reading.draft.talks.push(talk);
  reading.talkNodes.push(nodes);
  const telling = { reading, talk, path, nodes, sink: textSink(talk, 'summary', `${path}.summary`) };
  introduce(telling, introduction);
  return telling;
}

function introduce(telling: Telling, introduction: Introduction): void {
  const { reading, talk, path } = telling;
  const { block, span, title, notRecorded } = introduction;
  touch(telling, block);
  placeSpeakers(telling, introduction);
  if (title) {
    mark(reading, block, title.outer, `${path}.${title.link?.broken ? 'start' : 'title'}`);
    mark(reading, block, title, `${path}.title`);
    talk.title = words(block, title);
    if (title.unsure) report(reading, 'title', `${path}.title`, block, title);
    if (title.link) placeVideo(telling, title.link);
  }
  placeTimes(telling, introduction.times, block);
  if (notRecorded) {
    talk.notRecorded = words(block, notRecorded).replace(/^[([]\s?|\s?[)\]]$/g, '');
    mark(reading, block, notRecorded, `${path}.notRecorded`);
  }
  talk.kind = kindOf(block.text.slice(span.from, span.to), talk.title);
  readSentence(telling, block, span);
}

/** The kind where the sentence says so outside the title. */
function kindOf(text: string, title = ''): TalkDraft['kind'] {
  const match = /\b(lightning|panel|workshop)\b/i.exec(text.replace(title, ''));
  return match?.[1]?.toLowerCase() as TalkDraft['kind'];
}

function placeSpeakers(telling: Telling, { block, span, people, byline }: Introduction): void {
  const { reading, talk, path } = telling;
  const from = byline ?? (people[0] && people[0].to > span.to ? undefined : block);
  people.forEach(({ person, name, company, ...all }, index) => {
    const at = `${path}.speakers[${index}]`;
    talk.speakers.push({ ...(person as TalkDraft['speakers'][number]) });
    if (!from) return;
    mark(reading, from, all, at);
    mark(reading, from, name, `${at}.name`);
    if (company) mark(reading, from, company, `${at}.company`);
  });
  if (!people.length) report(reading, 'speaker', path, block, span);
  if (from) placeWorkplace(telling, from);
}

/** One speaker whose company stands elsewhere in the paragraph. */
function placeWorkplace({ reading, talk, path }: Telling, block: Block): void {
  const [speaker] = talk.speakers;
  const at =
    talk.speakers.length === 1 &&
    !speaker!.company &&
    workplaceIn(block.text, reading.lexicon, reading.known);
  if (!at) return;
  speaker!.company = words(block, at);
  mark(reading, block, at, `${path}.speakers[0].company`);
}

const touch = ({ nodes }: Telling, { node }: Block): void => {
  if (nodes.nodes.at(-1) !== node) nodes.nodes.push(node);
};

/** What a title links to: the moment of the event's recording, or a recording of its own. */
function placeVideo({ reading, talk, nodes }: Telling, link: TextLink): void {
  const isEvents = reading.recording && recordingKey(link.url) === reading.recording;
  if (isEvents || isVideo(link.url)) nodes.links.push(link.node);
  if (!isEvents && /^(?:https?:)?\/\//.test(link.url)) talk.video ??= link.url;
}

function placeTimes(telling: Telling, times: Time[], block: Block): void {
  const { reading, talk, path, nodes } = telling;
  const isEvents = ({ link }: Time) =>
    !link || !reading.recording || recordingKey(link.url) === reading.recording;
  const [linked, written] = [
    times.filter(({ text }) => /\//.test(text)),
    times.filter(({ text }) => !/\//.test(text)),
  ];
  const start = linked.find(isEvents) ?? written.find(isEvents) ?? written[0];
  for (const time of times) {
    if (!marksOf(reading, block).some((one) => one.path.endsWith('.title') && overlaps(one, time)))
      mark(reading, block, time, `${path}.start`);
    if (time.link && !nodes.links.includes(time.link.node)) nodes.links.push(time.link.node);
    if (time.link && !isEvents(time)) talk.video ??= time.link.url;
  }
  if (!start || talk.start !== undefined) return;
  talk.start = start.start;
  const other = written.find((one) => Math.abs(one.start - start.start) > 2);
  if (other && start !== other) report(reading, 'times', `${path}.start`, block, other);
}

/** A sentence of a talk: times, slides, links, why there is no recording; what is left is its summary. */
export function readSentence(telling: Telling, block: Block, span: Span): void {
  const { reading, talk, path } = telling;
  const { lexicon } = reading;
  const text = block.text.slice(span.from, span.to);
  if (!talk.title) placeLateTitle(telling, block, span);
  placeNames(telling, block, span);
  if (talk.start === undefined)
    placeTimes(telling, [...writtenTimes(block, span, lexicon), ...linkedTimes(block, span)], block);
  for (const link of openLinks(reading, block, span)) placeLink(telling, block, span, link);
  if (talk.start === undefined && !talk.notRecorded && !talk.video && lexicon.has('notRecorded', text)) {
    talk.notRecorded = words(block, notRecordedIn(text, span.from, lexicon) ?? span);
    return mark(reading, block, span, `${path}.notRecorded`);
  }
  finish(reading, block, span, telling.sink);
}

/** `Bob told us:` names who is known by now. */
function placeNames({ reading, talk, path }: Telling, block: Block, { from, to }: Span): void {
  talk.speakers.forEach(({ name = '' }, index) => {
    const first = name.split(/\s/)[0]!;
    const own = [name, first].find((one) => one && block.text.slice(from, to).includes(one));
    const at = own ? block.text.indexOf(own, from) : -1;
    const span = { from: at, to: at + (own?.length ?? 0) };
    if (at >= 0 && !marksOf(reading, block).some((one) => overlaps(one, span)))
      mark(reading, block, span, `${path}.speakers[${index}].name`);
  });
}

/** `Her talk, “Scaling out”, covered:`, behind the sentence that named her. */
function placeLateTitle({ reading, talk, path }: Telling, block: Block, span: Span): void {
  const title = titleIn(block, span, marksOf(reading, block), reading.lexicon, span.to);
  const text = block.text.slice(span.from, span.to);
  if (!title?.marked || title.link || talk.takeaways.length || !reading.lexicon.has('about', text)) return;
  mark(reading, block, title.outer, `${path}.title`);
  talk.title = words(block, title);
}

function placeLink(telling: Telling, block: Block, span: Span, link: TextLink): void {
  const { reading, talk, path, nodes } = telling;
  const { lexicon } = reading;
  const text = linkText(block, link);
  const sentence = block.text.slice(span.from, span.to);
  const isAboutSlides =
    lexicon.has('slides', text) ||
    (isBare(lexicon, text) && lexicon.has('slides', around(block, span, link)));
  const own = link.broken ?? link;
  if (isSlides(link.url) || (isAboutSlides && !isVideo(link.url) && !isEvent(link.url))) {
    talk.slides.push(link.url);
    return mark(reading, block, own, `${path}.slides`);
  }
  const isEvents = recordingKey(link.url) === reading.recording;
  if (isEvents || (isVideo(link.url) && !talk.video && isBare(lexicon, text))) {
    nodes.links.push(link.node);
    if (!isEvents) talk.video = link.url;
    return mark(reading, block, own, isEvents ? 'video' : `${path}.video`);
  }
  // A link within prose stays in it.
  const rest = sentence.replace(text, ' ');
  if (!isGlue(lexicon, withoutLinks(block, span)) || !rest) return;
  talk.links.push({ url: link.url, title: text });
  mark(reading, block, own, `${path}.links`);
}

/** The words between the link before and the link behind: those that are about this one. */
function around({ text, links }: Block, span: Span, link: TextLink): string {
  const at = links.indexOf(link);
  return text.slice(
    Math.max(span.from, links[at - 1]?.to ?? 0),
    Math.min(span.to, links[at + 1]?.from ?? span.to),
  );
}

function withoutLinks({ text, links }: Block, span: Span): string {
  let [rest, at] = ['', span.from];
  for (const link of links.filter((one) => contains(span, one))) {
    rest += text.slice(at, Math.max(at, link.from)) + ' ';
    at = link.to;
  }
  return rest + text.slice(at, span.to);
}

/** A further block of the talk. */
export function continueTalk(telling: Telling, block: Block, from = 0): void {
  const { reading, path } = telling;
  touch(telling, block);
  if (block.kind === 'embed') {
    if (!placeRecording(reading, block)) placeEmbed(telling, block);
  } else if (block.kind === 'item') readItem(telling, block);
  else {
    const sentences = sentencesOf(block).filter((span) => span.from >= from);
    for (const span of sentences) {
      const bullet = /^[*•·–+-]\s/.exec(block.text.slice(span.from, span.to));
      if (bullet) addTakeaway(telling, block, { from: span.from + bullet[0].length, to: span.to });
      else if (block.kind === 'code') keep(reading, block, span, telling.sink);
      else if (!proseTakeaway(telling, block, span)) readSentence(telling, block, span);
    }
  }
  if (block.kind === 'heading') reading.last.delete(`${path}.summary`);
}

function placeEmbed({ reading, talk, path, nodes }: Telling, block: Block): void {
  const field = isSlides(block.url) ? 'slides' : 'video';
  if (field === 'slides') talk.slides.push(block.url);
  else if (isVideo(block.url) && !talk.video) talk.video = block.url;
  else if (!talk.video || recordingKey(talk.video) !== recordingKey(block.url)) {
    talk.links.push({ url: block.url });
    return mark(reading, block, whole(block), `${path}.links`);
  }
  if (field === 'video') nodes.links.push(block.node);
  mark(reading, block, whole(block), `${path}.${field}`);
}

/** `Key takeaway: never deploy on a Friday.` */
function proseTakeaway(telling: Telling, block: Block, span: Span): boolean {
  const { lexicon } = telling.reading;
  const match = lexicon
    .pattern(String.raw`^(?:\P{L}*[\p{L}'’]+\s){0,4}{takeaways}[^:]{0,30}:\s+(?=\S)`)
    .exec(block.text.slice(span.from, span.to));
  if (!match || !isGlue(lexicon, match[0].replace(lexicon.pattern('{takeaways}'), ''))) return false;
  mark(telling.reading, block, { from: span.from, to: span.from + match[0].length }, '');
  addTakeaway(telling, block, { from: span.from + match[0].length, to: span.to });
  return true;
}

/** An item: a takeaway, with slides lines and the like that stuck to it taken off. */
function readItem(telling: Telling, block: Block): void {
  const { reading, talk } = telling;
  const [outer] = block.items;
  if (isContinued(telling, block)) telling.continued = block.list;
  const isNested = telling.item !== undefined && (outer === telling.item || block.list === telling.continued);
  if (isOnlyLink(block)) return readSentence(telling, block, trimmed(block.text, whole(block)));
  const { body, glued } = unglue(reading, block);
  if (body.from < body.to) {
    if (isNested && talk.takeaways.length) addToTakeaway(telling, block, body);
    else addTakeaway(telling, block, body);
  }
  for (const span of glued) readSentence(telling, block, span);
  if (!isNested) [telling.item, telling.list] = [outer, block.list];
}

/** A list of its own that says what the takeaway before it announced: `… is composed of 3 parts:`. */
const isContinued = ({ talk, list }: Telling, block: Block): boolean =>
  list !== undefined && block.list !== list && /:\s*$/.test(talk.takeaways.at(-1) ?? '');

function isOnlyLink(block: Block): boolean {
  const [link] = block.links;
  const rest = link && withoutLinks(block, whole(block));
  return rest !== undefined && !wordsOf(rest).length && /^https?:/.test(link!.url);
}

/** Lines and sentences of an item that only lead to slides or a recording. */
function unglue(reading: Reading, block: Block): { body: Span; glued: Span[] } {
  const { text, links } = block;
  const all = trimmed(text, whole(block));
  const starts = [
    ...sentencesOf(block).map(({ from }) => from),
    ...[...text.matchAll(/\n|\v/g)].map(({ index }) => index + 1),
  ];
  const glued: Span[] = [];
  let to = all.to;
  for (const from of [...new Set(starts)].sort((a, b) => b - a)) {
    const span = trimmed(text, { from, to });
    const line = text.slice(span.from, span.to);
    const link = links.some((one) => contains(span, one.broken ?? one));
    const isOther =
      link &&
      reading.lexicon.pattern('{slides}|{recording}').test(line) &&
      isGlue(reading.lexicon, withoutLinks(block, span));
    if (!isOther || from <= all.from) break;
    glued.unshift(span);
    to = span.from;
  }
  return { body: trimmed(text, { from: all.from, to }), glued };
}

function addTakeaway({ reading, talk, path }: Telling, block: Block, span: Span): void {
  mark(reading, block, span, `${path}.takeaways[${talk.takeaways.length}]`);
  talk.takeaways.push(richText(block, span));
}

function addToTakeaway({ reading, talk, path }: Telling, block: Block, span: Span): void {
  const last = talk.takeaways.length - 1;
  mark(reading, block, span, `${path}.takeaways[${last}]`);
  talk.takeaways[last] += `\n${richText(block, span)}`;
}

export type { Telling };
