import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readText } from '../../src/cli/import/read-file.js';

interface Read {
  hosts?: { name: string; role?: string }[];
  sponsors?: { name: string; url?: string }[];
  talks?: {
    title?: string;
    start?: number;
    video?: string;
    slides?: string[];
    summary?: string;
    takeaways?: string[];
    photo?: { src: string };
    speakers?: { name: string; company?: string; role?: string; photo?: { src: string } }[];
  }[];
  next?: { date?: string; title?: string; rsvp?: string };
  video?: string;
  signOff?: string;
  notes?: string | string[];
}

const heading = (title: string): string => `---\ntitle: "${title}"\ndate: 2024-12-04\n---\n\n`;
const opening = 'We met for the ninth time, and the room was full of people.\n\n';

/** A post that begins as posts do, with what is to be read in the middle of it. */
const read = (text: string, title = 'Harbour Tech December'): Read =>
  readText(`${heading(title)}${opening}${text}\n`, 'post.md').roundup as Read;

const people = (text: string, title?: string): string[] =>
  (read(text, title).talks ?? []).flatMap(({ speakers = [] }) =>
    speakers.map(({ name, company }) => (company ? `${name} @ ${company}` : name)),
  );

const tells = '\n\n* Boats float.\n* Some of them sink.';

describe('who speaks', () => {
  for (const [what, text, expected, title] of [
    [
      'a company with an ampersand, whatever the title names',
      `First up, Mira Okafor from Wren & Sons told us about [Borrowing boats](https://youtu.be/aaaaaaaaaaa?t=60).`,
      ['Mira Okafor @ Wren & Sons'],
      'Harbour Tech December: Quayside, Wren & Sons and Acme',
    ],
    [
      'two companies that a title joins with one',
      `First up, Mira Okafor from Quayside told us about [Borrowing boats](https://youtu.be/aaaaaaaaaaa?t=60).`,
      ['Mira Okafor @ Quayside'],
      'Harbour Tech December: Quayside & Acme',
    ],
    [
      'a company and the next speaker',
      `Next up, Mira Okafor from Quayside and Luca De Santis from Acme told us about [Borrowing boats](https://youtu.be/aaaaaaaaaaa?t=60).`,
      ['Mira Okafor @ Quayside', 'Luca De Santis @ Acme'],
    ],
    [
      'an article that the company has in its name, and one that it hasn’t',
      `Next up, Mira Okafor from The Daily Anchor and Jane Doe from the Harbour Office told us about [Borrowing boats](https://youtu.be/aaaaaaaaaaa?t=60).`,
      ['Mira Okafor @ The Daily Anchor', 'Jane Doe @ Harbour Office'],
    ],
    [
      'another speaker of the same company',
      `Finally Mira Okafor, also from Quayside, asked [Is it a boat?](https://youtu.be/aaaaaaaaaaa?t=60).`,
      ['Mira Okafor @ Quayside'],
    ],
    [
      'particles, initials and what friends say',
      `Next up, Beatriz Lemos do Vale from Quayside, Delyth ap Rhys from Acme, J.P. Adeyemi from Boatly, Étienne d'Aubigny from Marine and Joaquín "Quino" Ibarra from Portside told us about [Borrowing boats](https://youtu.be/aaaaaaaaaaa?t=60).`,
      [
        'Beatriz Lemos do Vale @ Quayside',
        'Delyth ap Rhys @ Acme',
        'J.P. Adeyemi @ Boatly',
        "Étienne d'Aubigny @ Marine",
        'Joaquín "Quino" Ibarra @ Portside',
      ],
    ],
    [
      'one with a title and no company',
      `Next up was Mira Okafor with Borrowing Boats (starting at [1:00](https://youtu.be/aaaaaaaaaaa?t=60)).`,
      ['Mira Okafor'],
    ],
    [
      'one who is told by a role in a list',
      `Then a panel on Borrowing boats (starting at [1:00](https://youtu.be/aaaaaaaaaaa?t=60)) with Mira Okafor from Quayside, Joe Bloggs from Acme, and Jane Doe, an independent consultant.`,
      ['Mira Okafor @ Quayside', 'Joe Bloggs @ Acme', 'Jane Doe'],
    ],
    [
      'one whose role stands before the name',
      `Then a panel on Borrowing boats (starting at [1:00](https://youtu.be/aaaaaaaaaaa?t=60)) with Mira Okafor from Quayside and freelance consultant Jane Doe.`,
      ['Mira Okafor @ Quayside', 'Jane Doe'],
    ],
    [
      'one whom the sentence before is about, and not whom it mentions',
      `Next up was Mira Okafor, who kindly stepped in after Joe Bloggs from Acme had to pull out. She told us about [Borrowing boats](https://youtu.be/aaaaaaaaaaa?t=60).`,
      ['Mira Okafor'],
    ],
    [
      'one whose talk has no title, no time and no list',
      `Finally Mira Okafor from Quayside spoke about what she learned from a dozen harbours.`,
      ['Mira Okafor @ Quayside'],
    ],
    [
      'a lightning talk',
      `We wrapped up with a lightning talk from Mira Okafor on how to tie a knot in Bash.`,
      ['Mira Okafor'],
    ],
    [
      'one whose company the opening names',
      `The evening had Mira Okafor from Quayside and Jane Doe from Acme.\n\nFirst up, Mira told us about [Borrowing boats](https://youtu.be/aaaaaaaaaaa?t=60).`,
      ['Mira Okafor @ Quayside'],
    ],
    [
      'those of a bold line, with role and company',
      `**Mira Okafor, Staff Engineer, Quayside**\n\nMira kicked things off with Borrowing Boats (starting at 1:00). She said:${tells}\n\n**Jane Doe & Joe Bloggs, Acme**\n\nThen Jane and Joe did a live demo of Painting Walls (starting at 20:00):${tells}`,
      ['Mira Okafor @ Quayside', 'Jane Doe @ Acme', 'Joe Bloggs @ Acme'],
    ],
  ] as [string, string, string[], string?][]) {
    it(what, () => assert.deepEqual(people(text, title), expected));
  }

  it('is nobody who is in a title', () => {
    const text = `Next up, Mira Okafor from Quayside showed us Cloud-Native Runtime Security with Falco (starting at [1:00](https://youtu.be/aaaaaaaaaaa?t=60)).`;
    assert.deepEqual(people(text), ['Mira Okafor @ Quayside']);
  });

  it('has the line that only names them told with the talk', () => {
    const { talks, notes } = read(
      `**Mira Okafor, Staff Engineer, Quayside**\n\nMira kicked things off with Borrowing Boats (starting at 1:00).`,
    );
    assert.equal(talks?.[0]?.speakers?.[0]?.role, 'Staff Engineer');
    assert.equal(talks[0].title, 'Borrowing Boats');
    assert.doesNotMatch(JSON.stringify(notes ?? ''), /Staff Engineer/);
  });

  it('has the text of that line in the talk’s field', () => {
    const line = '**Mira Okafor, Staff Engineer, Quayside**';
    const text = `${heading('Harbour Tech')}${opening}${line}\n\nMira kicked things off with Borrowing Boats (starting at 1:00).\n`;
    const { placed } = readText(text, 'post.md').coverage;
    const own = placed.find(({ text: part }) => part.includes('Staff Engineer'));
    assert.equal(own?.path, 'talks[0].speakers[0].name');
  });

  it('is shown by a photo whose text has first names', () => {
    const { talks } = read(
      `First up, Mira Okafor and Jane Doe from Quayside told us about [Borrowing boats](https://youtu.be/aaaaaaaaaaa?t=60).${tells}\n\nIt was short.\n\n![Mira and Jane](/both.jpg)\n\nThen Joe Bloggs from Acme told us about [Walls](https://youtu.be/aaaaaaaaaaa?t=900).${tells}\n\n![Joe Bloggs](/joe.jpg)`,
    );
    assert.equal(talks?.[0]?.speakers?.[0]?.photo?.src, '/both.jpg');
    assert.equal(talks[1]?.speakers?.[0]?.photo?.src, '/joe.jpg');
  });
});

describe('what a talk is called', () => {
  const link = 'https://youtu.be/aaaaaaaaaaa';
  for (const [text, title] of [
    [
      `Mira Okafor from Quayside gave us Registry mirrors, or how we lived (starting at [1:00](${link}?t=60)).`,
      'Registry mirrors, or how we lived',
    ],
    [
      `Mira Okafor from Quayside closed out our evening with Boats at scale, or: 99 problems (starting at [1:00](${link}?t=60)).`,
      'Boats at scale, or: 99 problems',
    ],
    [
      `Mira Okafor from Quayside opened with 'Boats, walls and me: a love triangle'.`,
      'Boats, walls and me: a love triangle',
    ],
    [
      `Mira Okafor from Quayside showed us [what happens when a boat sinks](${link}?t=60).`,
      'what happens when a boat sinks',
    ],
    [
      `Mira Okafor from Quayside gave a talk on Why "It Floats On My Machine" Is a Harbour Problem (no video available).`,
      'Why "It Floats On My Machine" Is a Harbour Problem',
    ],
    [
      `Mira Okafor from Quayside asked Who Watches the Boats? Monitoring your Harbour (no video available).`,
      'Who Watches the Boats? Monitoring your Harbour',
    ],
    [
      `Mira Okafor from Quayside talked about Small boats, small harbours, big savings. They are small, she said.`,
      'Small boats, small harbours, big savings',
    ],
    [
      `Mira Okafor from Quayside asked Why is my boat so slow? (starting at [26m40s](${link}?t=1600)).`,
      'Why is my boat so slow?',
    ],
  ] as const) {
    it(title, () => assert.equal(read(`First up, ${text}${tells}`).talks?.[0]?.title, title));
  }

  it('is nothing that a speaker only did', () => {
    const text = `Mira Okafor from Quayside gave up on her laptop and took questions from the room instead (starting at [1:00](${link}?t=60)).`;
    assert.equal(read(`First up, ${text}`).talks?.[0]?.title, undefined);
  });

  it('stands in a later sentence, linked to a recording of its own', () => {
    const [talk] = read(
      `The stream dropped, but luckily Mira Okafor from Quayside recorded it again for us! You can watch [Borrowing boats](https://youtu.be/bbbbbbbbbbb) in full.${tells}`,
    ).talks!;
    assert.deepEqual([talk?.title, talk?.video], ['Borrowing boats', 'https://youtu.be/bbbbbbbbbbb']);
  });

  it('stands in the heading, with the speaker further on in the sentence below', () => {
    const [talk] = read(
      `### Where’s my bus? Streaming vehicles\n\nThe second talk of the night was from Mira Okafor of Quayside.${tells}`,
    ).talks!;
    assert.deepEqual(
      [talk?.title, talk?.speakers?.[0]?.name],
      ['Where’s my bus? Streaming vehicles', 'Mira Okafor'],
    );
  });
});

describe('when a talk starts', () => {
  for (const [text, start] of [
    ['(at 6m30s in the video)', 390],
    ['(at 38m)', 2280],
    ['(at 1h02m)', 3720],
    ['(starting at [58m12s](https://youtu.be/aaaaaaaaaaa?t=58m12s))', 3492],
  ] as const) {
    it(text, () =>
      assert.equal(
        read(`First up, Mira Okafor from Quayside told us about "Borrowing boats" ${text}.${tells}`)
          .talks?.[0]?.start,
        start,
      ),
    );
  }

  for (const text of ['(5m long)', 'for 5m', 'at 10m users'])
    it(`is not said by ${text}`, () =>
      assert.equal(
        read(`First up, Mira Okafor from Quayside told us about "Borrowing boats" ${text}.${tells}`)
          .talks?.[0]?.start,
        undefined,
      ));
});

describe('slides that a list ends with', () => {
  const deck = 'https://speakerdeck.com/mira/boats';
  for (const line of [
    `* Slides are [here](${deck})`,
    `* You can find the slides [here](${deck})`,
    `* Her slides are [on Speaker Deck](${deck})`,
    `Have a look at Mira's slides [here](${deck})`,
  ])
    it(line, () => {
      const [talk] = read(
        `First up, Mira Okafor from Quayside told us about "Borrowing boats".${tells}\n${line}`,
      ).talks!;
      assert.deepEqual(talk?.slides, [deck]);
      assert.deepEqual(talk.takeaways, ['Boats float.', 'Some of them sink.']);
    });

  it('are those of which the words before a link tell', () => {
    const [talk] = read(
      `First up, Mira Okafor from Quayside told us about "Borrowing boats".${tells}\n\nThe scripts are at [https://code.example/x](https://code.example/x), and Mira's slides are [here](https://mira.example/boats.pdf).`,
    ).talks!;
    assert.deepEqual(talk?.slides, ['https://mira.example/boats.pdf']);
  });
});

describe('recordings of their own', () => {
  const frame = (id: string): string => `<iframe src="https://www.youtube.com/embed/${id}"></iframe>\n\n`;
  const linked = (id: string): string =>
    `First up, Mira Okafor from Quayside told us about [Borrowing boats](https://youtu.be/${id}).${tells}\n\n`;

  it('stand right above the talk, where another talk links to one', () => {
    const { video, talks } = read(
      `${linked('aaaaaaaaaaa')}It was fine.\n\n${frame('bbbbbbbbbbb')}Finally we had Jane Doe from Acme, who told us about Painting Walls Slowly.${tells}`,
    );
    assert.equal(video, undefined);
    assert.match(talks?.[1]?.video ?? '', /bbbbbbbbbbb/);
  });

  it('are not the event’s where a talk links to the only one that is embedded', () => {
    const { video } = read(
      `${linked('aaaaaaaaaaa')}${frame('bbbbbbbbbbb')}Finally we had Jane Doe from Acme with [Painting Walls](https://youtu.be/bbbbbbbbbbb).${tells}`,
    );
    assert.equal(video, undefined);
  });
});

describe('sponsors', () => {
  const acme = '[Acme](https://acme.example/)';
  const told = `\n\nFirst up, Mira Okafor from Quayside told us about "Borrowing boats".${tells}`;
  for (const [text, names] of [
    [
      `Thanks to our sponsors ${acme}, Wren & Sons (who brought the cake) and xMatters.`,
      ['Acme', 'Wren & Sons', 'xMatters'],
    ],
    [
      'We are immensely grateful to Testkube, Harness, and Civo for their generous support and sponsorship.',
      ['Testkube', 'Harness', 'Civo'],
    ],
    [
      `We are very grateful to ${acme} and [Boatly](https://boatly.example/) for your support.`,
      ['Acme', 'Boatly'],
    ],
    [
      `Our thanks go to ${acme} and [Boatly](https://boatly.example/) who make this all possible.`,
      ['Acme', 'Boatly'],
    ],
    [`Our sponsors this month were ${acme} and Upcloud.`, ['Acme', 'Upcloud']],
    [
      'Thanks to our speakers, to StorageOS for sponsoring the pizza, and to the lovely AV team.',
      ['StorageOS'],
    ],
    [`This month we also welcome ${acme} as a new sponsor.`, ['Acme']],
    [`Our new friends at ${acme} sponsored the ice cream.`, ['Acme']],
  ] as const) {
    it(text, () =>
      assert.deepEqual(
        read(`${text}${told}`).sponsors?.map(({ name }) => name),
        names,
      ),
    );
  }

  for (const text of [
    'Thanks to Jane Doe and Joe Bloggs for stacking the chairs.',
    'Thank you also to Skills Matter for letting us in.',
  ])
    it(`none: ${text}`, () => assert.equal(read(`${text}${told}`).sponsors, undefined));
});

describe('hosts', () => {
  const told = `\n\nFirst up, Mira Okafor from Quayside told us about "Borrowing boats".${tells}`;
  for (const [text, names] of [
    ['The evening was hosted by Ana Calin and Luke Bond.', ['Ana Calin', 'Luke Bond']],
    ['It came just before the fair, so Ana Calin hosted for me whilst I was busy.', ['Ana Calin']],
    ['I was on holiday, so a huge thank you to Ana Calin for hosting (and for the jokes).', ['Ana Calin']],
  ] as const) {
    it(text, () =>
      assert.deepEqual(
        read(`${text}${told}`).hosts?.map(({ name }) => name),
        names,
      ),
    );
  }

  it('none: a venue that is thanked for hosting', () => {
    assert.equal(read(`Thanks to Harbour Works for hosting us.${told}`).hosts, undefined);
  });
});

describe('what comes next', () => {
  const told = `First up, Mira Okafor from Quayside told us about "Borrowing boats".${tells}\n\n`;

  it('is not promised before the talks', () => {
    const { next } = read(
      `Our [meetup](https://www.meetup.com/x/events/1/) saw 80 of you, and I promise more pizza next time.\n\n${told}We’re taking August off, but [see you in September!](https://www.meetup.com/x/events/2/)`,
    );
    assert.equal(next?.rsvp, 'https://www.meetup.com/x/events/2/');
    assert.equal(next.date, '2025-09');
  });

  it('is no talk by its heading', () => {
    const { next, talks } = read(
      `${told}## Harbour Tech - January 2025\n\nWe are back on Wednesday 8 January. [RSVP](https://www.meetup.com/x/events/2/)`,
    );
    assert.equal(talks?.length, 1);
    assert.deepEqual([next?.title, next?.date], ['Harbour Tech - January 2025', '2025-01-08']);
  });

  for (const text of ['Enjoy the sunshine!', 'Stay home, stay safe, and see you on the internet!'])
    it(`comes before: ${text}`, () =>
      assert.equal(read(`${told}${text}\n\nAna (@ana)`).signOff?.replace(/\s+/g, ' '), `${text} Ana (@ana)`));
});
