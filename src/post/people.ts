import type { Person } from '../model/types.js';
import { contains, type Block, type Span, type TextLink } from './block.js';
import type { Lexicon } from './language.js';
import { isVideo } from './links.js';

/** A person where the text names them. */
export interface Named extends Span {
  person: Person;
  /** where the name alone stands */
  name: Span;
  /** where the company's name stands */
  company?: Span;
  /** the text says from where they are, or what they did, so that it is no other pair of capitalised words */
  sure: boolean;
}

/** Whom the post names elsewhere: in the texts of images, in a list of the evening's speakers. */
export interface Acquaintances {
  people: Map<string, Person>;
  /** full names by first names; empty where two share one */
  firstNames: Map<string, string>;
  /** companies that the title or description names */
  companies: Set<string>;
}

const capital = String.raw`(?:\p{Lu}[\p{Ll}\p{M}][\p{L}\p{M}'’]*|\p{Lu}['’]\p{Lu}[\p{L}\p{M}]+|\p{Lu}\.)(?:-\p{Lu}?[\p{L}\p{M}]+)*`;
const particle = String.raw`(?:van|von|de|der|den|del|della|di|da|dos|du|la|le|el|al|bin|ben|ter|ten|zu|af|av|y)`;
const surname = String.raw`(?:\p{Lu}[\p{L}\p{M}'’]*\.?(?:-\p{Lu}?[\p{L}\p{M}]+)*)`;
/** Two to four words, particles not counted. */
const nameRun = new RegExp(
  String.raw`(?<![\p{L}\p{N}@/.-])${capital}(?:\s(?:${particle}\s){0,2}${surname}){0,4}(?![\p{L}\p{N}])`,
  'gu',
);
const onlyName = new RegExp(String.raw`^${capital}(?:\s(?:${particle}\s){0,2}${surname}){1,3}$`, 'u');

/** Whether the text as a whole looks like a person's name. */
export const isName = (text: string, { openers }: Lexicon): boolean =>
  onlyName.test(text) && !text.split(/\s+/).some((word) => openers.has(word.toLowerCase()));

/** The people named in a stretch, in order, with their companies. */
export function peopleIn(block: Block, span: Span, lexicon: Lexicon, known: Acquaintances): Named[] {
  const text = block.text.slice(0, span.to);
  const found: Named[] = [];
  let at = span.from;
  nameRun.lastIndex = 0;
  const closed = titlesOf(block, span);
  for (const match of block.text.slice(span.from, span.to).matchAll(nameRun)) {
    if (!mayBePerson(match[0], text, span.from + match.index, lexicon, known)) continue;
    const run = withoutOpeners(match[0], match.index + span.from, lexicon);
    if (!run || run.from < at || closed.some((one) => isInside(run, one))) continue;
    const named = nameAt(text, run, block.links, lexicon, known);
    if (!named) continue;
    found.push(named);
    at = named.to;
  }
  return kept(text, found, lexicon);
}

/** Most single words with a capital name no person: it is worth a look where the post knows them, or `from` follows. */
function mayBePerson(run: string, text: string, at: number, lexicon: Lexicon, known: Acquaintances): boolean {
  if (/\s/.test(run) || known.firstNames.has(run.replace(/['’]s$/, ''))) return true;
  const next = text.slice(at + run.length, at + run.length + 12);
  return lexicon.pattern(String.raw`^,?\s(?:{from}|@)\s|^\s\(`).test(next);
}

/** Quotations, and links that say more than a name: capitals in them are those of a title. */
function titlesOf({ text, links }: Block, { from, to }: Span): Span[] {
  const quotations = [...text.slice(from, to).matchAll(/["“„«][^"“”„«»\v]{3,240}["”“»]/g)];
  return [
    ...links.filter(
      (link) => link.from < to && from < link.to && (link.to - link.from > 40 || isVideo(link.url)),
    ),
    ...quotations.map(({ index, 0: all }) => ({ from: from + index, to: from + index + all.length })),
  ];
}

/** A link around nothing but the name is no title, wherever it leads. */
const isInside = (run: Span, one: Span): boolean =>
  contains(one, run) && one.to - one.from > run.to - run.from + 3;

/** `Finally Luke Bond` is Luke Bond. */
function withoutOpeners(run: string, at: number, lexicon: Lexicon): Span | undefined {
  const { openers } = lexicon;
  const parts = [...run.matchAll(/\S+/g)];
  const first = parts.findIndex(({ 0: word }) => !openers.has(word.toLowerCase()));
  if (first < 0) return;
  const after = parts
    .slice(first)
    .findIndex(({ 0: word }, index) => index > 0 && openers.has(word.toLowerCase()));
  const last = after < 0 ? parts.at(-1)! : parts[first + after - 1]!;
  const company = companyInside(
    parts.slice(first, parts.indexOf(last) + 1).map(({ 0: word }) => word),
    lexicon,
  );
  if (company > 1)
    return {
      from: at + parts[first]!.index,
      to: at + parts[first + company - 1]!.index + parts[first + company - 1]![0].length,
    };
  return { from: at + parts[first]!.index, to: at + last.index + last[0].length };
}

function nameAt(
  text: string,
  run: Span,
  links: TextLink[],
  lexicon: Lexicon,
  known: Acquaintances,
): Named | undefined {
  const name = text
    .slice(run.from, run.to)
    .replace(/['’]s$/, '')
    .replace(/\s+/g, ' ');
  const isFull = /\s/.test(name);
  const full = isFull ? name : known.firstNames.get(name);
  const acquainted = full ? known.people.get(full.toLowerCase()) : undefined;
  const company = companyAt(text, run.to, lexicon, known);
  const does = lexicon.pattern(
    String.raw`^['’]?s?\)?,?\s+(?:who\s+|qui\s+|que\s+)?(?:then\s+|also\s+|has\s+|have\s+|had\s+|will\s+|uns\s+|nous\s+|nos\s+)?{tells}`,
    'u',
  );
  const end = company?.to ?? run.to;
  const acts = does.test(text.slice(end, end + 80).toLowerCase());
  // One capitalised word is a person only where the post knows them, or where it is from somewhere and acts.
  if (!isFull && !acquainted && !(company && acts)) return;
  const url = links.find(
    (link) => link.from <= run.from && run.to <= link.to && /^https?:/.test(link.url),
  )?.url;
  const isProfile = url && linkSays(links, run) ? url : undefined;
  const person: Person = {
    ...acquainted,
    ...company?.facts,
    name: full ?? name,
    ...(isProfile ? { url: isProfile } : {}),
  };
  const to = company?.to ?? run.from + name.length;
  const sure = acts || !!company || !!acquainted;
  return {
    from: run.from,
    to,
    name: { from: run.from, to: run.from + name.length },
    company: company?.span,
    person,
    sure,
  };
}

/** A link around the name alone leads to the person. */
const linkSays = (links: TextLink[], run: Span): boolean =>
  links.some(
    (link) => link.from <= run.from && run.to <= link.to && link.to - link.from < run.to - run.from + 4,
  );

/**
 * How many words of a run are the name, where a company follows it in the same breath: `Anna Schmidt von Beispielwerk`
 * after two words, but not `Ludwig von Beethoven`. In English `von` and `de` only stand in names.
 */
const companyInside = (run: string[], { language, pattern }: Lexicon): number =>
  language === 'en' ? 0 : run.findIndex((word, index) => index > 1 && pattern('^{from}$').test(word));

export interface Company {
  facts: Person;
  span?: Span;
  to: number;
}

/** What follows a name: `from the Financial Times`, `(Acme)`, `, CTO at Acme,`. */
export function companyAt(
  text: string,
  at: number,
  lexicon: Lexicon,
  known: Acquaintances,
): Company | undefined {
  const rest = text.slice(at, at + 160);
  const bracket = /^\s?\((?:@[\w.]+,?\s?)?([^()\d@][^()@]{1,60})\)/.exec(rest);
  if (bracket) return inBrackets(bracket, at, lexicon);
  const role = lexicon.pattern(
    String.raw`^,?\s(?:(?:an?|the|our)\s)?(?<role>(?:[\p{L}&/-]+\s){0,6}?(?:[\p{L}&/-]+)),?\s(?:{from}|@)\s(?:{article}\s?)?`,
  );
  // `Head of Platform at Acme`: what stands behind `at` is the company, if anything does.
  const roleAt = lexicon.pattern(
    String.raw`^,\s(?:(?:an?|the|our)\s)?(?<role>(?:[\p{L}&/-]+\s){1,8}?)(?:at|@|bei|chez)\s(?:{article}\s?)?`,
  );
  const from = lexicon.pattern(String.raw`^,?\s(?:{from}|@)\s?(?:{article}\s?)?`);
  const plain = from.exec(rest);
  const withRole = plain ? null : (roleAt.exec(rest) ?? role.exec(rest));
  const [opening] = plain ?? withRole ?? [];
  const role_ = withRole?.groups?.['role']?.trim();
  if (opening === undefined || (role_ && !isRole(role_, lexicon))) return;
  const length = companyLength(rest.slice(opening.length), lexicon, known);
  if (!length) return;
  const start = at + opening.length;
  const span = { from: start, to: start + length };
  const facts: Person = { company: text.slice(span.from, span.to).replace(/\s+/g, ' ') };
  if (role_) facts.role = role_;
  const note = /^\s\(((?:formerly|previously|now|ehemals|früher|ex-|anciennement|antes)[^()]*)\)/i.exec(
    text.slice(span.to),
  );
  if (note) facts.note = note[1];
  return { facts, span, to: span.to + (note?.[0].length ?? 0) };
}

/** A role has no verb of speaking and no title in it; its nouns tell it. */
const isRole = (text: string, lexicon: Lexicon): boolean =>
  !lexicon.has('tells', text) &&
  /engineer|developer|architect|manager|lead|head|director|cto|ceo|cio|vp|founder|advocate|consultant|scientist|researcher|principal|evangelist|analyst|designer|entwickler|ingénieur|ingenier|développeu|desarrollador|professor|student|maintainer|officer|president|sre|devops|owner|specialist|expert/i.test(
    text,
  );

function inBrackets(match: RegExpExecArray, at: number, lexicon: Lexicon): Company | undefined {
  const [all, inside = ''] = match;
  if (lexicon.pattern('{starts}|{notRecorded}|{slides}|{recording}').test(inside) || !/^\p{L}/u.test(inside))
    return;
  const parts = inside.split(/,\s|\s(?:at|@|bei|chez)\s/);
  const start = at + all.indexOf(inside);
  const company = parts.at(-1)!;
  const from = start + inside.length - company.length;
  const facts: Person = { company };
  if (parts.length > 1 && isRole(parts[0]!, lexicon)) facts.role = parts[0];
  return { facts, span: { from, to: from + company.length }, to: at + all.length };
}

/**
 * How long the company's name is: its first word, even in small letters, and the capitalised ones that follow.
 * After `and` it goes on only where no further person is named.
 */
function companyLength(text: string, lexicon: Lexicon, known: Acquaintances): number {
  for (const company of known.companies)
    if (
      text.toLowerCase().startsWith(company.toLowerCase()) &&
      !/^\.?[\p{L}\p{N}]/u.test(text.slice(company.length))
    )
      return company.length;
  const word = String.raw`[\p{L}\p{N}][\p{L}\p{M}\p{N}.&'’+/-]*`;
  const first = new RegExp(`^${word}`, 'u').exec(text)?.[0] ?? '';
  if (!first || (/^\p{Ll}/u.test(first) && lexicon.glue.has(first.toLowerCase()))) return 0;
  if (lexicon.months.includes(first.toLowerCase()) || lexicon.weekdays.includes(first.toLowerCase()))
    return 0;
  let length = first.length;
  const more = new RegExp(
    String.raw`^\s(?:(?:of|for|the|de|des|du|der|für|&|\+)\s){0,2}(?=[\p{Lu}\d])${word}`,
    'u',
  );
  const joined = lexicon.pattern(
    String.raw`^\s{and}\s(?=\p{Lu})${word}(?!\s(?:\p{Lu}|{from}\s)|,?\s{and}|\s?\()`,
    'u',
  );
  while (!/[.,](?=\s|$)/.test(text.slice(length - 1, length + 1))) {
    const rest = text.slice(length);
    const next = more.exec(rest) ?? joined.exec(rest);
    if (!next) break;
    length += next[0].length;
  }
  return text.slice(0, length).replace(/(?:['’]s)?[.,'’/-]*$/, '').length;
}

/** Those that are surely people, and whoever is listed with them; a company said last is that of those before. */
function kept(text: string, found: Named[], lexicon: Lexicon): Named[] {
  const list = lexicon.pattern(String.raw`^\s*(?:,|&|\+|,?\s?{and})\s*(?:{and}\s*)?$`);
  for (let index = found.length - 2; index >= 0; index--) {
    const [one, next] = [found[index]!, found[index + 1]!];
    if (!list.test(text.slice(one.to, next.from)) || !next.sure) continue;
    one.sure = true;
    if (!one.person.company && next.person.company) one.person.company = next.person.company;
  }
  return found.filter(({ sure }) => sure);
}

/**
 * Where a speaker works, by a sentence that says it further on: `leads the payments team at Acme`, `their
 * infrastructure at Acme`. Companies that the post's title names need no such words before them.
 */
export function workplaceIn(text: string, lexicon: Lexicon, known: Acquaintances): Span | undefined {
  const at = lexicon.pattern(
    String.raw`(?<work>team|infrastructure|platform|work\w*|engineer\w*|architect\w*|develop\w*|systems?|stack|journey|lead|cto|head\s\S+(?:\s\S+)?)?\s(?:at|bei|chez|en)\s(?:{article}\s)?`,
    'giu',
  );
  for (const match of text.matchAll(at)) {
    const from = match.index + match[0].length;
    const length = companyLength(text.slice(from), lexicon, known);
    const company = text.slice(from, from + length);
    if (length && (known.companies.has(company) || (match.groups?.['work'] && /^\p{Lu}/u.test(company))))
      return { from, to: from + length };
  }
  return undefined;
}
