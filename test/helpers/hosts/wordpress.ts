/** WordPress as Debian packages it, unpacked into a site's folder, with a database of its own. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdir, readdir } from 'node:fs/promises';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { freePort, startServer, type Server } from './serve.js';
import type { Site } from './site.js';

export type Role = 'administrator' | 'author';

export interface WordPress extends Server {
  /** Publishes a post as somebody of that role would, through every filter that runs on saving. */
  publish: (role: Role, slug: string, content: string) => Promise<void>;
}

/** WordPress and what its files link to. They are unpacked only: installed, they would bring a web server. */
const packages = [
  'wordpress',
  'wordpress-theme-twentytwentythree',
  'libjs-underscore',
  'libjs-cropper',
  'php-getid3',
];

async function unpack(site: Site): Promise<string> {
  const download = (): Promise<string> => site.run('apt-get', 'download', '--quiet', ...packages);
  await download().catch(async () => {
    // Lists of packages that are missing, or older than the mirror.
    await site.run('apt-get', 'update', '--quiet');
    await download();
  });
  const archives = (await readdir(site.folder)).filter((name) => name.endsWith('.deb'));
  for (const archive of archives) await site.run('dpkg-deb', '-x', archive, 'root');
  return site.path('root/usr/share/wordpress');
}

async function startDatabase(site: Site, socket: string): Promise<ChildProcess> {
  const common = ['--no-defaults', `--user=${userInfo().username}`, `--datadir=${site.path('db')}`];
  await site.run(
    'mariadb-install-db',
    ...common,
    '--auth-root-authentication-method=normal',
    '--skip-test-db',
  );
  const database = spawn('mariadbd', [...common, `--socket=${socket}`, '--skip-networking'], {
    stdio: 'ignore',
  });
  process.once('exit', () => database.kill());
  for (let attempt = 0; ; attempt += 1) {
    try {
      const create = 'CREATE DATABASE wp CHARACTER SET utf8mb4';
      await site.run('mariadb', '--no-defaults', '-uroot', '-S', socket, '-e', create);
      return database;
    } catch (error) {
      if (attempt === 200) throw error;
      await setTimeout(50);
    }
  }
}

/** Starts a new WordPress; `addFiles` puts what the site serves beside it into its folder. */
export async function startWordPress(
  site: Site,
  addFiles: (folder: string) => Promise<void>,
): Promise<WordPress> {
  const folder = await unpack(site);
  await cp(site.path('wp-config.php'), join(folder, 'wp-config.php'));
  await mkdir(join(folder, 'wp-content/mu-plugins'), { recursive: true });
  await cp(site.path('mu-plugins'), join(folder, 'wp-content/mu-plugins'), { recursive: true });
  await addFiles(folder);
  const socket = site.path('s');
  const database = await startDatabase(site, socket);

  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const env = { WP_SOCKET: socket, WP_URL: url, PHP_CLI_SERVER_WORKERS: '4' };
  Object.assign(process.env, env);
  const install = ['-d', 'sendmail_path=/bin/true', site.path('install.php'), folder];
  const passwords = JSON.parse(await site.run('php', ...install)) as Record<Role, string>;
  const server = await startServer(
    site.folder,
    () => ['php', '-q', '-S', `127.0.0.1:${port}`, '-t', folder, site.path('router.php')],
    { port },
  );

  return {
    url,
    publish: async (role, slug, content) => {
      const response = await fetch(`${url}/wp-json/wp/v2/posts`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          authorization: `Basic ${Buffer.from(`${role}:${passwords[role]}`).toString('base64')}`,
        },
        body: JSON.stringify({ title: slug, slug, content, status: 'publish' }),
      });
      if (response.status !== 201) throw new Error(`${response.status}: ${await response.text()}`);
    },
    stop: async () => {
      await server.stop();
      const ended = once(database, 'exit');
      database.kill();
      await ended;
    },
  };
}
