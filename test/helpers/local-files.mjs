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
 *
 * `?body=…` gives slow.json another body. Other paths are served from the repository.
 */

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
    await new Promise((resolve) => setTimeout(resolve, ms));
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
};

/** @param {string} name */
function statusOf(name) {
  const [, digits] = /^status\/(\d{3})$/.exec(name) ?? [];
  return digits === undefined ? undefined : Number(digits);
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
  const file = Object.hasOwn(files, name) ? files[name] : undefined;
  if (!file) return next();
  context.set('cache-control', 'no-store');
  return file(context);
}
