/** What the stand-in for the outside world answers. */
import { readFile } from 'node:fs/promises';

/**
 * @typedef {import('node:http2').Http2ServerRequest} Request
 * @typedef {import('node:http2').Http2ServerResponse} Response
 */

const embedHosts = ['www.youtube-nocookie.com', 'www.youtube.com'];

/** The stand-in's own paths, which no page under test asks for and which are not recorded. */
const ownPath = /^\/stand-in\//;

const image = `<svg xmlns="http://www.w3.org/2000/svg" width="480" height="270" viewBox="0 0 480 270">
<rect width="480" height="270" fill="#3d5a80"/><circle cx="240" cy="135" r="60" fill="#ee6c4d"/></svg>`;

/** @param {string} name */
function ownFile(name) {
  return readFile(new URL(name, import.meta.url), 'utf8');
}

/**
 * @param {Response} response
 * @param {string} type
 * @param {string} body
 */
function send(response, type, body, status = 200) {
  response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' });
  response.end(body);
}

/** @param {Response} response */
function sendNotFound(response) {
  send(response, 'text/plain', 'The stand-in has no such page.', 404);
}

/**
 * @param {URL} url
 * @param {Response} response
 */
async function answerPage({ hostname, pathname }, response) {
  if (embedHosts.includes(hostname) && pathname.startsWith('/embed')) {
    send(response, 'text/html', await ownFile('fake-youtube.html'));
  } else if (hostname === 'images.example' && !pathname.startsWith('/missing')) {
    send(response, 'image/svg+xml', image);
  } else {
    sendNotFound(response);
  }
}

/**
 * Browsers fetch updates and lists as well. They say so themselves: a request that a page caused has
 * a `Sec-Fetch-Site` other than "none", or opens a WebSocket.
 *
 * @param {Request} request
 */
function isBrowsersOwn({ headers }) {
  const site = headers['sec-fetch-site'];
  const isWebSocket = headers.upgrade?.toLowerCase() === 'websocket';
  return !isWebSocket && (site === undefined || site === 'none');
}

/**
 * @param {import('./log.mjs').Log} log
 * @param {import('./players.mjs').Players} players
 */
export function createAnswer(log, players) {
  /**
   * @param {URL} url
   * @param {Request} request
   * @param {Response} response
   */
  async function answerOwn({ pathname, searchParams }, request, response) {
    const name = pathname.replace(ownPath, '');
    if (name === 'orders') {
      players.open(searchParams.get('video') ?? '', response);
    } else if (name === 'answer') {
      await players.answer(searchParams.get('token') ?? '', request);
      send(response, 'text/plain', 'noted');
    } else if (name === 'fake-youtube.js') {
      send(response, 'text/javascript', await ownFile(name));
    } else {
      sendNotFound(response);
    }
  }

  /**
   * @param {Request} request
   * @param {Response} response
   */
  return async function answer(request, response) {
    const { method, headers } = request;
    const url = new URL(request.url, `https://${headers[':authority'] ?? headers.host}`);
    if (ownPath.test(url.pathname)) return answerOwn(url, request, response);
    const own = isBrowsersOwn(request);
    log.record({ method, url: url.href, host: url.hostname, referer: headers.referer, own });
    return answerPage(url, response);
  };
}
