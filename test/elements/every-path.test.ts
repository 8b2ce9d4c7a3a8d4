import { expect } from '@open-wc/testing';
import { format, type ShapeName } from '../../src/model/format.js';
import type { RoundupData } from '../../src/model/types.js';
import { deepElements, picture, roundupOf, visit } from './fixtures.js';

/** A value that nothing else in the data has, for kinds that a page shows as they are; a good one for the others. */
const leaf: Record<string, (path: string) => unknown> = {
  text: (path) => `text of ${path}`,
  rich: (path) => `text of ${path}`,
  url: (path) => (/(src|logo|cover|poster)$/.test(path) ? `${picture}?${path}` : `https://x.example/${path}`),
  date: () => '2999-01-08',
  time: () => '4:00',
  size: () => 16,
  lang: () => 'en',
  zone: () => 'Europe/London',
  slug: () => 'a-talk',
  kind: () => 'lightning',
  flag: () => true,
  true: () => true,
};

const shown = /^(text|rich|url)$/;
const paths: string[] = [];

function objectOf(name: ShapeName, prefix = ''): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(format[name]).map(([field, cell]) => {
      const isList = cell.startsWith('[');
      const kinds = cell.replace(/[[\]]/g, '').split('|');
      const path = prefix + field;
      const shape = kinds.find((kind): kind is ShapeName => kind in format);
      const kind = kinds[0]!;
      if (!shape && shown.test(kind)) paths.push(path);
      const value = shape ? objectOf(shape, `${path}.`) : leaf[kind]!(path);
      return [field, isList ? [value] : value];
    }),
  );
}

/** Everything that a page can show or use of an element: texts, and what stands in attributes. */
function contentsOf(element: Element): string {
  const all = [...deepElements(element)];
  const texts = all.map(({ shadowRoot, textContent }) => `${shadowRoot?.textContent ?? ''} ${textContent}`);
  const values = all.flatMap((each) => [...each.attributes].map(({ value }) => value));
  return [element.shadowRoot?.textContent, ...texts, ...values].join('\n');
}

/** Where a field is not to be seen, and why. */
const unseen: [RegExp, string][] = [
  [
    /^chapters\.speakers\.(?!name|company)/,
    'a chapter is a button: who speaks, and for whom, is all it holds',
  ],
  [/^(hosts|sponsors|next\.\w+|talks\.speakers)\..*caption$/, 'a portrait or logo stands beside a name'],
  [/^video\.src$/, 'becomes the link to its provider'],
  [/^video\.provider$/, 'chooses the player'],
  [/^talks\.video\./, 'a talk’s own recording: tested by itself below'],
];

describe('every field wherever it may stand', () => {
  const data = objectOf('Roundup') as RoundupData & { talks: object[] };
  const [talk] = data.talks;
  const { video: own, ...rest } = talk as { video: object };
  let contents = '';

  before(async () => {
    visit({});
    const video = { ...(data.video as object), src: 'https://youtu.be/EveryField1' };
    contents = contentsOf(await roundupOf({ ...data, video, talks: [rest] }));
  });

  for (const path of new Set(paths)) {
    if (unseen.some(([pattern]) => pattern.test(path))) continue;
    it(`reaches the page: ${path}`, () => {
      const isPlain = contents.includes(`text of ${path}`) || contents.includes(`/${path}`);
      expect(isPlain || contents.includes(`?${path}`)).to.equal(true);
    });
  }

  it('has a reason for each that doesn’t', () => {
    for (const [pattern] of unseen) expect(paths.some((path) => pattern.test(path))).to.equal(true);
  });

  it('reaches the page from a talk’s own recording: its address and its archived copy', async () => {
    const { notRecorded: _, ...played } = rest as { notRecorded?: unknown };
    const talks = [{ ...played, video: own }];
    const all = contentsOf(await roundupOf({ title: 'A roundup', talks }));
    for (const field of ['src', 'archive']) expect(all).to.contain(`talks.video.${field}`);
  });
});
