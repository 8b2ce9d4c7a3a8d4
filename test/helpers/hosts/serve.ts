import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import net from 'node:net';
import { setTimeout } from 'node:timers/promises';
import sirv from 'sirv';

export interface Server {
  /** without a slash at its end */
  url: string;
  stop: () => Promise<void>;
}

/** Serves a folder of static files. */
export async function serve(folder: string): Promise<Server> {
  const files = sirv(folder, { dev: true, etag: false });
  const server = createServer((request, response) => {
    files(request, response, () => void response.writeHead(404).end('There is no such file.'));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as net.AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    stop: async () => {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}

export async function freePort(): Promise<number> {
  const server = net.createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as net.AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

const patience = 60_000;

async function answers(url: string, child: ChildProcess): Promise<void> {
  const deadline = Date.now() + patience;
  while (Date.now() < deadline && child.exitCode === null) {
    try {
      await fetch(url);
      return;
    } catch {
      await setTimeout(100);
    }
  }
  throw new Error(`Nothing answers at ${url}.`);
}

/**
 * Starts a host's own server, and waits until it answers.
 *
 * @param command the program and its arguments, for a port
 * @param options `port`: instead of any that is free
 */
export async function startServer(
  cwd: string,
  command: (port: number) => [string, ...string[]],
  options: { port?: number } = {},
): Promise<Server> {
  const port = options.port ?? (await freePort());
  const [program, ...args] = command(port);
  // A group of its own, for such servers have workers that would outlive them.
  const child = spawn(program, args, {
    cwd,
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1' },
    stdio: 'ignore',
    detached: true,
  });
  const end = (): void => {
    try {
      if (child.pid !== undefined) process.kill(-child.pid, 'SIGTERM');
    } catch {
      // It has ended already.
    }
  };
  process.once('exit', end);
  const url = `http://127.0.0.1:${port}`;
  const ended = once(child, 'exit');
  await answers(url, child);
  return {
    url,
    stop: async () => {
      process.off('exit', end);
      end();
      if (child.exitCode === null && child.signalCode === null) await ended;
    },
  };
}
