/**
 * Addresses under `/test-files/` of the test server that answer late, wrongly or not at all, for
 * tests of everything that loads data:
 *
 *     /test-files/slow.json?ms=500     good JSON, after a wait
 *     /test-files/status/404           that status, with a JSON body
 *     /test-files/wrong-type.json      an HTML page where JSON is expected
 *     /test-files/redirect.json?to=…   a redirect, by default to slow.json
 *     /test-files/cut-off.json         JSON that ends in the middle
 *     /test-files/broken.json          a connection that ends in the middle of the body
 *     /test-files/tone.wav             a minute of sound, in pieces where they are asked for
 *     /test-files/dist/…               that file of `dist/`, byte by byte: the test server changes scripts
 *     /test-files/loop.json            a redirect to itself
 *     /test-files/changing.json        good JSON with another title at each answer
 *     /test-files/endless.json?name=…  JSON without an end
 *     /test-files/endless-bytes?name=… how much of the last one of those was sent
 *     /test-files/kept.json?name=…     what was last sent there by POST
 *     /test-files/cookies.json         a roundup whose title is the cookies that came with the request
 *     /test-files/vectors.json         the lists of `test/data/vectors`
 *
 * `?body=…` gives slow.json another body. Other paths are served from the repository.
 */

import { createReadStream, existsSync } from 'node:fs';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { setTimeout } from 'node:timers/promises';
import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { readVectorLists } from './vectors.mjs';

/**
 * @typedef {import('koa').Context} Context
 */

const prefix = '/test-files/';

/**
 * @param {Context} context
 * @param {string} body
 */
function sendJson(context, body) {
  context.type = 'application/json';
  context.body = body;
}

/** @type {Record<string, (context: Context) => void | Promise<void>>} */
const files = {
  async 'slow.json'(context) {
    const ms = Number(context.query['ms'] ?? 500);
    await setTimeout(ms);
    sendJson(context, String(context.query['body'] ?? '{"ok":true}'));
  },

  'wrong-type.json'(context) {
    context.type = 'text/html';
    context.body = '<!doctype html><title>Not JSON</title><p>This is a page, not JSON.</p>';
  },

  'redirect.json'(context) {
    context.redirect(String(context.query['to'] ?? `${prefix}slow.json?ms=0`));
  },

  'cut-off.json'(context) {
    sendJson(context, '{"ok":tr');
  },

  'broken.json'(context) {
    context.respond = false;
    context.res.writeHead(200, { 'content-type': 'application/json', 'content-length': 100 });
    context.res.write('{"ok":', () => context.res.destroy());
  },

  'loop.json'(context) {
    context.redirect(`${prefix}loop.json`);
  },

  'changing.json'(context) {
    answers += 1;
    sendJson(context, JSON.stringify({ title: `Answer ${answers}` }));
  },

  'endless.json'(context) {
    context.type = 'application/json';
    context.body = Readable.from(endless(String(context.query['name'])));
  },

  'endless-bytes'(context) {
    context.body = String(endlessBytes.get(String(context.query['name'])) ?? 0);
  },

  async 'kept.json'(context) {
    const name = String(context.query['name']);
    if (context.method === 'POST') kept.set(name, await text(context.req));
    sendJson(context, kept.get(name) ?? '');
  },

  'vectors.json'(context) {
    sendJson(context, JSON.stringify(readVectorLists()));
  },

  'cookies.json'(context) {
    sendJson(context, JSON.stringify({ title: context.get('cookie') }));
  },

  'tone.wav'(context) {
    const [, from = '0', to = ''] = /^bytes=(\d+)-(\d*)$/.exec(context.get('range')) ?? [];
    const end = to === '' ? sound.length : Number(to) + 1;
    context.status = context.get('range') ? 206 : 200;
    context.set('accept-ranges', 'bytes');
    context.set('content-range', `bytes ${from}-${end - 1}/${sound.length}`);
    context.type = 'audio/wav';
    context.body = sound.subarray(Number(from), end);
  },
};

/** @type {Map<string, string>} */
const kept = new Map();
let answers = 0;
/** @type {Map<string, number>} by the name that was asked for: engines run at the same time */
const endlessBytes = new Map();

/**
 * A hundred times as much as is read; then it does end, so that a test which fails leaves nothing running.
 *
 * @param {string} name
 */
async function* endless(name) {
  const piece = ' '.repeat(50_000);
  yield '{"title":"Endless",';
  for (let sent = 0; sent < 500e6; sent += piece.length) {
    endlessBytes.set(name, sent + piece.length);
    yield piece;
    // Lets others have their turn.
    await setTimeout(0);
  }
}

/** A minute of silence: 8000 samples of 8 bits a second, behind the header of a WAV file. */
const sound = (() => {
  const samples = 60 * 8000;
  const file = Buffer.alloc(44 + samples, 0x80);
  file.write('RIFF', 0);
  file.writeUInt32LE(36 + samples, 4);
  file.write('WAVEfmt ', 8);
  file.writeUInt32LE(16, 16);
  file.writeUInt16LE(1, 20);
  file.writeUInt16LE(1, 22);
  file.writeUInt32LE(8000, 24);
  file.writeUInt32LE(8000, 28);
  file.writeUInt16LE(1, 32);
  file.writeUInt16LE(8, 34);
  file.write('data', 36);
  file.writeUInt32LE(samples, 40);
  return file;
})();

/** @param {string} name */
function statusOf(name) {
  const [, digits] = /^status\/(\d{3})$/.exec(name) ?? [];
  return digits === undefined ? undefined : Number(digits);
}

/**
 * @param {Context} context
 * @param {string} path in `dist/`
 */
function sendBuilt(context, path) {
  const file = fileURLToPath(new URL(`../../dist/${path}`, import.meta.url));
  if (!existsSync(file)) return;
  context.set('cache-control', 'no-store');
  context.type = extname(file);
  context.body = createReadStream(file);
}

/** @type {import('koa').Middleware} */
export async function localFiles(context, next) {
  if (!context.path.startsWith(prefix)) return next();
  const name = context.path.slice(prefix.length);
  const status = statusOf(name);
  if (status !== undefined) {
    sendJson(context, JSON.stringify({ status }));
    context.status = status;
    return undefined;
  }
  if (name.startsWith('dist/')) return sendBuilt(context, name.slice('dist/'.length));
  const file = Object.hasOwn(files, name) ? files[name] : undefined;
  if (!file) return next();
  context.set('cache-control', 'no-store');
  return file(context);
}
