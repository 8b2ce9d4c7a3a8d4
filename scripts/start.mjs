/**
 * `npm start`: serves the repository, so that the demo pages run on what the sources give.
 *
 *     PORT=8080 npm start     # another port than 4173
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';

const root = fileURLToPath(new URL('..', import.meta.url));
const defaultPort = 4173;

/** Whatever `dist/` is made from. */
const sources = [
  'src',
  'scripts/build',
  'scripts/build.mjs',
  'vite.config.ts',
  'tsconfig.build.json',
  'package-lock.json',
];

/**
 * @param {string} path
 * @returns {number} when it, or the newest file below it, was written
 */
function lastWritten(path) {
  const stats = statSync(path);
  if (!stats.isDirectory()) return stats.mtimeMs;
  return Math.max(0, ...readdirSync(path).map((name) => lastWritten(join(path, name))));
}

/** Whether nothing differs from what is committed, where a check holds `dist/` to its sources. */
function isAsCommitted() {
  const { status, stdout } = spawnSync('git', ['status', '--porcelain', '--', 'dist', ...sources], {
    cwd: root,
    encoding: 'utf8',
  });
  return status === 0 && stdout === '';
}

function isBuilt() {
  const built = join(root, 'dist/meetup-roundup.js');
  if (!existsSync(built)) return false;
  if (isAsCommitted()) return true;
  return sources.every((source) => lastWritten(join(root, source)) <= lastWritten(built));
}

/** Builds; a failure leaves the files of the last build, which are better than no demo. */
function build() {
  console.log('Building dist/ …');
  const { status } = spawnSync(process.execPath, [join(root, 'scripts/build.mjs')], { stdio: 'inherit' });
  if (status === 0) return;
  if (!existsSync(join(root, 'dist/meetup-roundup.js'))) process.exit(1);
  console.error('The build failed; the demo shows the last one that worked.');
}

function makeServer() {
  // `dev` reads each file anew, and nothing may stay in the browser's cache.
  const files = sirv(root, { dev: true, etag: false });
  return createServer((request, response) => {
    response.setHeader('cache-control', 'no-store');
    if (request.url === '/') response.writeHead(302, { location: '/demo/' }).end();
    else files(request, response, () => void response.writeHead(404).end('There is no such file.'));
  });
}

/**
 * @param {import('node:http').Server} server
 * @param {number} port 0 for any that is free
 * @returns {Promise<number>} the port it listens on
 */
function listen(server, port) {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, 'localhost', () => {
      server.off('error', reject);
      resolve(/** @type {import('node:net').AddressInfo} */ (server.address()).port);
    });
  });
}

/**
 * @param {import('node:http').Server} server
 * @param {number} wanted
 */
async function listenNear(server, wanted) {
  try {
    return await listen(server, wanted);
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EADDRINUSE') throw error;
    return listen(server, 0);
  }
}

/** @returns {number} */
function wantedPort() {
  const text = process.env.PORT;
  if (!text) return defaultPort;
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port < 65536) return port;
  console.error(`PORT is a number from 0 to 65535, not "${text}".`);
  process.exit(1);
}

const port = wantedPort();
if (!isBuilt()) build();
const server = makeServer();
const actual = await listenNear(server, port);
console.log(`Demo: http://localhost:${actual}/demo/`);
if (port !== 0 && actual !== port) console.log(`(Port ${port} is taken.)`);
console.log('Ctrl-C ends it.');

for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) {
  process.once(signal, () => {
    server.close();
    server.closeAllConnections();
  });
}
