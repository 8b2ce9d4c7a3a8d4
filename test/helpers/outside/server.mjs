/**
 * The outside world of the tests, as one recording HTTP proxy. Every CONNECT ends at a local TLS
 * server, so pages load `https://www.youtube-nocookie.com/…` at its real address, with its real
 * origin, and nothing leaves the machine. What a page asks for is in one log, so that "nothing
 * reaches a third party before a click" can be asserted without any hook in the shipped code.
 */
import http from 'node:http';
import http2 from 'node:http2';
import net from 'node:net';
import { createAnswer } from './answers.mjs';
import { makeCertificate } from './certificate.mjs';
import { createLog } from './log.mjs';
import { createPlayers } from './players.mjs';

/**
 * @typedef {import('node:stream').Duplex} Socket
 * @typedef {Awaited<ReturnType<typeof startOutside>>} Outside
 */

/**
 * @param {import('node:net').Server} server
 * @returns {Promise<number>} the port it got
 */
function listen(server) {
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      resolve(/** @type {import('node:net').AddressInfo} */ (server.address()).port);
    });
  });
}

/** @param {ReturnType<typeof createAnswer>} answer */
async function createTlsServer(answer) {
  // HTTP/2, because over HTTP/1.1 six open event streams would use up a host's connections.
  const server = http2.createSecureServer(
    { ...(await makeCertificate()), allowHTTP1: true },
    (request, response) => {
      answer(request, response).catch((error) => {
        console.error('The stand-in failed to answer.', error);
        response.writeHead(500).end();
      });
    },
  );
  // A browser that closes a page in the middle of an exchange is not worth a message.
  server.on('sessionError', () => {});
  return server;
}

/**
 * Joins two sockets, so that they also end together.
 *
 * @param {Socket} a
 * @param {Socket} b
 * @param {Set<Socket>} open
 */
function join(a, b, open) {
  for (const [socket, other] of /** @type {const} */ ([
    [a, b],
    [b, a],
  ])) {
    open.add(socket);
    socket.pipe(other);
    socket.on('error', () => other.destroy());
    socket.on('close', () => {
      open.delete(socket);
      other.destroy();
    });
  }
}

/**
 * @param {import('./log.mjs').Log} log
 * @param {number} target the port at which every connection ends
 * @param {Set<Socket>} open the connections that are open
 * @param {() => boolean} isCut whether nothing outside can be reached
 */
function createProxy(log, target, open, isCut) {
  const proxy = http.createServer((request, response) => {
    // Without TLS there is no Sec-Fetch-Site, so all of these count as the page's.
    const { method = '', url = '', headers } = request;
    const { hostname } = new URL(url, 'http://proxy.invalid');
    log.record({ method, url, host: hostname, referer: headers.referer });
    response.writeHead(404).end();
  });
  proxy.on('connect', ({ url = '' }, socket) => {
    if (isCut()) return socket.destroy();
    log.record({ method: 'CONNECT', url, host: url.replace(/:\d+$/, '') });
    const upstream = net.connect(target, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
      join(socket, upstream, open);
    });
    upstream.on('error', () => socket.destroy());
    socket.on('error', () => upstream.destroy());
    return undefined;
  });
  return proxy;
}

export async function startOutside() {
  const log = createLog();
  const players = createPlayers();
  /** @type {Set<Socket>} */
  const open = new Set();
  const server = await createTlsServer(createAnswer(log, players));
  let isCut = false;
  const proxy = createProxy(log, await listen(server), open, () => isCut);
  const port = await listen(proxy);
  return {
    /** of the proxy, on 127.0.0.1 */
    port,
    log,
    players,
    /** @param {boolean} cut whether the line is cut, with all that hangs on it */
    cut(cut) {
      isCut = cut;
      if (cut) for (const socket of open) socket.destroy();
    },
    stop() {
      for (const socket of open) socket.destroy();
      proxy.close();
      proxy.closeAllConnections();
      server.close();
    },
  };
}
