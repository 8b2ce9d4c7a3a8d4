import { expect } from '@open-wc/testing';
import { fillGaps, type Json } from '../../src/elements/fill-gaps.js';

describe('fillGaps', () => {
  const cases: { it: string; data?: unknown; attributes: Json; whole: unknown }[] = [
    { it: 'leaves nothing at all as it is', attributes: {}, whole: undefined },
    {
      it: 'leaves data without attributes as it is',
      data: { title: 'A' },
      attributes: {},
      whole: { title: 'A' },
    },
    { it: 'takes attributes without data', attributes: { title: 'A' }, whole: { title: 'A' } },
    {
      it: 'lets data win over attributes',
      data: { title: 'Data' },
      attributes: { title: 'Attribute', start: '4:00' },
      whole: { title: 'Data', start: '4:00' },
    },
    {
      it: 'lets empty data win too, for it was written',
      data: { title: '', start: 0 },
      attributes: { title: 'Attribute', start: '4:00' },
      whole: { title: '', start: 0 },
    },
    {
      it: 'fills an object within',
      data: { video: { src: 'a' } },
      attributes: { video: { src: 'b', poster: 'p' } },
      whole: { video: { src: 'a', poster: 'p' } },
    },
    {
      it: 'fills the shorthand of an object within',
      data: { video: 'a' },
      attributes: { video: { src: 'b', poster: 'p' } },
      whole: { video: { src: 'a', poster: 'p' } },
    },
    {
      it: 'does not fill lists',
      data: { speakers: [{ name: 'Ana' }] },
      attributes: { speakers: [{ company: 'Paybase' }] },
      whole: { speakers: [{ name: 'Ana' }] },
    },
    { it: 'leaves a list to be reported', data: [1], attributes: { title: 'A' }, whole: [1] },
    { it: 'leaves text to be reported', data: 'text', attributes: { title: 'A' }, whole: 'text' },
    { it: 'leaves null to be reported', data: null, attributes: { title: 'A' }, whole: null },
  ];

  for (const { it: what, data, attributes, whole } of cases) {
    it(what, () => expect(fillGaps(data, attributes)).to.deep.equal(whole));
  }

  it('changes neither', () => {
    const data = Object.freeze({ video: Object.freeze({ src: 'a' }) });
    const attributes = Object.freeze({ video: Object.freeze({ poster: 'p' }) });
    expect(fillGaps(data, attributes)).to.deep.equal({ video: { src: 'a', poster: 'p' } });
  });
});
