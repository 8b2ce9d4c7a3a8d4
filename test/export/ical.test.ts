import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { exportICalendar } from '../../src/export/ical.js';
import { escapeText, fold } from '../../src/export/ical-text.js';
import type { RoundupData } from '../../src/model/types.js';
import { runs } from '../helpers/runs.js';
import { pathsOf, roundupOf, textOf } from './read.js';

const now = new Date('2018-12-10T09:08:07.654Z');
const base = { title: 'January', date: '2019-01-08T18:30', timeZone: 'Europe/London' };

const calendarOf = (next: NonNullable<RoundupData['next']>, rest: RoundupData = {}) =>
  exportICalendar(roundupOf({ title: 'T', ...rest, next }), { now });

/** The event as another program reads it. */
function eventOf(next: NonNullable<RoundupData['next']>, rest?: RoundupData): ICAL.Event {
  const root = new ICAL.Component(ICAL.parse(textOf(calendarOf(next, rest))) as unknown[]);
  return new ICAL.Event(root.getFirstSubcomponent('vevent')!);
}

const startOf = (next: NonNullable<RoundupData['next']>, rest?: RoundupData) =>
  eventOf(next, rest).startDate.toICALString();

describe('calendar entry', () => {
  it('is what another program reads', () => {
    const event = eventOf({
      ...base,
      title: 'Beer, pizza; and \\ talks',
      endDate: '2019-01-08T21:00',
      location: { name: 'Hall', address: '1 Street, London' },
      rsvp: 'https://x.example/rsvp?a=1;b,c',
      summary: 'One *line*\n\nand [another](https://y.example)',
      speakers: ['Elastic', { name: 'Ana', company: 'Paybase' }],
    });
    assert.equal(event.summary, 'Beer, pizza; and \\ talks');
    assert.equal(event.location, 'Hall, 1 Street, London');
    assert.equal(event.startDate.toICALString(), '20190108T183000Z');
    assert.equal(event.endDate.toICALString(), '20190108T210000Z');
    assert.equal(
      event.description,
      'One line\n\nand another\n\nElastic; Ana, Paybase\n\nhttps://x.example/rsvp?a=1;b,c',
    );
    assert.equal(event.component.getFirstPropertyValue('url'), 'https://x.example/rsvp?a=1;b,c');
    assert.equal(String(event.component.getFirstPropertyValue('dtstamp')), '2018-12-10T09:08:07Z');
  });

  it('has CRLF at the end of every line, and no line over 75 octets', () => {
    const text = textOf(calendarOf({ ...base, title: '😀é'.repeat(80), summary: 'x'.repeat(400) }));
    const lines = text.split('\r\n');
    assert.equal(lines.pop(), '');
    assert.ok(lines.every((line) => !/[\r\n]/.test(line) && Buffer.byteLength(line) <= 75));
    assert.equal(eventOf({ ...base, title: '😀é'.repeat(80) }).summary, '😀é'.repeat(80));
  });

  it('keeps its id when the hour, the title or the moment of export changes', () => {
    const rsvp = 'https://www.meetup.com/Cloud-Native-London/events/254553430/';
    const other = exportICalendar(
      roundupOf({ title: 'T', next: { title: 'New', date: '2019-01-09T19:00Z', rsvp } }),
      { now: new Date(0) },
    );
    const uid = /UID:.*(?:\r\n .*)*/.exec(textOf(other))![0];
    assert.ok(textOf(calendarOf({ ...base, rsvp })).includes(uid));
    assert.notEqual(eventOf(base).uid, eventOf({ ...base, date: '2019-02-08T18:30' }).uid);
  });

  for (const [what, date, timeZone, expected] of [
    ['winter time', '2019-01-08T18:30', 'Europe/London', '20190108T183000Z'],
    ['summer time', '2019-07-03T18:30', 'Europe/London', '20190703T173000Z'],
    ['another day there', '2019-07-03T18:30', 'America/Los_Angeles', '20190704T013000Z'],
    ['half an hour', '2019-07-03T18:30', 'Asia/Kolkata', '20190703T130000Z'],
    ['a time that comes twice: the first', '2019-10-27T01:30', 'Europe/London', '20191027T003000Z'],
    ['a time that is skipped: moved on', '2019-03-31T01:30', 'Europe/London', '20190331T013000Z'],
    ['the hour before the clocks go on', '2019-03-31T00:59', 'Europe/London', '20190331T005900Z'],
    ['the hour after', '2019-03-31T02:00', 'Europe/London', '20190331T010000Z'],
    ['the end of summer across the ocean', '2019-11-03T01:30', 'America/New_York', '20191103T053000Z'],
    ['its own offset above the zone', '2019-07-03T18:30+02:00', 'Europe/London', '20190703T163000Z'],
    ['seconds', '2019-01-08T18:30:15Z', undefined, '20190108T183015Z'],
    ['a day', '2019-01-08', 'Europe/London', '20190108'],
    ['no zone', '2019-01-08T18:30', undefined, '20190108T183000'],
  ] as const) {
    it(`knows ${what}`, () => assert.equal(startOf({ title: 'T', date, timeZone }), expected));
  }

  it('takes the zone of the roundup where it has none', () => {
    const next = { title: 'T', date: '2019-07-03T18:30' };
    assert.equal(startOf(next, { timeZone: 'Europe/London' }), '20190703T173000Z');
  });

  it('ends whole days on the day after', () => {
    const days = eventOf({ title: 'T', date: '2019-12-30', endDate: '2019-12-31' });
    assert.equal(days.endDate.toICALString(), '20200101');
    assert.equal(days.startDate.isDate, true);
  });

  for (const [what, next, paths] of [
    ['no end', base, ['next.endDate']],
    ['an end in no year', { title: 'T', date: '2019-01-08', endDate: '9999-12-31' }, ['next.endDate']],
    ['an end before the start', { ...base, endDate: '2019-01-08T18:00' }, ['next.endDate']],
    ['an end of another kind', { ...base, endDate: '2019-01-08' }, ['next.endDate']],
    ['no zone', { ...base, timeZone: undefined }, ['next.timeZone', 'next.endDate']],
    [
      'an end on the clock of its start',
      { title: 'T', date: '2019-01-08T18:30+05:00', endDate: '2019-01-08T20:00' },
      [],
    ],
    ['a day', { title: 'T', date: '2019-01-08' }, []],
  ] as const) {
    it(`says what it left out: ${what}`, () => assert.deepEqual(pathsOf(calendarOf(next)), paths));
  }

  for (const [what, next, paths] of [
    ['a year', { title: 'T', date: '2019' }, ['next.date']],
    ['a month', { title: 'T', date: '2019-01' }, ['next.date']],
    ['a year of three digits', { ...base, date: '0999-12-31T18:30' }, ['next.date']],
    [
      'a day whose end is in no year',
      { title: 'T', date: '9999-12-31', endDate: '9999-12-31' },
      ['next.date'],
    ],
    ['no date', { title: 'T' }, ['next.date']],
    ['no name', { date: '2019-01-08' }, ['next.title']],
  ] as const) {
    it(`refuses ${what}`, () => {
      const result = calendarOf(next);
      assert.equal(result.text, undefined);
      assert.deepEqual(pathsOf(result), paths);
    });
  }

  it('refuses a roundup without a next event', () => {
    assert.deepEqual(pathsOf(exportICalendar(roundupOf({ title: 'T' }), { now })), ['next']);
  });

  it('is what another program reads, or is refused, for any day in any zone', () => {
    const year = fc.oneof(fc.nat(9999), fc.constantFrom(0, 999, 1000, 9998, 9999));
    const date = fc
      .tuple(year, fc.constantFrom('01-01', '02-28', '12-31'))
      .map(([number, day]) => `${String(number).padStart(4, '0')}-${day}`);
    const time = fc.constantFrom('', 'T00:00', 'T23:59', 'T00:00Z', 'T23:59-12:00', 'T00:00+12:00');
    const zone = fc.constantFrom('Europe/London', 'Pacific/Kiritimati', 'America/Los_Angeles');
    fc.assert(
      fc.property(date, time, date, time, zone, (start, hour, end, until, timeZone) => {
        const next = { title: 'T', date: start + hour, endDate: end + until, timeZone };
        const { text } = calendarOf(next);
        assert.equal(text !== undefined, start >= '1000' && start < '9999');
        if (text === undefined) return;
        assert.doesNotMatch(text, /^DT(?:START|END)(?!:\d{8}T\d{6}Z\r$|;VALUE=DATE:\d{8}\r$)/m);
        const { startDate, endDate } = eventOf(next);
        assert.ok(endDate.compare(startDate) >= 0);
      }),
      runs(),
    );
  });

  it('gives any text back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 }), (title) => {
        const clean = title.replace(/\r\n?/g, '\n').replace(/(?![\n\t])\p{Cc}/gu, '');
        assert.equal(eventOf({ ...base, title: `x${title}` }).summary, `x${clean}`);
      }),
      runs(),
    );
  });

  it('folds without a torn character, and unfolds to the same', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (value) => {
        const line = `SUMMARY:${escapeText(value)}`;
        const parts = fold(line).split('\r\n');
        assert.ok(parts.every((part) => Buffer.byteLength(part) <= 75 && !/\p{Cs}/u.test(part)));
        assert.equal(parts.map((part, index) => (index ? part.slice(1) : part)).join(''), line);
      }),
      runs(),
    );
  });
});
