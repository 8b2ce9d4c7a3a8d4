import { expect } from '@open-wc/testing';
import { calendarLeaf, formatDateRange, formatList, inList } from '../../src/i18n/format.js';

/** Browsers differ in which spaces and dashes they set. */
const plain = (text: string) => text.replace(/\s+/g, ' ').replace(/ ?[–-] ?/g, '–');

describe('dates', () => {
  for (const [text, en, de] of [
    ['2018', '2018', '2018'],
    ['2018-12', 'December 2018', 'Dezember 2018'],
    ['2018-12-04', 'December 4, 2018', '4. Dezember 2018'],
    ['2019-01-01', 'January 1, 2019', '1. Januar 2019'],
  ] as const) {
    it(`say of ${text} what it says, and no more`, () => {
      expect(formatDateRange(text, 'en')).to.equal(en);
      expect(formatDateRange(text, 'de')).to.equal(de);
    });
  }

  it('name the day of the week where asked and known', () => {
    expect(formatDateRange('2019-01-08', 'en', { weekday: true })).to.equal('Tuesday, January 8, 2019');
    expect(formatDateRange('2019-01-08', 'de', { weekday: true })).to.equal('Dienstag, 8. Januar 2019');
    expect(formatDateRange('2019-01', 'en', { weekday: true })).to.equal('January 2019');
  });

  it('tell the event’s own time, wherever the reader is', () => {
    expect(plain(formatDateRange('2018-12-04T18:30', 'en'))).to.match(/^December 4, 2018(,| at) 0?6:30 PM$/);
    expect(plain(formatDateRange('2018-12-04T18:30', 'de'))).to.match(/^4\. Dezember 2018(,| um) 18:30$/);
    expect(plain(formatDateRange('2018-12-04T18:30+09:00', 'de'))).to.contain('18:30');
  });

  it('name the zone of a time, by the season', () => {
    const zone = { timeZone: 'America/New_York' };
    expect(formatDateRange('2018-12-04T18:30', 'en', zone)).to.match(/\(EST\)$/);
    expect(formatDateRange('2018-07-04T18:30', 'en', zone)).to.match(/\(EDT\)$/);
    expect(formatDateRange('2018-12-04', 'en', zone)).to.equal('December 4, 2018');
  });

  it('span a range', () => {
    const range = (date: string, endDate: string, lang = 'en') =>
      plain(formatDateRange(date, lang, { endDate }));
    expect(range('2018-12-04', '2018-12-05')).to.equal('December 4–5, 2018');
    expect(range('2018-12-04', '2018-12-05', 'de')).to.equal('4.–5. Dezember 2018');
    expect(range('2018-12-31', '2019-01-01')).to.equal('December 31, 2018–January 1, 2019');
    expect(range('2018-11', '2018-12')).to.equal('November–December 2018');
    expect(range('2018-12-04T18:30', '2018-12-04T21:00')).to.match(/^December 4, 2018.*6:30–0?9:00 PM$/);
  });

  it('invent nothing where the ends of a range are not known alike', () => {
    expect(plain(formatDateRange('2018-11', 'en', { endDate: '2018-12-05' }))).to.equal(
      'November 2018–December 5, 2018',
    );
  });

  it('leave out an end that comes before the start, or is none', () => {
    for (const endDate of ['2018-12-03', '2018-12-04', 'later']) {
      expect(formatDateRange('2018-12-04', 'en', { endDate })).to.equal('December 4, 2018');
    }
  });

  it('leave as it stands what is no date', () => {
    expect(formatDateRange('next week', 'en')).to.equal('next week');
  });

  it('make a leaf off a calendar', () => {
    expect(calendarLeaf('2019-01-08', 'en')).to.deep.equal({ month: 'Jan', day: '8', foot: 'Tue 2019' });
    expect(calendarLeaf('2019-01', 'en')).to.deep.equal({ month: 'Jan', day: undefined, foot: '2019' });
    expect(calendarLeaf('2019-05-08', 'de')?.month).to.equal('Mai');
    expect(calendarLeaf('2019', 'en')).to.equal(undefined);
    expect(calendarLeaf('soon', 'en')).to.equal(undefined);
  });
});

describe('lists', () => {
  it('are those of the language', () => {
    const names = ['StorageOS', 'Contino', 'Pusher'];
    expect(formatList(names, 'en')).to.equal('StorageOS, Contino, and Pusher');
    expect(formatList(names, 'en-GB')).to.equal('StorageOS, Contino and Pusher');
    expect(formatList(names, 'de')).to.equal('StorageOS, Contino und Pusher');
    expect(formatList(names.slice(0, 1), 'de')).to.equal('StorageOS');
    expect(formatList([], 'en')).to.equal('');
  });

  it('hold things of any kind', () => {
    const [a, b] = [{}, {}];
    expect(inList([a, b], 'de')).to.deep.equal([a, ' und ', b]);
    expect(inList([a], 'de')).to.deep.equal([a]);
  });
});
