import type { Block, Span } from './block.js';
import { overlaps } from './block.js';
import type { Lexicon } from './language.js';
import { isPlayable, isVideo } from './links.js';
import { peopleIn, type Acquaintances, type Named } from './people.js';
import { linkedTimes, writtenTimes, type Time } from './times.js';
import { titleIn, type Title } from './titles.js';

/** The sentence, heading or item that a talk begins with. */
export interface Introduction {
  block: Block;
  span: Span;
  people: Named[];
  title?: Title;
  /** as written, then as linked */
  times: Time[];
  /** `no video available`, with its brackets */
  notRecorded?: Span;
  /** how much speaks for it; see `introductionAt` */
  weight: number;
  /** a heading, or an item of a list of talks: it holds its facts and no more */
  isLine: boolean;
  /** the block below a heading that names who spoke */
  byline?: Block;
}

/** What the reading knows around a sentence. */
export interface Surroundings {
  lexicon: Lexicon;
  known: Acquaintances;
  /** the texts of images right before or behind */
  alts: string[];
  /** a list follows the block */
  listFollows: boolean;
}

/**
 * Whether a talk begins with this sentence. It takes a person and something that a speaker does or has: a title, a
 * time, a verb, a list of takeaways, their photo beside it.
 */
export function introductionAt(block: Block, span: Span, around: Surroundings): Introduction | undefined {
  const { lexicon, known } = around;
  const text = block.text.slice(span.from, span.to);
  if (lexicon.has('sponsors', text) && !/\d:\d\d|\bt=\d/.test(text)) return;
  const named = peopleIn(block, span, lexicon, known);
  const times = [...writtenTimes(block, span, lexicon), ...linkedTimes(block, span)];
  // Nearly every sentence ends here, before the dear patterns are asked.
  if (!named.length && !times.length) return;
  const hosts = named.length ? hostSpans(text, span.from, lexicon) : [];
  const people = named.filter((one) => !hosts.some((host) => overlaps(host, one)));
  const notRecorded = notRecordedIn(text, span.from, lexicon);
  const stops = [
    ...times.filter(({ link }) => !link || isTimeOnly(block, link)),
    ...(notRecorded ? [notRecorded] : []),
  ];
  const stop = Math.min(span.to, ...stops.map(({ from }) => from));
  const title = titleIn(block, span, people, lexicon, stop);
  const found = { block, span, people, title, times, notRecorded, isLine: false };
  const weight = weigh(found, around, text);
  return weight >= 5 ? { ...found, weight } : undefined;
}

const isTimeOnly = ({ text }: Block, link: Span): boolean => /\d:\d\d/.test(text.slice(link.from, link.to));

function weigh(found: Omit<Introduction, 'weight'>, around: Surroundings, text: string): number {
  const { people, title, times, block } = found;
  const { lexicon } = around;
  if (!people.length && !(title?.marked && times.length)) return 0;
  if (lexicon.has('absent', text) && !times.length) return 0;
  const isRoster = people.length > 1 && !title && !times.length && lexicon.has('speakers', text);
  if (isRoster) return 0;
  const last = people.at(-1)?.to ?? 0;
  const verb = lexicon.has('tells', block.text.slice(last, found.span.to)) || !!title?.marked;
  const url = title?.link?.url ?? '';
  const alts = people.some(({ person }) => around.alts.some((alt) => alt.includes(person.name ?? '\n')));
  const signs = [
    people.length ? 2 : 0,
    times.length ? 3 : 0,
    title ? (title.marked ? 3 : 2) : 0,
    isPlayable(url) || isVideo(url) ? 1 : 0,
    verb ? 1 : 0,
    around.listFollows ? 2 : 0,
    alts ? 2 : 0,
    found.notRecorded ? 2 : 0,
    lexicon.pattern('^(?:{openers})(?:$|\\P{L})').test(text) ? 1 : 0,
  ];
  return signs.reduce((sum, sign) => sum + sign, 0);
}

/** Who hosted isn't who spoke. */
function hostSpans(text: string, at: number, lexicon: Lexicon): Span[] {
  const pattern = lexicon.pattern(String.raw`{hosted}.{0,60}`, 'giu');
  return [...text.matchAll(pattern)].map(({ index, 0: all }) => ({
    from: at + index,
    to: at + index + all.length,
  }));
}

/** `(no video available due to technical issues)`, brackets included; else nothing. */
export function notRecordedIn(text: string, at: number, lexicon: Lexicon): Span | undefined {
  const bracket = lexicon.pattern(String.raw`[([][^()[\]]{0,80}{notRecorded}[^()[\]]{0,120}[)\]]`).exec(text);
  return bracket ? { from: at + bracket.index, to: at + bracket.index + bracket[0].length } : undefined;
}
