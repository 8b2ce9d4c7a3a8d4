/** A WordPress of one's own: files, database and server in a folder that goes with the run. */
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, mkdirSync, mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs';
import net from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { ensurePrograms, unpackWordPress } from './packages.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
const cache = fileURLToPath(new URL('../../../.cache/wordpress', import.meta.url));

/** @typedef {Awaited<ReturnType<typeof startSite>>} Site */

async function freePort() {
  const server = net.createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  server.close();
  await once(server, 'close');
  return port;
}

/**
 * @param {string} what
 * @param {() => unknown | Promise<unknown>} holds
 */
async function until(what, holds) {
  for (let attempt = 0; attempt < 400; attempt += 1) {
    try {
      if (await holds()) return;
    } catch {
      // Not yet.
    }
    await setTimeout(50);
  }
  throw new Error(`${what} did not start within 20 seconds.`);
}

/**
 * @param {Record<string, string>} files served beside WordPress, by path
 */
export async function startSite(files) {
  ensurePrograms();
  // A socket's path has 107 bytes at most.
  const folder = mkdtempSync(join(tmpdir(), 'wp-'));
  const socket = join(folder, 's');
  const url = `http://127.0.0.1:${await freePort()}`;
  const env = { ...process.env, WP_URL: url, WP_SOCKET: socket };
  const root = unpackWordPress(cache, join(folder, 'root'));
  /** @type {import('node:child_process').ChildProcess[]} */
  const children = [];

  /** @param {string} program @param {string[]} args @param {Record<string, string>} more */
  const run = (program, args, more = {}) => {
    const log = openSync(join(folder, `${program}.log`), 'a');
    // A group of its own: PHP's workers would go on serving the port.
    children.push(
      spawn(program, args, { stdio: ['ignore', log, log], detached: true, env: { ...env, ...more } }),
    );
  };
  /** @param {string} statement */
  const sql = (statement) =>
    String(
      execFileSync('mariadb', ['--no-defaults', '-uroot', '-S', socket, '-N', '-e', statement], {
        stdio: ['ignore', 'pipe', 'ignore'],
      }),
    ).trim();
  const stop = () => {
    for (const { pid } of children.splice(0)) {
      try {
        if (pid) process.kill(-pid, 'SIGKILL');
      } catch {
        // It has ended already.
      }
    }
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  };
  process.once('exit', stop);

  const user = process.getuid?.() === 0 ? ['--user=root'] : [];
  const database = join(folder, 'db');
  execFileSync(
    'mariadb-install-db',
    [
      '--no-defaults',
      ...user,
      '--auth-root-authentication-method=normal',
      '--skip-test-db',
      `--datadir=${database}`,
    ],
    { stdio: 'ignore' },
  );
  run('mariadbd', [
    '--no-defaults',
    ...user,
    `--datadir=${database}`,
    `--socket=${socket}`,
    `--pid-file=${socket}.pid`,
    '--skip-networking',
  ]);
  await until('MariaDB', () => (sql('CREATE DATABASE IF NOT EXISTS wp CHARACTER SET utf8mb4'), true));
  copyFileSync(join(here, 'wp-config.php'), join(root, 'wp-config.php'));
  makeOwnContent(root);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(root, path, '..'), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  execFileSync('php', ['-d', 'sendmail_path=/bin/true', join(here, 'install.php'), root], {
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  run('php', ['-d', 'sendmail_path=/bin/true', '-S', url.slice(7), '-t', root, join(here, 'router.php')], {
    PHP_CLI_SERVER_WORKERS: '4',
  });
  await until('PHP', async () => (await fetch(url)).ok);
  return { url, root, sql, stop };
}

/**
 * Debian keeps uploads elsewhere, by links that lead out of the folder.
 *
 * @param {string} root
 */
function makeOwnContent(root) {
  for (const name of ['uploads', 'upgrade', 'plugins']) {
    const folder = join(root, 'wp-content', name);
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
  }
}
