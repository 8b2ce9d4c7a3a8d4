import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readText } from '../../src/cli/import/read-file.js';
import type { NextEvent, Person, Sponsor } from '../../src/model/types.js';

/** What organisers do who write a heading, a line or an item for each talk. */
interface Read {
  title?: string;
  date?: string;
  cover?: { src: string };
  video?: string;
  hosts?: Person[];
  sponsors?: Sponsor[];
  photos?: { src: string }[];
  talks?: {
    title?: string;
    start?: number;
    video?: string;
    slides?: string[];
    takeaways?: string[];
    photo?: { src: string };
    speakers?: (Person & { photo?: { src: string } })[];
  }[];
  next?: NextEvent;
  signOff?: string;
}

const read = (body: string, front = 'title: "Harbour Tech December"\ndate: 2024-12-04'): Read =>
  readText(`---\n${front}\n---\n\nWe met for the ninth time.\n\n${body}\n`, 'post.md').roundup as Read;

const talksOf = (body: string, front?: string): string[] =>
  (read(body, front).talks ?? []).map(({ title, speakers = [] }) =>
    [
      title,
      ...speakers.map(({ name, role, company }) => [name, role, company].filter(Boolean).join(', ')),
    ].join(' | '),
  );

const video = 'https://www.youtube.com/watch?v=aaaaaaaaaaa';
const list = '\n\n- Boats float.\n- Some sink.\n\n';

describe('a heading for each talk', () => {
  for (const [what, text, expected, lang = 'en'] of [
    [
      'with a number, and lines that say who, where and what',
      `## Talk 1: Borrowing Boats\n\n**Speaker:** Mira Okafor, Quayside  \n**Watch from:** [06:40](${video}&t=400s)  \n**Slides:** [PDF](https://x.example/boats.pdf)\n\nMira has forty.${list}`,
      ['Borrowing Boats | Mira Okafor, Quayside'],
    ],
    [
      'with what kind of talk it is, and a picture',
      `### 🎤 Lightning talk: Borrowing Boats\n\n_by Mira Okafor, Staff Engineer @ Quayside_ · [Video](https://vimeo.com/1084410233) · [Slides](https://x.example/boats.pdf)\n\nMira has forty.${list}`,
      ['Borrowing Boats | Mira Okafor, Staff Engineer, Quayside'],
    ],
    [
      'with words that could be a name, above the names themselves',
      `## Property-based Testing by Night\n\n**Mira Okafor (Quayside) and Jane Doe (Acme)**\n\nThey tested a boat.${list}`,
      ['Property-based Testing by Night | Mira Okafor, Quayside | Jane Doe, Acme'],
    ],
    [
      'in French, with a name and a company that have an article',
      `## « Mes bateaux » par Julien Le Goff (Mutuelle de l'Estuaire)\n\n▶️ [05:30](${video}&t=330) · 📄 [Support (PDF)](https://x.example/bateaux.pdf)\n\nJulien nous a raconté ses bateaux.${list}`,
      ["Mes bateaux | Julien Le Goff, Mutuelle de l'Estuaire"],
      'fr',
    ],
    [
      'in Spanish',
      `### Barcos que no se hunden\n\n**Ponente:** Marta Sanchis, Naranjo Labs  \n**Vídeo:** [desde el minuto 6:05](${video}#t=365)  \n**Diapositivas:** <https://speakerdeck.com/marta/barcos>\n\nMarta navegó en directo por la tarde.${list}`,
      ['Barcos que no se hunden | Marta Sanchis, Naranjo Labs'],
      'es',
    ],
  ] as [string, string, string[], string?][]) {
    it(what, () => {
      const front = `title: "Harbour Tech December"\ndate: 2024-12-04\nlang: ${lang}`;
      assert.deepEqual(talksOf(text, front), expected);
      const [talk] = read(text, front).talks!;
      assert.equal(talk?.takeaways?.length, 2);
      if (/pdf|speakerdeck/.test(text)) assert.equal(talk.slides?.length, 1);
    });
  }

  it('with its time in front, and two speakers of one company', () => {
    const text = `## [00:06:15] Lightning talk: Borrowing Boats\n\n**Speakers:** Mira Okafor & Jane Doe, Maple Transit\n\nThey sank.${list}`;
    assert.deepEqual(talksOf(text), [
      'Borrowing Boats | Mira Okafor, Maple Transit | Jane Doe, Maple Transit',
    ]);
    assert.equal(read(text).talks?.[0]?.start, 375);
  });

  it('as a bold line, with labels below it', () => {
    const text = `**1. Borrowing Boats**\n\nSpeaker: Mira Okafor, Senior Developer at Quayside\nVideo: https://vimeo.com/740118223\n\nThey sank.${list}**Thank yous**\n\n- [Acme](https://acme.example) for the room\n`;
    assert.deepEqual(talksOf(text), ['Borrowing Boats | Mira Okafor, Senior Developer, Quayside']);
    assert.deepEqual(
      read(text).sponsors?.map(({ name }) => name),
      ['Acme'],
    );
  });

  it('by someone who works for themselves', () => {
    assert.deepEqual(talksOf(`## Five Boats — Lottie Marchbank (freelance)\n\nThey sank.${list}`), [
      'Five Boats | Lottie Marchbank, freelance',
    ]);
  });

  it('with the company in what follows', () => {
    const text = [
      `### Mira Okafor: Borrowing Boats\n\nMira works at Kākā Energy, where boats are many.${list}`,
      `### Ruth Aldridge: Painting Walls\n\nRuth, from Cuba Street Software, has painted since May.${list}`,
      `### Mercy Atieno: From Excel to Boats\n\n*Mercy is an accountant at Jamii Sacco and rows.*${list}`,
    ].join('');
    assert.deepEqual(talksOf(text), [
      'Borrowing Boats | Mira Okafor, Kākā Energy',
      'Painting Walls | Ruth Aldridge, Cuba Street Software',
      'From Excel to Boats | Mercy Atieno, Jamii Sacco',
    ]);
  });

  it('with slides that a link names after the speaker', () => {
    const [talk] = read(
      `### Ben Tamihana: Supervision\n\nWe drew trees.${list}[Ben’s slides (PDF)](https://x.example/trees.pdf)\n\n![Ben Tamihana with a tree](/ben.jpg)`,
    ).talks!;
    assert.deepEqual(talk?.slides, ['https://x.example/trees.pdf']);
    assert.equal(talk.speakers?.[0]?.photo?.src, '/ben.jpg');
  });

  it('with where it starts in italics, which is no title', () => {
    const text = `### Feature Stores at 3am — Ifeoma Adeyemi, Brunel Rail\n\n*Starts at 4:52.* Ifeoma gets paged.${list}`;
    assert.deepEqual(talksOf(text), ['Feature Stores at 3am | Ifeoma Adeyemi, Brunel Rail']);
    assert.equal(read(text).talks?.[0]?.start, 292);
  });

  it('with photos of its own', () => {
    const { talks, photos } = read(
      `## Borrowing Boats – Mira Okafor (Quayside)\n\n![The netbook](/netbook.jpg)\n\nIt sank.${list}## Thanks\n\n![Dumplings](/dumplings.jpg)`,
    );
    assert.equal(talks?.[0]?.photo?.src, '/netbook.jpg');
    assert.deepEqual(
      photos?.map(({ src }) => src),
      undefined,
    );
  });

  it('with moments of the recording that the text below links to', () => {
    const { video: recording, talks } = read(
      `## Talk 1: Boats\n\n**Speaker:** Mira Okafor\n\n[06:40](${video}&t=400s)\n\n## Talk 2: Walls\n\n**Speaker:** Jane Doe\n\n[38:05](${video}&t=2285s)`,
    );
    assert.equal(recording, video);
    assert.deepEqual(
      talks?.map(({ start }) => start),
      [400, 2285],
    );
  });
});

describe('an item for each talk', () => {
  const text = `- [03:55](${video}&t=235) **Pipelines Are Products** – Mira Okafor, Quayside ([slides](https://x.example/a.pdf))\n  - Interview them.\n  - Measure the wait:\n    - not the build\n- [27:10](${video}&t=1630) **State Surgery** – Jane Doe, Acme\n  - Back up first.\n`;

  it('has a company without what stands in brackets behind it', () =>
    assert.deepEqual(talksOf(text), [
      'Pipelines Are Products | Mira Okafor, Quayside',
      'State Surgery | Jane Doe, Acme',
    ]));

  it('has takeaways of its own below it', () =>
    assert.deepEqual(
      read(text).talks?.map(({ takeaways }) => takeaways),
      [['Interview them.', 'Measure the wait:\nnot the build'], ['Back up first.']],
    ));
});

describe('around the talks', () => {
  const talk = `## Borrowing Boats – Mira Okafor (Quayside)\n\nIt sank.${list}`;
  const names = (sponsors: Sponsor[] = []): (string | undefined)[] => sponsors.map(({ name }) => name);

  for (const [heading, text] of [
    [
      'Thank you',
      'None of this happens alone:\n\n- [Acme](https://acme.example/) for the late lock-up\n- [Boatly](https://boatly.example/) for the pizza',
    ],
    ['💛 Our sponsors', '[Acme](https://acme.example) (space), and [Boatly](https://boatly.example) (tacos)'],
    ['Our partners', 'Hats off to [Acme](https://acme.example/) and [Boatly](https://boatly.example/)!'],
  ] as const)
    it(`sponsors stand below “${heading}”`, () => {
      const { sponsors, talks } = read(`${talk}## ${heading}\n\n${text}`);
      assert.deepEqual(names(sponsors), ['Acme', 'Boatly']);
      assert.equal(talks?.length, 1);
    });

  for (const [text, lang] of [
    ['Ana Calin was our host for the night, as I was on a train.', 'en'],
    ['Ana Calin emceed and, as always, stopped nobody.', 'en'],
    ['Moderiert hat wie immer Ana Calin.', 'de'],
    ['Presentó la tarde Ana Calin.', 'es'],
  ] as const)
    it(`hosts: ${text}`, () => {
      const { hosts } = read(
        `${text}\n\n${talk}`,
        `title: "Harbour Tech December"\ndate: 2024-12-04\nlang: ${lang}`,
      );
      assert.deepEqual(
        hosts?.map(({ name }) => name),
        ['Ana Calin'],
      );
    });

  for (const [heading, title, lang = 'en'] of [
    ['Next up: Harbour Tech April', 'Harbour Tech April'],
    ['📅 Next: Harbour Tech June, the Outdoor Edition', 'Harbour Tech June, the Outdoor Edition'],
    ['Prochain rendez-vous : Ports de novembre', 'Ports de novembre', 'fr'],
    ['Próximo evento: Puertos de marzo', 'Puertos de marzo', 'es'],
    ['Next event', undefined],
  ] as [string, string | undefined, string?][])
    it(`the next event’s heading: ${heading}`, () => {
      const { next, talks } = read(
        `${talk}## ${heading}\n\nRSVP for 2025-01-08: [Meetup](https://www.meetup.com/x/events/2/)`,
        `title: "Harbour Tech December"\ndate: 2024-12-04\nlang: ${lang}`,
      );
      assert.equal(next?.title, title);
      assert.equal(talks?.length, 1);
    });

  it('the next event’s title is bold in its sentence, or a bold line above it', () => {
    const rsvp = '[RSVP](https://www.meetup.com/x/events/2/)';
    assert.equal(
      read(`${talk}The next one is **Embedded Night** on 8 January. ${rsvp}`).next?.title,
      'Embedded Night',
    );
    assert.equal(
      read(`${talk}**Harbour Tech, July edition**\n\nOur next meetup is on 8 January. ${rsvp}`).next?.title,
      'Harbour Tech, July edition',
    );
  });

  for (const [text, expected] of [
    ['Stay dry, folks!\n\n– Krista & Devon', 'Stay dry, folks! – Krista & Devon'],
    ['Ka kite anō,\nMoana', 'Ka kite anō, Moana'],
    ['Tutaonana!\n\nNjeri (@njeri_codes) and Achieng', 'Tutaonana! Njeri (@njeri_codes) and Achieng'],
    ['See you!\n\n— Marisol, Ty and the whole crew', 'See you! — Marisol, Ty and the whole crew'],
  ] as const)
    it(`the farewell: ${expected}`, () =>
      assert.equal(read(`${talk}${text}`).signOff?.replace(/\s+/g, ' '), expected));
});

describe('a post of Hugo', () => {
  const { title, date, cover, talks } = readText(
    `+++\ntitle = "Bristol Data #21: pipelines"\ndate = 2024-09-27T08:00:00+01:00\ntags = ["recap"]\n+++\n\nIt was the first one after the summer.\n\n{{< figure src="/img/full.jpg" alt="A full \`room\`" caption="Standing <room> only." >}}\n\n### Feature Stores — Ifeoma Adeyemi, Brunel Rail\n\nIfeoma gets paged.\n\n{{< figure src="/img/ifeoma.jpg" alt="Ifeoma Adeyemi speaking" >}}\n`,
    'post.md',
  ).roundup as Read;

  it('has its front matter in TOML', () => {
    assert.deepEqual([title, date], ['Bristol Data #21: pipelines', '2024-09-27']);
  });

  it('has figures by shortcode', () => {
    assert.deepEqual(cover, { src: '/img/full.jpg', alt: 'A full `room`', caption: 'Standing <room> only.' });
    assert.equal(talks?.[0]?.speakers?.[0]?.photo?.src, '/img/ifeoma.jpg');
  });

  it('is read without front matter that is no TOML, and says so', () => {
    const { error, roundup } = readText(
      '+++\ntitle = \n+++\n\n## Boats – Mira Okafor (Quayside)\n',
      'post.md',
    );
    assert.match(error?.message ?? '', /TOML/);
    assert.equal((roundup as Read).talks?.length, 1);
  });

  it('may have hostile front matter', () => {
    const deep = readText(
      `+++\na = ${'['.repeat(100_000)}\n+++\n\n## Boats – Mira Okafor (Quayside)\n`,
      'post.md',
    );
    assert.match(deep.error?.message ?? '', /nested/);
    assert.equal((deep.roundup as Read).talks?.length, 1);
    readText(
      '+++\n__proto__ = { polluted = 1 }\n[constructor.prototype]\npolluted = 2\n+++\n\nBoats.\n',
      'post.md',
    );
    assert.equal(({} as { polluted?: number }).polluted, undefined);
  });
});
