import { expect } from '@open-wc/testing';
import { fetchRoundup } from '../../src/embed/file.js';
import { heightIn } from '../../src/embed/messages.js';
import { clearOutside, outsideHosts } from '../helpers/outside.js';
import { readRequest } from '../../src/embed/request.js';

const page = 'https://blog.example/assets/embed.html';
const ask = (query: string, origins: string[] = []) => readRequest(`${page}?${query}`, origins);

describe('what the address of an embed page asks for', () => {
  for (const [src, file] of [
    ['/r.json', 'https://blog.example/r.json'],
    ['../r.json', 'https://blog.example/r.json'],
    ['r.json%3Fv=2', 'https://blog.example/assets/r.json?v=2'],
    ['https://blog.example/r.json', 'https://blog.example/r.json'],
  ])
    it(`a file of its own origin: ${src}`, () => expect(ask(`src=${src}`).file).to.equal(file));

  for (const src of [
    'https://evil.example/r.json',
    '//evil.example/r.json',
    '\\\\evil.example/r.json',
    'http://blog.example/r.json',
    'https://blog.example:8443/r.json',
    'https://blog.example.evil.example/r.json',
    'https://blog.example@evil.example/r.json',
    'javascript:alert(1)',
    'data:application/json,{"title":"x"}',
    'blob:https://blog.example/1',
    ' ',
    '',
  ])
    it(`refused: ${src || 'nothing'}`, () => {
      const { file, refusal } = ask(new URLSearchParams({ src }).toString());
      expect(file).to.equal(undefined);
      expect(refusal).to.match(/^src: /);
    });

  it('and what a link says in its stead is not repeated', () => {
    const src = 'javascript:Your session has expired, sign in at evil.example';
    expect(ask(new URLSearchParams({ src }).toString()).refusal).not.to.contain('expired');
  });

  it('a file of an origin that the page lists', () => {
    const src = 'src=https://data.example/r.json';
    expect(ask(src, ['https://data.example']).file).to.equal('https://data.example/r.json');
    expect(ask('src=https://data.example.evil/r.json', ['https://data.example']).file).to.equal(undefined);
  });

  it('second, theme and language, where they are such', () => {
    expect(ask('src=/r.json&t=32:55&theme=dark&lang=de-at')).to.deep.include({
      start: 1975,
      theme: 'dark',
      lang: 'de-AT',
    });
    expect(ask('src=/r.json&t=soon&theme=pink&lang=%3Cb%3E')).to.deep.include({
      start: undefined,
      theme: 'light',
      lang: undefined,
    });
  });
});

describe('fetching the file of an embed page', () => {
  const own = location.origin;

  it('doesn’t follow a redirect to another origin', async () => {
    await clearOutside();
    const { refusal, value } = await fetchRoundup(
      `${own}/test-files/redirect.json?to=https://images.example/photo.png`,
      own,
      [],
    );
    expect(value).to.equal(undefined);
    expect(refusal).to.contain('could not be loaded');
    expect(await outsideHosts()).not.to.include('images.example');
  });

  it('follows a redirect within it, and says where it ended', async () => {
    const { refusal, url } = await fetchRoundup(`${own}/test-files/redirect.json`, own, []);
    expect(refusal).to.equal(undefined);
    expect(url).to.contain('/test-files/slow.json');
  });

  it('sends no cookies, so that a link can act in nobody’s name', async () => {
    document.cookie = 'session=secret; path=/';
    const answer = await (await fetch('/test-files/cookies.json?with')).text();
    expect(answer).to.contain('secret');
    const { value } = await fetchRoundup(`${own}/test-files/cookies.json?without`, own, []);
    document.cookie = 'session=; path=/; max-age=0';
    expect(value).to.deep.equal({ title: '' });
  });

  for (const [file, words] of [
    ['cut-off.json', /can’t be read as JSON/],
    ['wrong-type.json', /can’t be read as JSON/],
    ['status/404', /could not be loaded \(the server answers 404\)\.$/],
    ['broken.json', /could not be loaded/],
  ] as const)
    it(`says what is wrong with ${file}`, async () => {
      const { refusal, value } = await fetchRoundup(`${own}/test-files/${file}`, own, []);
      expect(refusal).to.match(words);
      expect(value).to.equal(undefined);
    });
});

describe('messages of height', () => {
  it('are whole pixels above nothing', () => {
    const message = { type: 'meetup-roundup-height', version: 1, height: 812 };
    expect(heightIn(message)).to.equal(812);
    for (const height of [0, -1, 1.5, NaN, '812', undefined])
      expect(heightIn({ ...message, height })).to.equal(undefined);
    for (const other of [{ ...message, version: 2 }, { ...message, type: 'resize' }, null, 'x'])
      expect(heightIn(other)).to.equal(undefined);
  });
});
