import { expect } from '@open-wc/testing';
import { validate, validateRoundup } from '../../src/model/validate.js';
import { fullRoundup } from './full-roundup.js';

const brief = (data: unknown) =>
  validateRoundup(data).map(({ path, code, expected }) => `${path} ${code} ${expected ?? ''}`.trim());
const photo = { src: 'a.jpg', alt: 'A' };
const video = 'https://youtu.be/_adkJbf1bRU';
const other = 'https://youtu.be/-dkJbf1bRU_';

describe('validateRoundup', () => {
  it('has nothing to say of a good roundup', () => {
    const data = {
      ...fullRoundup(),
      talks: [
        { title: 'A', start: 5, end: 9 },
        { title: 'B', start: 9 },
      ],
    };
    expect(validateRoundup(data)).to.deep.equal([]);
  });

  it('takes relative addresses, for it does not know where the data will lie', () => {
    expect(validateRoundup({ title: 'T', cover: photo })).to.deep.equal([]);
  });

  const cases: [string, unknown, string[]][] = [
    ['unreadable data', 5, [' type Roundup'.trim()]],
    [
      'errors',
      { title: 5, video, talks: [{ title: 'A', start: 'soon' }] },
      ['title type text', 'talks[0].start value time'],
    ],
    ['an unknown field', { title: 'T', mood: 1 }, ['mood unknown']],
    ['a field by another case', { title: 'T', signoff: 'x' }, ['signoff unknown signOff']],
    [
      'a field misspelled',
      { title: 'T', talks: { title: 'A', speekers: [] } },
      ['talks.speekers unknown speakers'],
    ],
    ['a short field misspelled', { title: 'T', cover: { ...photo, scr: 'x' } }, ['cover.scr unknown src']],
    [
      'an unknown field deep down',
      { title: 'T', hosts: [{ name: 'A', photo: { src: 'a', atl: '' } }] },
      ['hosts[0].photo.atl unknown alt'],
    ],
    ['a later version', { $schema: 'urn:meetup-roundup:roundup:3', title: 'T' }, ['$schema version 1']],
    [
      'times that disagree',
      {
        video,
        talks: [
          { title: 'A', video: `${video}?t=240`, start: 250 },
          { title: 'B', video: `${other}?t=5`, start: '0:05' },
        ],
      },
      ['talks[0].start lint times-disagree'],
    ],
    [
      'talks out of order',
      {
        video,
        talks: [
          { title: 'A', start: 9 },
          { title: 'C', video: other },
          { title: 'B', start: 5 },
        ],
      },
      ['talks[2].start lint out-of-order'],
    ],
    [
      'an end before the start',
      { title: 'T', talks: { title: 'A', start: 9, end: '0:09' } },
      ['talks.end lint end-before-start'],
    ],
    [
      'the same of a part',
      { title: 'T', chapters: [{ title: 'A', start: 9, end: 5 }] },
      ['chapters[0].end lint end-before-start'],
    ],
    [
      'a start past the duration',
      { video: { src: video, duration: '1:00' }, talks: [{ title: 'A', start: 60 }] },
      ['talks[0].start lint past-duration'],
    ],
    ['an image without alt', { title: 'T', cover: { src: 'a' } }, ['cover lint missing-alt']],
    [
      'the same in short',
      { title: 'T', photos: ['a', { src: 'b', alt: '' }] },
      ['photos[0] lint missing-alt'],
    ],
    [
      'but no portrait',
      { title: 'T', hosts: { name: 'A', photo: 'a' }, talks: { title: 'A', photo: 'b' } },
      ['talks.photo lint missing-alt'],
    ],
    [
      'slides in edit mode',
      {
        title: 'T',
        talks: { title: 'A', slides: 'https://docs.google.com/presentation/d/1nl/edit?usp=sharing' },
      },
      ['talks.slides lint edit-mode'],
    ],
    [
      'an address of a video without one',
      { video: 'https://youtu.be/_adkJbf1bR' },
      ['video lint no-video-id'],
    ],
    [
      'the same elsewhere on YouTube',
      { title: 'T', talks: [{ title: 'A', video: 'https://www.youtube.com/watch?v=abc&t=5' }] },
      ['talks[0].video lint no-video-id'],
    ],
    ['but a playlist is none', { title: 'T', video: 'https://www.youtube.com/playlist?list=PL1' }, []],
    [
      'starts in a recording that has no player here',
      { video: 'https://vimeo.com/1', talks: [{ title: 'A', start: 60 }] },
      ['video lint plays-elsewhere'],
    ],
    [
      'but not where talks have recordings of their own',
      { video: 'https://vimeo.com/1', talks: [{ title: 'A', start: 60, video: other }, { title: 'B' }] },
      [],
    ],
    ['share tracking', { video: `${video}?si=abc` }, ['video lint share-tracking']],
    [
      'share tracking',
      { title: 'T', url: 'https://x.example/?a=1&utm_source=b' },
      ['url lint share-tracking'],
    ],
    [
      'share tracking',
      { video: { src: `https://www.youtube.com/watch?v=_adkJbf1bRU&feature=share` } },
      ['video.src lint share-tracking'],
    ],
    [
      'the same id twice',
      {
        title: 'T',
        talks: [
          { title: 'A', id: 'x' },
          { title: 'B', id: 'x' },
        ],
      },
      ['talks[1].id lint same-id'],
    ],
    [
      'paths of the data, whatever was dropped',
      { video, talks: [5, { title: 'A', start: 9 }, {}, { title: 'B', start: 5 }] },
      ['talks[0] type Talk', 'talks[2] missing title|speakers', 'talks[3].start lint out-of-order'],
    ],
    [
      'no field of Object',
      { title: 'T', toString: 1, constructor: 2 },
      ['toString unknown', 'constructor unknown'],
    ],
  ];
  for (const [what, data, expected] of cases) {
    it(`finds ${what}: ${expected.join(', ')}`, () => expect(brief(data)).to.deep.equal(expected));
  }

  it('checks talks and recordings alone', () => {
    expect(validate('Talk', { start: 'soon' }).map(({ path, code }) => [path, code])).to.deep.equal([
      ['start', 'value'],
      ['', 'missing'],
    ]);
    expect(validate('Recording', { talks: { title: 'A', strat: 5 } })[0]).to.include({
      path: 'talks.strat',
      expected: 'start',
    });
  });
});
