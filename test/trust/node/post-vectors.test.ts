/** The public collections of hostile strings in posts, as Markdown and as HTML; and posts that are made to take long. */
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { readText } from '../../../src/cli/import/read-file.js';
import { readRoundup } from '../../../src/model/read.js';
import { assertLinear } from '../../helpers/growth.js';
import { readVectorLists } from '../../helpers/vectors.mjs';

const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** Posts in which the string stands wherever an author can write, as it is and escaped. */
const postsWith = (vector: string): [name: string, text: string][] => {
  const safe = escaped(vector);
  return [
    [
      'post.html',
      `<p>First up, Jane Doe from ${safe} told us about <a href="https://youtu.be/aaaaaaaaaaa?t=60">${safe}</a>.</p>
       <ul><li>${vector}</li></ul><p>Slides <a href="${safe}">here</a> and <a href="${safe}">${safe}</a>.</p>
       <p>Next, ${safe} from Acme described “${safe}” (starting at 30:00).</p><img src="${safe}" alt="${safe}">
       <p>Thanks to our sponsors <a href="${safe}">Acme</a> and ${safe}.</p><div>${vector}</div>`,
    ],
    [
      'post.md',
      `---\ntitle: ${JSON.stringify(vector)}\n__proto__: { polluted: true }\n---\nFirst up, Jane Doe from Acme told us about
       [${vector}](${vector}) (starting at 1:00).\n\n- ${vector}\n\nSee the slides [here](${vector}) ![${vector}](${vector})\n\n${vector}`,
    ],
  ];
};

const addresses = /"(?:url|src|rsvp|archive|poster|transcript|online)":"([^"]*)"/g;
const allowed = /^(?:https?:\/\/[^/@]+(?:[/?#]|$)|mailto:)/;

test('no hostile string in a post becomes an address outside the list, or changes other objects', () => {
  let read = 0;
  let looked = 0;
  for (const { vectors } of readVectorLists()) {
    for (const vector of vectors) {
      for (const [name, text] of postsWith(vector)) {
        const { roundup } = readText(text, name);
        // Already what the import writes holds none that runs.
        for (const [, url = ''] of JSON.stringify(roundup).matchAll(addresses))
          assert.doesNotMatch(url, /^\s*(?:javascript|vbscript|data|file|blob):/i, vector);
        const { value } = readRoundup(roundup, { base: 'https://x.example/' });
        read += 1;
        for (const [, url = ''] of JSON.stringify(value ?? {}).matchAll(addresses)) {
          assert.match(url, allowed, vector);
          looked += 1;
        }
      }
    }
  }
  assert.equal(({} as Record<string, unknown>)['polluted'], undefined);
  assert.ok(looked > read);
  console.log(`${read} hostile posts read, ${looked} addresses looked at`);
});

const hostile: [what: string, piece: string, name?: string, before?: string][] = [
  ['lists in lists', '<ul><li>a'],
  ['quotes in quotes', '<blockquote>'],
  ['divisions in divisions', '<div>a'],
  ['emphasis in emphasis', '<em>a'],
  ['headings', '<h2>Jane Doe: A talk</h2>'],
  ['items', '<li>Jane Doe – A talk'],
  [
    'paragraphs that name talks',
    '<p>Next, Jane Doe told us about <a href="https://youtu.be/aaaaaaaaaaa?t=60">it</a>.',
  ],
  ['links', '<a href="https://x.example/">Jane Doe</a> '],
  ['links that don’t end', '<a href="https://youtu.be/aaaaaaaaaaa?t=1">'],
  ['emphasis', '*a **b ', 'post.md'],
  ['emphasis by underscores', '_a __b ', 'post.md'],
  ['backticks', '`a ', 'post.md'],
  ['brackets', '[a](', 'post.md'],
  ['bare addresses', 'https://x.example/a ', 'post.md'],
  ['quotation marks', 'He said “a'],
  ['names', 'Jane Doe and '],
  ['times', 'starting at 1:00 at 2:00 '],
  ['dates', 'on 3 June 2024 '],
  ['commas', 'a, '],
  ['full stops', 'Mr. A. B. '],
  ['a row of dots', '.'],
  ['a row of signs that end sentences', '?!'],
  ['dots and brackets', '.)'],
  ['a word', 'x'],
  ['spaces', '  '],
  ['spaces that don’t break', '\u00a0'],
  ['dashes', ' – Jane'],
  ['colons', 'Jane Doe: '],
  ['sponsors', 'thanks to our sponsors Acme and '],
  ['accents', 'e\u0301'],
  ['slides', 'see the slides here, '],
  ['spaces in a variable of a template', ' ', 'post.md', 'a {{'],
  ['spaces in a tag of a template', ' ', 'post.md', 'a {%'],
  ['variables that don’t end', '{{ a ', 'post.md'],
  ['tags that don’t end', '{% a ', 'post.md'],
  ['raw parts that don’t end', '{%raw%}', 'post.md'],
  ['comments that don’t end', '{% comment %}{% endraw %}', 'post.md'],
  ['raw parts in comments', '{%comment%}{%raw%}a{%endraw%}', 'post.md'],
  ['recordings without an id', '{% youtube -------------------- %}', 'post.md'],
  ['an address of many words', 'a ', 'post.md', '[a]('],
  ['addresses of many words', '](a b', 'post.md'],
];

const growths: string[] = [];
after(() => console.log(`eight times the post, so many times the time: ${growths.join(', ')}`));

for (const [what, piece, name = 'post.html', before = ''] of hostile)
  test(`reading takes linear time: ${what}`, () => {
    const reading = (length: number) => {
      const text = before + piece.repeat(length / piece.length);
      return () => readText(text, name);
    };
    growths.push(`${what} ${assertLinear(reading, 25_000, 24).toFixed(1)}`);
  });
