import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { formatTimestamp, parseTimestamp } from '../../src/model/timestamp.js';

describe('parseTimestamp', () => {
  const times: [unknown, number][] = [
    [0, 0],
    [240, 240],
    [511.5, 511.5],
    ['240', 240],
    ['4:00', 240],
    ['04:00', 240],
    ['75:30', 4530],
    ['1:12:25', 4345],
    ['100:00:00', 360_000],
    ['0:00', 0],
    ['1:02.5', 62.5],
    ['1h12m25s', 4345],
    ['1H12M25S', 4345],
    ['8m31s', 511],
    ['511s', 511],
    ['90m', 5400],
    ['1h', 3600],
    ['1h5s', 3605],
    ['1m75s', 135],
    ['PT4M', 240],
    ['pt1h12m25s', 4345],
    ['PT1H12M25.5S', 4345.5],
    ['PT1.5H', 5400],
    [' 4:00\n', 240],
  ];
  for (const [written, seconds] of times) {
    it(`reads ${JSON.stringify(written)} as ${seconds}`, () => {
      expect(parseTimestamp(written)).to.equal(seconds);
    });
  }

  const none: unknown[] = [
    '',
    ' ',
    ':',
    '-1',
    -1,
    NaN,
    Infinity,
    '1:75',
    '1:75:00',
    '75:30:1',
    '4:5',
    '1:2:3:4',
  ];
  none.push(
    '4 minutes',
    '1h30',
    'PT',
    'PT4',
    'P1D',
    'h',
    's',
    '1.2.3s',
    '.',
    '1e3',
    '0x10',
    '١:٠٠',
    '9'.repeat(400),
  );
  none.push(null, undefined, true, [], [240], {}, { valueOf: () => 5 }, 5n, 'Infinity', 'NaN');
  for (const value of none) {
    it(`takes ${typeof value} ${String(value).slice(0, 20)} for no time`, () => {
      expect(parseTimestamp(value)).to.equal(undefined);
    });
  }

  it('is quick with hostile text', () => {
    const start = performance.now();
    for (const text of ['1', '1:', '1.', '.1h', '1h1m', ' ']) parseTimestamp(text.repeat(1e5));
    expect(performance.now() - start).to.be.below(1500);
  });
});

describe('formatTimestamp', () => {
  const texts: [number, string][] = [
    [0, '0:00'],
    [59.999, '0:59'],
    [240, '4:00'],
    [1975, '32:55'],
    [3600, '1:00:00'],
    [4345, '1:12:25'],
    [360_000, '100:00:00'],
    [-5, '0:00'],
    [NaN, '0:00'],
  ];
  for (const [seconds, text] of texts) {
    it(`writes ${seconds} as ${text}`, () => expect(formatTimestamp(seconds)).to.equal(text));
  }

  it('writes what parseTimestamp reads, for every whole second', () => {
    fc.assert(fc.property(fc.nat(1e7), (seconds) => parseTimestamp(formatTimestamp(seconds)) === seconds));
  });

  it('agrees with the units, however the time is split', () => {
    fc.assert(
      fc.property(fc.nat(99), fc.nat(59), fc.nat(59), (h, m, s) => {
        const seconds = h * 3600 + m * 60 + s;
        expect(parseTimestamp(`${h}h${m}m${s}s`)).to.equal(seconds);
        expect(parseTimestamp(`PT${h}H${m}M${s}S`)).to.equal(seconds);
      }),
    );
  });
});
