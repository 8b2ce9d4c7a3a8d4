/**
 * The line between the tests and the fake provider pages. A page under test can't reach into a
 * cross-origin frame, so each fake page holds an event stream to the stand-in; an order goes down
 * the stream, and the page answers with its state in a POST.
 */
import { randomUUID } from 'node:crypto';

/**
 * @typedef {import('node:http2').Http2ServerRequest} Request
 * @typedef {import('node:http2').Http2ServerResponse} Response
 * @typedef {{ action: string, value?: number }} Order
 * @typedef {ReturnType<typeof createPlayers>} Players
 */

/** How long an order waits for the page to open its stream, then for its answer. */
const patience = 3000;

/** @param {Request} request */
async function readBody(request) {
  let body = '';
  for await (const chunk of request) body += chunk;
  return body;
}

export function createPlayers() {
  /** @type {Set<{ videoId: string, response: Response }>} in the order they were opened */
  const streams = new Set();
  /** @type {Map<string, (state: unknown) => void>} */
  const waiting = new Map();

  /** @param {string} videoId */
  function newestStream(videoId) {
    return [...streams].reverse().find((stream) => stream.videoId === videoId);
  }

  /** @param {string} videoId */
  async function streamOf(videoId) {
    const deadline = Date.now() + patience;
    while (Date.now() < deadline) {
      const stream = newestStream(videoId);
      if (stream) return stream;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    throw new Error(`No fake player shows the video ${videoId}.`);
  }

  return {
    /**
     * @param {string} videoId
     * @param {Response} response
     */
    open(videoId, response) {
      const stream = { videoId, response };
      streams.add(stream);
      response.on('close', () => streams.delete(stream));
      response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
      response.write(': open\n\n');
    },

    /**
     * @param {string} token
     * @param {Request} request
     */
    async answer(token, request) {
      const state = JSON.parse(await readBody(request));
      waiting.get(token)?.(state);
      waiting.delete(token);
    },

    /**
     * Gives an order to the newest fake page that shows the video, and waits until it is done.
     *
     * @param {string} videoId
     * @param {Order} order
     */
    async order(videoId, order) {
      const { response } = await streamOf(videoId);
      const token = randomUUID();
      return new Promise((resolve, reject) => {
        const timeout = setTimeout(() => {
          waiting.delete(token);
          reject(new Error(`The fake player of ${videoId} did not answer "${order.action}".`));
        }, patience);
        waiting.set(token, (state) => {
          clearTimeout(timeout);
          resolve(state);
        });
        response.write(`data: ${JSON.stringify({ ...order, token })}\n\n`);
      });
    },
  };
}
