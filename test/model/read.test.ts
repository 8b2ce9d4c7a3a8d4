import { expect } from '@open-wc/testing';
import { format } from '../../src/model/format.js';
import { parseJson } from '../../src/model/json.js';
import { readRecording, readRoundup, readTalk } from '../../src/model/read.js';
import { validateRoundup } from '../../src/model/validate.js';
import { fullRoundup } from './full-roundup.js';
import { mutated, spots, wrongFor } from './mutations.js';

const base = 'https://host.example/post/';
const brief = (issues: { path: string; code: string }[]) => issues.map(({ path, code }) => `${path} ${code}`);

describe('readRoundup', () => {
  it('takes a roundup with every field without a word', () => {
    const { value, issues } = readRoundup(fullRoundup());
    expect(issues).to.deep.equal([]);
    expect(Object.keys(value ?? {}).sort()).to.deep.equal(['$schema', ...Object.keys(format.Roundup)].sort());
    expect(Object.keys(value?.talks?.[0] ?? {}).sort()).to.deep.equal(Object.keys(format.Talk).sort());
    expect(value?.talks?.[0]?.start).to.equal(4345);
    expect(value?.summary).to.deep.equal([
      ['The room was ', { type: 'emphasis', children: ['packed'] }, '.'],
    ]);
  });

  it('spells out shorthands, and makes a single value a list of one', () => {
    const { value, issues } = readRoundup(
      {
        title: 'T',
        cover: 'a.jpg',
        video: 'https://youtu.be/_adkJbf1bRU',
        location: 'Hall',
        photos: 'b.jpg',
        tags: 'one',
        talks: { title: 'A', slides: 'deck', speakers: { name: 'B' } },
        next: { speakers: 'HashiCorp' },
      },
      { base },
    );
    expect(issues).to.deep.equal([]);
    expect(value).to.deep.equal({
      title: 'T',
      cover: { src: `${base}a.jpg` },
      video: { src: 'https://youtu.be/_adkJbf1bRU' },
      location: { name: 'Hall' },
      photos: [{ src: `${base}b.jpg` }],
      tags: ['one'],
      talks: [{ title: 'A', slides: [{ url: `${base}deck` }], speakers: [{ name: 'B' }], id: 'a' }],
      next: { speakers: [{ name: 'HashiCorp' }] },
    });
  });

  it('has more than a hundred places to go wrong', () => {
    expect(spots()).to.have.length.above(100);
  });

  for (const spot of spots()) {
    it(`drops a value of a wrong type at ${spot.path}, says so, and keeps the rest`, () => {
      const without = readRoundup(mutated(spot.path)).value;
      const wrong = wrongFor(spot);
      // A link without its address is none.
      const [, link] = /^(.*(?:slides|links)\[0\])\.url$/.exec(spot.path) ?? [];
      const told = [`${spot.path} type`, ...(link ? [`${link} missing`] : [])];
      expect(wrong).not.to.be.empty;
      for (const value of wrong) {
        const data = mutated(spot.path, value);
        const reading = readRoundup(data);
        expect(brief(reading.issues), JSON.stringify(value)).to.deep.equal(told);
        expect(reading.value, JSON.stringify(value)).to.deep.equal(without);
        const strict = validateRoundup(data).filter(({ severity }) => severity === 'error');
        expect(brief(strict), JSON.stringify(value)).to.deep.equal(told);
      }
    });
  }

  const values: [string, unknown, string][] = [
    ['title never converted', { title: 5, video: base }, 'title type'],
    [
      'a time that is none',
      { title: 'T', talks: [{ title: 'A', start: '4 minutes' }] },
      'talks[0].start value',
    ],
    ['a day that is none', { title: 'T', date: '2018-02-30' }, 'date value'],
    ['a script address', { title: 'T', cover: 'javascript:alert(1)' }, 'cover value'],
    [
      'the same, spelled out',
      { title: 'T', cover: { src: 'javascript:alert(1)', caption: 'C' } },
      'cover.src value',
    ],
    ['an unknown kind', { talks: { title: 'A', kind: 'rant' } }, 'talks.kind value'],
    ['an id that is no slug', { talks: { title: 'A', id: 'My Talk' } }, 'talks.id value'],
    ['an unknown zone', { title: 'T', timeZone: 'Mars/Base' }, 'timeZone value'],
    ['a language that is none', { title: 'T', lang: 'english please' }, 'lang value'],
    ['no pixels', { title: 'T', cover: { src: base, width: 0 } }, 'cover.width value'],
    ['false for true', { talks: { title: 'A', notRecorded: false } }, 'talks.notRecorded value'],
  ];
  const empty: [string, unknown, string][] = [
    ['a roundup', { talks: [] }, ' missing'],
    ['a talk', { title: 'T', talks: [{ takeaways: ['One'] }] }, 'talks[0] missing'],
    ['a person', { title: 'T', hosts: [{}] }, 'hosts[0] missing'],
    ['a sponsor', { title: 'T', sponsors: {} }, 'sponsors missing'],
    [
      'a link',
      { title: 'T', talks: [{ title: 'A', links: [{ title: 'Code' }] }] },
      'talks[0].links[0] missing',
    ],
    ['an image', { title: 'T', cover: { alt: 'A' } }, 'cover missing'],
    ['a recording', { title: 'T', video: { title: 'All of it' } }, 'video missing'],
    ['a chapter', { title: 'T', chapters: [{ start: 0 }] }, 'chapters[0] missing'],
    ['a place', { title: 'T', location: {} }, 'location missing'],
    ['an event', { title: 'T', next: {} }, 'next missing'],
  ];
  for (const [what, data, issue] of empty) {
    it(`drops ${what} that says nothing`, () =>
      expect(brief(readRoundup(data).issues)).to.deep.equal([issue]));
  }

  it('keeps the rest where the address of the recording is refused', () => {
    const { value } = readRoundup({ title: 'T', video: { src: 'javascript:alert(1)' } });
    expect(value).to.deep.equal({ title: 'T' });
  });

  for (const [why, data, issue] of values) {
    it(`refuses ${why}`, () => expect(brief(readRoundup(data).issues)).to.deep.equal([issue]));
  }

  it('costs a list only the bad item, and a roundup only the bad talk', () => {
    const talks = ['no talk', { start: 5 }, { title: 'Good', takeaways: [1, 'two', [3]] }, { title: 7 }];
    const { value, issues } = readRoundup({ title: 'T', talks });
    expect(value?.talks).to.deep.equal([{ title: 'Good', takeaways: [[['two']]], id: 'good' }]);
    expect(brief(issues)).to.deep.equal([
      'talks[0] type',
      'talks[1] missing',
      'talks[2].takeaways[0] type',
      'talks[2].takeaways[2] type',
      'talks[3].title type',
      'talks[3] missing',
    ]);
  });

  for (const input of [undefined, null, 5, 'text', [], true, () => 1]) {
    it(`reads nothing from ${String(input)} (${typeof input})`, () => {
      const { value, issues } = readRoundup(input);
      expect(value).to.equal(undefined);
      expect(brief(issues)).to.deep.equal([' type']);
    });
  }

  it('needs a title, talks or a video', () => {
    for (const data of [{}, { title: '' }, { talks: [] }, { date: '2018' }, { talks: [{}] }]) {
      expect(readRoundup(data).value).to.equal(undefined);
      expect(brief(readRoundup(data).issues)).to.include(' missing');
    }
    expect(readRoundup({ video: base }).value).not.to.equal(undefined);
  });

  it('keeps fields it does not know, silently', () => {
    const { value, issues } = readRoundup({ title: 'T', mood: 'fine', talks: { title: 'A', room: [1] } });
    expect(issues).to.deep.equal([]);
    expect(value).to.have.property('mood', 'fine');
    expect(value?.talks?.[0]).to.have.deep.property('room', [1]);
  });

  it('is not moved by fields named like parts of objects', () => {
    const text = '{"__proto__":{"bad":1},"constructor":{"prototype":{"bad":1}},"toString":5,"title":"T"}';
    const { value } = readRoundup(JSON.parse(text));
    expect(Object.getPrototypeOf(value)).to.equal(Object.prototype);
    expect(Object.keys(value ?? {})).not.to.include('__proto__');
    expect(Object.getPrototypeOf(Object.assign({}, value))).to.equal(Object.prototype);
    expect(({} as { bad?: number }).bad).to.equal(undefined);
  });

  it('leaves the data it was given alone', () => {
    const data = fullRoundup();
    readRoundup(data);
    expect(data).to.deep.equal(fullRoundup());
  });

  it('reads data that refers to itself', () => {
    const data: Record<string, unknown> = { title: 'T' };
    data['next'] = data;
    data['mood'] = data;
    expect(readRoundup(data).value?.next?.title).to.equal('T');
  });

  it('refuses relative addresses without a base', () => {
    expect(brief(readRoundup({ title: 'T', cover: 'a.jpg' }).issues)).to.deep.equal(['cover value']);
  });

  const versions: [unknown, string[]][] = [
    ['urn:meetup-roundup:roundup:1', []],
    ['./node_modules/meetup-roundup/roundup-1.json', []],
    ['urn:meetup-roundup:roundup:2', ['$schema version']],
    ['https://x.example/roundup-12.json', ['$schema version']],
    ['https://x.example/meetup-roundup@9.0.0/schema.json', []],
    [5, []],
    [{ toString: 1, valueOf: 1 }, []],
    [JSON.parse('['.repeat(20_000) + ']'.repeat(20_000)), []],
  ];
  for (const [at, [schema, issues]] of versions.entries()) {
    it(`reads data of ${typeof schema === 'string' ? schema : `no text (${at})`}`, () => {
      const reading = readRoundup({ $schema: schema, title: 'T' });
      expect(brief(reading.issues)).to.deep.equal(issues);
      expect(reading.value?.title).to.equal('T');
    });
  }

  it('shortens what it found', () => {
    const [issue] = readRoundup({ title: 'T', date: 'x'.repeat(1e5) }).issues;
    expect(issue?.found).to.have.length(80);
  });
});

describe('readTalk', () => {
  it('gives the talk an id', () => {
    expect(readTalk({ title: 'Secure GitOps' }).value?.id).to.equal('secure-gitops');
  });
  it('reads nothing from a talk without title and speakers', () => {
    const { value, issues } = readTalk({ start: 5 });
    expect(value).to.equal(undefined);
    expect(brief(issues)).to.deep.equal([' missing']);
  });
});

describe('readRecording', () => {
  it('needs one of its fields', () => {
    expect(brief(readRecording({}).issues)).to.deep.equal([' missing']);
    expect(readRecording({ chapters: [{ title: 'A' }] }).value).to.deep.equal({ chapters: [{ title: 'A' }] });
  });
  it('gives talks ids', () => {
    const { value } = readRecording({ talks: [{ title: 'A' }, { title: 'A' }] });
    expect(value?.talks?.map(({ id }) => id)).to.deep.equal(['a', 'a-2']);
  });
});

describe('parseJson', () => {
  it('reads JSON, encoded once or twice', () => {
    const data = { title: 'A “B” \\ "C"' };
    expect(parseJson(JSON.stringify(data))).to.deep.equal({ value: data });
    expect(parseJson(JSON.stringify(JSON.stringify(data)))).to.deep.equal({ value: data });
    expect(parseJson('\uFEFF{}')).to.deep.equal({ value: {} });
  });
  for (const text of ['', '{', '{"a":1,}', '"text"', 'undefined']) {
    it(`says that ${JSON.stringify(text)} is unreadable`, () => {
      const { value, issue } = parseJson(text);
      expect(value).to.equal(undefined);
      expect(issue).to.include({ path: '', code: 'unreadable', expected: 'JSON' });
      expect(issue?.found).to.match(/\w/);
    });
  }
  it('refuses more than 5 MB', () => {
    expect(parseJson(`"${' '.repeat(5e6)}"`).issue?.code).to.equal('unreadable');
  });
});
