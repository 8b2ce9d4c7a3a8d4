import { type Block, whole, words } from './block.js';
import type { Introduction } from './introduction.js';
import { isSlides, isVideo, recordingKey } from './links.js';
import { workplaceIn } from './companies.js';
import { withoutLabel } from './lines.js';
import { keep, mark, report, textSink, type Reading } from './reading.js';
import { placeRecording } from './recording.js';
import { sentencesOf } from './sentences.js';
import { addTakeaway, proseTakeaway, readItem } from './takeaways.js';
import { placeCompany, placeTimes, placeVideo, readSentence } from './talk-sentences.js';
import { touch, type Telling } from './telling.js';
import type { TalkDraft, TalkNodes } from './types.js';

/** Begins a talk with what its introduction says. */
export function beginTalk(reading: Reading, introduction: Introduction): Telling {
  const path = `talks[${reading.draft.talks.length}]`;
  const talk: TalkDraft = { speakers: [], takeaways: [], slides: [], links: [] };
  const nodes: TalkNodes = { nodes: [], links: [] };
  reading.draft.talks.push(talk);
  reading.talkNodes.push(nodes);
  const line = introduction.block.item;
  const telling = { reading, talk, path, nodes, line, sink: textSink(talk, 'summary', `${path}.summary`) };
  introduce(telling, introduction);
  return telling;
}

function introduce(telling: Telling, introduction: Introduction): void {
  const { reading, talk, path } = telling;
  const { block, span, title, notRecorded } = introduction;
  touch(telling, block);
  if (introduction.isLine) mark(reading, block, { from: span.from, to: withoutLabel(block, span).from }, '');
  placeSpeakers(telling, introduction);
  if (title) {
    mark(reading, block, title.outer, `${path}.${title.link?.broken ? 'start' : 'title'}`);
    mark(reading, block, title, `${path}.title`);
    talk.title = words(block, title);
    if (title.unsure) report(reading, 'title', `${path}.title`, block, title);
    if (title.link) placeVideo(telling, title.link);
  }
  placeTimes(telling, introduction.times, block);
  if (introduction.embed) placeEmbed(telling, introduction.embed);
  placeNameplate(telling, introduction.nameplate);
  if (notRecorded) {
    talk.notRecorded = words(block, notRecorded).replace(/^[([]\s?|\s?[)\]]$/g, '');
    mark(reading, block, notRecorded, `${path}.notRecorded`);
  }
  talk.kind = kindOf(block.text.slice(span.from, span.to), talk.title);
  for (const part of block.cells ?? [span]) readSentence(telling, block, part);
}

function placeNameplate(telling: Telling, block: Block | undefined): void {
  if (!block) return;
  mark(telling.reading, block, whole(block), `${telling.path}.speakers[0].name`);
  touch(telling, block);
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
function placeWorkplace(telling: Telling, block: Block): void {
  const { reading, talk } = telling;
  const [speaker] = talk.speakers;
  const at =
    talk.speakers.length === 1 &&
    !speaker!.company &&
    workplaceIn(block.text, reading.lexicon, reading.known);
  if (at) placeCompany(telling, block, at);
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
