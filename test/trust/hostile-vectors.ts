/** The strings that the tests of hostile data put wherever data can hold one. */

interface VectorList {
  name: string;
  vectors: string[];
}

export const lists = (await (await fetch('/test-files/vectors.json')).json()) as VectorList[];

const vectorsOf = (which: readonly VectorList[]): string[] => [
  ...new Set(which.flatMap((list) => list.vectors)),
];

/** What the public lists hold. */
export const vectors = vectorsOf(lists);

/** What no list has: what is wrong with it is not markup. */
const ownVectors = {
  'lone surrogates': '\ud800 high, \udc00 low, \udfff\ud800',
  'bidi controls': '\u202eright to left\u202d \u2066\u2067\u2068 without an end',
  'zero widths': 'a\u200b\u200c\u200d\u2060\ufeffb',
  controls: Array.from({ length: 32 }, (_, code) => String.fromCharCode(code)).join('x'),
  'a heap of accents': `Z${'\u0301\u0308\u0334'.repeat(100)}`,
  'a huge word': 'x'.repeat(5000),
  'a huge text': 'word '.repeat(1000),
  'names of prototypes': '__proto__',
  constructors: 'constructor',
  'javascript in capitals': 'JaVaScRiPt:alert(1)',
  'javascript in pieces': 'java\nscript\t:alert(1)',
  'javascript behind a control': '\u0001javascript:alert(1)',
  'data in an address': 'data:text/html,<script>alert(1)</script>',
  'a blob': 'blob:https://x.example/1',
  'a file': 'file:///etc/passwd',
  'another site by user name': 'https://youtube.com@evil.example/',
  'a template of Lit': '${alert(1)}<!--?lit$--><?lit$1$>{{constructor.constructor("alert(1)")()}}',
};

export const own: readonly string[] = Object.values(ownVectors);
export const everything: readonly string[] = [...vectors, ...own];

/** What is meant to run as markup, without what is only meant to break a program that reads text. */
export const markupAttacks: readonly string[] = vectorsOf(
  lists.filter(({ name }) => !name.startsWith('big-list')),
);

/** What is meant to run, our own included. */
export const attacks: readonly string[] = [...markupAttacks, ...own];

/** How many strings are from where. */
export const origins = [...lists, { name: 'own', vectors: own }]
  .map(({ name, vectors: { length } }) => `${name} ${length}`)
  .join(', ');

export function* batchesOf<Item>(list: readonly Item[], size: number): Generator<Item[]> {
  for (let start = 0; start < list.length; start += size) yield list.slice(start, start + size);
}
