import { expect } from '@open-wc/testing';
import { isPast, isZone, parseDate } from '../../src/model/date.js';
import type { Dated } from '../../src/model/date.js';

/** Without the fields that are undefined. */
const known = (value: object | undefined) => value && JSON.parse(JSON.stringify(value));

describe('parseDate', () => {
  const dates: [string, object][] = [
    ['2018', { year: 2018 }],
    ['2018-12', { year: 2018, month: 12 }],
    ['2018-12-04', { year: 2018, month: 12, day: 4 }],
    ['2020-02-29', { year: 2020, month: 2, day: 29 }],
    ['2018-12-04T18:30', { year: 2018, month: 12, day: 4, hour: 18, minute: 30 }],
    ['2018-12-04T00:00:59.5', { year: 2018, month: 12, day: 4, hour: 0, minute: 0 }],
    ['2018-12-04T18:30Z', { year: 2018, month: 12, day: 4, hour: 18, minute: 30, offset: 0 }],
    ['2018-12-04T18:30:00+01:00', { year: 2018, month: 12, day: 4, hour: 18, minute: 30, offset: 60 }],
    ['2018-12-04T18:30-03:30', { year: 2018, month: 12, day: 4, hour: 18, minute: 30, offset: -210 }],
    ['2018-12-04T18:30-00:30', { year: 2018, month: 12, day: 4, hour: 18, minute: 30, offset: -30 }],
  ];
  for (const [text, date] of dates) {
    it(`reads ${text}`, () => expect(known(parseDate(text))).to.deep.equal(date));
  }

  const none = [
    '',
    '18',
    '2018-13',
    '2018-00',
    '2018-02-31',
    '2019-02-29',
    '2018-04-31',
    '2018-12-00',
    '2018-1-1',
  ];
  none.push(
    '2018-12-04T24:00',
    '2018-12-04T18:60',
    '2018-12-04T18:30:60',
    '2018-12-04T18',
    '2018-12-04 18:30',
  );
  none.push(
    '4 December 2018',
    '04/12/2018',
    '2018-12-04Z',
    '2018-12-04T18:30+25:00',
    '2018-12-04T18:30+0100',
    ' 2018',
  );
  for (const text of none) {
    it(`takes ${JSON.stringify(text)} for no date`, () => expect(parseDate(text)).to.equal(undefined));
  }
});

describe('isZone', () => {
  it('knows IANA zones', () => {
    expect(isZone('Europe/London')).to.equal(true);
    expect(isZone('Mars/Base')).to.equal(false);
    expect(isZone('')).to.equal(false);
  });
});

describe('isPast', () => {
  const london = 'Europe/London';
  const newYork = 'America/New_York';
  const cases: [Dated, string, boolean][] = [
    [{}, '2030-01-01T00:00Z', false],
    [{ date: 'soon' }, '2030-01-01T00:00Z', false],
    [{ date: '2018-12-04', timeZone: 'UTC' }, '2018-12-04T23:59:59Z', false],
    [{ date: '2018-12-04', timeZone: 'UTC' }, '2018-12-05T00:00Z', true],
    [{ date: '2018-12-04T18:30', timeZone: 'UTC' }, '2018-12-04T23:59Z', false],
    [{ date: '2018-12-04T18:30', timeZone: 'UTC' }, '2018-12-05T00:00Z', true],
    [{ date: '2018-12-04', timeZone: newYork }, '2018-12-05T04:59Z', false],
    [{ date: '2018-12-04', timeZone: newYork }, '2018-12-05T05:00Z', true],
    [{ date: '2018-12-04', timeZone: 'Asia/Tokyo' }, '2018-12-04T14:59Z', false],
    [{ date: '2018-12-04', timeZone: 'Asia/Tokyo' }, '2018-12-04T15:00Z', true],
    [{ date: '2018-12', timeZone: 'UTC' }, '2018-12-31T23:59Z', false],
    [{ date: '2018-12', timeZone: 'UTC' }, '2019-01-01T00:00Z', true],
    [{ date: '2018', timeZone: 'UTC' }, '2018-12-31T23:59Z', false],
    [{ date: '2018', timeZone: 'UTC' }, '2019-01-01T00:00Z', true],
    [{ date: '2018-12-04', endDate: '2018-12-06', timeZone: 'UTC' }, '2018-12-06T23:00Z', false],
    [{ date: '2018-12-04', endDate: '2018-12-06', timeZone: 'UTC' }, '2018-12-07T00:00Z', true],
    [{ date: '2018-12-04T18:30', endDate: '2018-12-04T21:00', timeZone: london }, '2018-12-04T21:00Z', false],
    [{ date: '2018-12-04T18:30', endDate: '2018-12-04T21:00', timeZone: london }, '2018-12-04T21:01Z', true],
    // Summer time: 21:00 in London is 20:00 UTC.
    [{ endDate: '2018-07-04T21:00', timeZone: london }, '2018-07-04T20:00Z', false],
    [{ endDate: '2018-07-04T21:00', timeZone: london }, '2018-07-04T20:01Z', true],
    // The offset in the text counts, not the zone beside it.
    [{ endDate: '2018-07-04T21:00+05:30', timeZone: london }, '2018-07-04T15:30Z', false],
    [{ endDate: '2018-07-04T21:00+05:30', timeZone: london }, '2018-07-04T15:31Z', true],
    [{ date: '2018-12-04T18:30-05:00' }, '2018-12-05T04:59Z', false],
    [{ date: '2018-12-04T18:30-05:00' }, '2018-12-05T05:00Z', true],
    [{ date: '2018-12-04', endDate: 'late', timeZone: 'UTC' }, '2018-12-05T00:00Z', true],
  ];
  for (const [event, now, past] of cases) {
    it(`says ${past} of ${JSON.stringify(event)} at ${now}`, () => {
      expect(isPast(event, new Date(now))).to.equal(past);
    });
  }

  it('takes the local zone where none is given, or an unknown one', () => {
    for (const timeZone of [undefined, 'Mars/Base']) {
      expect(isPast({ date: '2018-12-04', timeZone }, new Date(2018, 11, 4, 23, 59))).to.equal(false);
      expect(isPast({ date: '2018-12-04', timeZone }, new Date(2018, 11, 5))).to.equal(true);
    }
  });
});
