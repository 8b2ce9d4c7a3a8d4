import { parseDate, type PartialDate } from '../model/date.js';

/** What is known of a date beside the date. */
export interface DateOptions {
  /** ISO 8601: where it is later, the two are shown as a range */
  endDate?: string;
  /** IANA; named beside a time of day */
  timeZone?: string;
  /** with the day of the week, where there is a day */
  weekday?: boolean;
}

/**
 * A date as it was written, in the words of a language: `2018-12` becomes "December 2018", never the first of
 * that month; with an end, a range ("4 – 5 December 2018"). A time of day is the event's own, with the name of its
 * zone where one is known.
 *
 * @returns the text as it stands where it is no date
 */
export function formatDateRange(text: string, lang: string, options: DateOptions = {}): string {
  const start = parseDate(text);
  if (!start) return text;
  const end = parseDate(options.endDate ?? '');
  const shown =
    end && asUtc(end) > asUtc(start) ? range(start, end, lang) : one(start, lang, options.weekday);
  return options.timeZone && start.hour !== undefined
    ? `${shown} (${zoneName(start, lang, options.timeZone)})`
    : shown;
}

const one = (date: PartialDate, lang: string, weekday = false): string =>
  formatter(lang, date, weekday).format(asUtc(date));

/** Two dates that are known alike share what they have in common; else each says what is known of it. */
function range(start: PartialDate, end: PartialDate, lang: string): string {
  const alike = (['month', 'day', 'hour'] as const).every(
    (part) => (start[part] === undefined) === (end[part] === undefined),
  );
  return alike
    ? formatter(lang, start).formatRange(asUtc(start), asUtc(end))
    : `${one(start, lang)} – ${one(end, lang)}`;
}

/** Names as a list in a sentence: "StorageOS, Contino and Pusher". */
export function formatList(items: readonly string[], lang: string): string {
  return new Intl.ListFormat(lang).format(items);
}

/** Things of any kind as a list in a sentence: what stands between them is the language's. */
export function inList<Item>(items: readonly Item[], lang: string): (Item | string)[] {
  const parts = new Intl.ListFormat(lang).formatToParts(items.map((_, i) => String(i)));
  return parts.map(({ type, value }) => (type === 'element' ? items[Number(value)]! : value));
}

/** The parts of a date for a calendar leaf: month and weekday in short, and the day's number. */
export function calendarLeaf(
  text: string,
  lang: string,
): { month: string; day?: string; foot: string } | undefined {
  const date = parseDate(text);
  if (date?.month === undefined) return undefined;
  const part = (options: Intl.DateTimeFormatOptions): string =>
    new Intl.DateTimeFormat(lang, { ...options, timeZone: 'UTC' }).format(asUtc(date));
  const weekday = date.day === undefined ? '' : `${part({ weekday: 'short' })} `;
  return {
    month: part({ month: 'short' }),
    day: date.day === undefined ? undefined : part({ day: 'numeric' }),
    foot: `${weekday}${part({ year: 'numeric' })}`,
  };
}

function formatter(lang: string, date: PartialDate, weekday = false): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(lang, {
    timeZone: 'UTC',
    year: 'numeric',
    month: date.month === undefined ? undefined : 'long',
    day: date.day === undefined ? undefined : 'numeric',
    weekday: weekday && date.day !== undefined ? 'long' : undefined,
    hour: date.hour === undefined ? undefined : 'numeric',
    minute: date.hour === undefined ? undefined : '2-digit',
  });
}

/** The written digits as an instant in UTC, so that formatting in UTC gives those digits back anywhere. */
function asUtc(date: PartialDate): Date {
  return new Date(
    Date.UTC(date.year, (date.month ?? 1) - 1, date.day ?? 1, date.hour ?? 0, date.minute ?? 0),
  );
}

/** "GMT+1" or "Greenwich Mean Time", by the date: an hour's shift at most is lost by reading the digits as UTC. */
function zoneName(date: PartialDate, lang: string, timeZone: string): string {
  const parts = new Intl.DateTimeFormat(lang, { timeZone, timeZoneName: 'short' }).formatToParts(asUtc(date));
  return parts.find((part) => part.type === 'timeZoneName')?.value ?? timeZone;
}
