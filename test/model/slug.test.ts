import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { assignIds, namesOf, toSlug } from '../../src/model/slug.js';

describe('toSlug', () => {
  const slugs: [string, string][] = [
    ['Secure GitOps in Production', 'secure-gitops-in-production'],
    ['gRPC: Modern approach to write microservices', 'grpc-modern-approach-to-write-microservices'],
    ['  --A & B!  ', 'a-b'],
    ['Ключевые слова', 'ключевые-слова'],
    ['日本語 トーク', '日本語-トーク'],
    ['ISTANBUL I', 'istanbul-i'],
    ['Cafe\u0301', 'caf\u00E9'],
    ['हिन्दी', 'हिन्दी'],
    ['snake_case', 'snake-case'],
    ['🎉', ''],
    ['', ''],
  ];
  for (const [text, slug] of slugs) {
    it(`makes ${JSON.stringify(slug)} of ${text}`, () => expect(toSlug(text)).to.equal(slug));
  }

  it('leaves a slug as it is', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => toSlug(toSlug(text)) === toSlug(text)));
  });
});

describe('assignIds', () => {
  const cases: [string, Parameters<typeof assignIds>[0], string[]][] = [
    ['its own', [{ id: 'x', title: 'A' }], ['x']],
    ['the title', [{ title: 'A b' }], ['a-b']],
    ['the speakers', [{ title: '🎉', speakers: [{ name: 'Ana' }, {}, { name: 'Luke B' }] }], ['ana-luke-b']],
    ['nothing else', [{}, {}], ['talk', 'talk-2']],
    ['collisions', [{ title: 'A' }, { title: 'a!' }, { title: 'A' }], ['a', 'a-2', 'a-3']],
    ['given ids first', [{ title: 'A' }, { id: 'a' }], ['a-2', 'a']],
    ['given ids twice', [{ id: 'a' }, { id: 'a' }], ['a', 'a-2']],
    ['a given id before a made one', [{ id: 'a' }, { id: 'a' }, { id: 'a-2' }], ['a', 'a-3', 'a-2']],
    ['a number already there', [{ title: 'A' }, { title: 'A' }, { id: 'a-2' }], ['a', 'a-3', 'a-2']],
    ['names of object parts', [{ title: 'constructor' }, { title: '__proto__' }], ['constructor', 'proto']],
  ];
  for (const [why, talks, ids] of cases) {
    it(`takes ${why}`, () => expect(assignIds(talks).map(({ id }) => id)).to.deep.equal(ids));
  }

  it('gives no id twice, and moves no given one', () => {
    const word = fc.constantFrom('a', 'a-2', 'a-3', 'talk', '');
    fc.assert(
      fc.property(fc.array(fc.record({ id: word, title: word }, { requiredKeys: [] })), (talks) => {
        const ids = assignIds(talks).map(({ id }) => id);
        expect(new Set(ids).size).to.equal(talks.length);
        talks.forEach(({ id }, index) => {
          const first = talks.findIndex((talk) => talk.id === id);
          if (id && first === index) expect(ids[index]).to.equal(id);
        });
      }),
    );
  });
});

describe('namesOf', () => {
  it('joins the names there are', () => {
    expect(namesOf([{ name: 'Ana' }, {}, { name: 'Luke' }])).to.equal('Ana, Luke');
    expect(namesOf()).to.equal('');
  });
});
