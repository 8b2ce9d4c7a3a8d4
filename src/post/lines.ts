import { trimmed, type Block, type Span } from './block.js';
import type { Introduction, Surroundings } from './introduction.js';
import { companyAt, isName, type Named } from './people.js';
import { linkedTimes, writtenTimes } from './times.js';
import { unquoted } from './titles.js';

/** What stands between the title and the people of a line. */
const separators = String.raw`\s[–—|•-]+\s|:\s|,?\s{by}\s`;

/**
 * A line that names a talk, as headings, lists and schedules do: `Jane Doe (Acme): A title`, `A title – Jane Doe`,
 * `“A title” by Jane Doe and Joe Bloggs`, `12:30 Jane Doe, Acme – A title`.
 */
export function lineIntroduction(block: Block, span: Span, around: Surroundings): Introduction | undefined {
  const times = [...writtenTimes(block, span, around.lexicon), ...linkedTimes(block, span)];
  const parts = partsOf(block, withoutTimes(block, span, times), around);
  const found = parts.map((part) => ({ part, people: peopleOnly(block, part, around) }));
  const candidates = found.filter(({ people }) => people.length);
  const chosen = choose(candidates, around, block.text.slice(span.from, span.to));
  const rest = found.filter((one) => one !== chosen);
  if (!chosen || !rest.length) return;
  // The parts of a title that has a separator of its own stand together.
  const at = found.indexOf(chosen);
  const [first, last] = at > 0 ? [found[0]!, found[at - 1]!] : [found[1]!, found.at(-1)!];
  const whole = { from: first.part.from, to: last.part.to };
  const link = block.links.find((one) => one.from < whole.to && whole.from < one.to);
  // What stands behind a linked title, such as `(slides)`, is no part of it.
  const outer = link && link.from <= whole.from + 1 ? (link.broken ?? link) : whole;
  const title = unquoted(block, outer === whole ? whole : link!);
  if (title.to - title.from < 4) return;
  const unsure = candidates.length > 1 && !chosen.people.some(({ company }) => company);
  return {
    block,
    span,
    people: chosen.people,
    times,
    title: { ...title, outer, link, marked: true, unsure },
    weight: 5,
    isLine: true,
  };
}

type Candidate = { part: Span; people: Named[] };

/** Where two parts could be names, a company or an acquaintance tells; else who a line of that form names first. */
function choose(candidates: Candidate[], { known }: Surroundings, line: string): Candidate | undefined {
  const told = candidates.find(({ people }) =>
    people.some(({ person, company }) => company ?? known.people.has(person.name?.toLowerCase() ?? '')),
  );
  return told ?? (/^[^–—|]*:\s/.test(line) ? candidates[0] : candidates.at(-1));
}

/** The line without its number, and without times at its ends. */
function withoutTimes({ text }: Block, span: Span, times: Span[]): Span {
  let { from, to } = span;
  for (const time of times) {
    if (!/[\p{L}]/u.test(text.slice(from, time.from))) from = Math.max(from, time.to);
    else if (!/[\p{L}]/u.test(text.slice(time.to, to))) to = Math.min(to, time.from);
  }
  const number = /^\s*(?:(?:talk|session|vortrag|charla|conférence)\s)?(?:#?\d+[.:)]|[-–—:|•])\s/i.exec(
    text.slice(from, to),
  );
  return trimmed(text, { from: from + (number?.[0].length ?? 0), to });
}

function partsOf({ text }: Block, span: Span, { lexicon }: Surroundings): Span[] {
  const parts: Span[] = [];
  let at = span.from;
  for (const { index, 0: sign } of text
    .slice(span.from, span.to)
    .matchAll(lexicon.pattern(separators, 'giu'))) {
    parts.push(trimmed(text, { from: at, to: span.from + index }));
    at = span.from + index + sign.length;
  }
  parts.push(trimmed(text, { from: at, to: span.to }));
  return parts.filter(({ from, to }) => from < to).map((part) => withoutComma(text, part));
}

const withoutComma = (text: string, part: Span): Span => ({
  from: part.from,
  to: part.to - (/[,:]$/.test(text.slice(part.from, part.to)) ? 1 : 0),
});

/** The people of a stretch that holds nothing else; none where it does. */
export function peopleOnly(block: Block, span: Span, { lexicon, known }: Surroundings): Named[] {
  const parts = block.text.slice(span.from, span.to);
  const between = lexicon.pattern(String.raw`\s*,\s*(?:{and}\s)?|\s(?:&|\+|{and})\s`, 'giu');
  const people: Named[] = [];
  let at = span.from;
  const isPair = /^[^,]+,[^,]+$/.test(parts) && !lexicon.has('and', parts);
  const ends = [...parts.matchAll(between)].map(
    ({ index, 0: sign }) => [index, index + sign.length] as const,
  );
  for (const [end, next] of [...ends, [parts.length, parts.length] as const]) {
    const piece = trimmed(block.text, { from: at, to: span.from + end });
    at = span.from + next;
    // Of two with only a comma between, the second is where the first works.
    if (isPair && people.length === 1 && isCompany(block, piece, people[0]!)) continue;
    const named = personOnly(block, piece, lexicon, known);
    if (named) people.push(named);
    else if (people.length && !isCompany(block, piece, people.at(-1)!)) return [];
    else if (!people.length) return [];
  }
  const last = people.at(-1)?.person.company;
  for (const { person } of people) if (last) person.company ??= last;
  return people;
}

/** `Jane Doe`, `Jane Doe (Acme)`, `Jane Doe from Acme`. */
function personOnly(
  block: Block,
  piece: Span,
  lexicon: Surroundings['lexicon'],
  known: Surroundings['known'],
): Named | undefined {
  const text = block.text.slice(piece.from, piece.to);
  const name = /^[^(@]+?(?=\s\(|\s@|$)/.exec(text)?.[0] ?? '';
  const split = lexicon.pattern(String.raw`\s{from}\s`).exec(name);
  const bare = isName(name, lexicon) ? name : name.slice(0, split?.index ?? 0);
  if (!isName(bare, lexicon)) return;
  const end = piece.from + bare.length;
  const company = companyAt(block.text.slice(0, piece.to), end, lexicon, known);
  if ((company?.to ?? end) < piece.to && !/^[\s)]*$/.test(block.text.slice(company?.to ?? end, piece.to)))
    return;
  const person = { ...known.people.get(bare.toLowerCase()), ...company?.facts, name: bare };
  return {
    from: piece.from,
    to: piece.to,
    name: { from: piece.from, to: end },
    company: company?.span,
    person,
    sure: true,
  };
}

/** `, Acme` or `, CTO` after a name. */
function isCompany(block: Block, piece: Span, named: Named): boolean {
  const text = block.text.slice(piece.from, piece.to);
  if (!/^\p{Lu}/u.test(text) || text.split(/\s/).length > 4 || named.company) return false;
  named.person.company = text;
  named.company = piece;
  named.to = piece.to;
  return true;
}
