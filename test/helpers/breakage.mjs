/**
 * What goes wrong between a page and its servers, at a test's word: files of this server that can't be had, and an
 * outside world that can't be reached. `breakage.ts` is the typed client.
 */

/**
 * @typedef {import('./outside/server.mjs').Outside} Outside
 * @typedef {{ pattern: RegExp, how: string, count: number }} Fault
 */

/** @type {Map<string, Fault>} by the engine whose page asked for it: each has one page at a time */
const faults = new Map();

/** @param {string} userAgent */
function engineOf(userAgent) {
  if (userAgent.includes('Firefox/')) return 'Firefox';
  return userAgent.includes('Chrome/') ? 'Chromium' : 'WebKit';
}

/** @type {import('koa').Middleware} */
export async function brokenFiles(context, next) {
  // The runner has browsers keep every file: one that is to fail needs an address that no page has had.
  context.path = context.path.replace(/^\/copy-\w+\//, '/');
  const fault = faults.get(engineOf(context.get('user-agent')));
  if (!fault?.pattern.test(context.path)) return next();
  fault.count += 1;
  if (fault.how === 'cut') {
    context.respond = false;
    context.res.destroy();
    return undefined;
  }
  context.set('cache-control', 'no-store');
  context.status = Number(fault.how);
  context.body = 'Broken for a test.';
  return undefined;
}

/**
 * @param {ReadonlyMap<import('@web/test-runner').BrowserLauncher, Outside>} outsides
 * @returns {import('@web/test-runner').TestRunnerPlugin}
 */
export function breakagePlugin(outsides) {
  return {
    name: 'breakage',
    executeCommand({ command, payload, session }) {
      if (command === 'break-files') {
        const { pattern, how } = /** @type {{ pattern?: string, how: string }} */ (payload);
        if (pattern === undefined) faults.delete(session.browser.name);
        else faults.set(session.browser.name, { pattern: new RegExp(pattern), how, count: 0 });
        return true;
      }
      if (command === 'count-broken') return faults.get(session.browser.name)?.count ?? 0;
      if (command === 'cut-outside') {
        outsides.get(session.browser)?.cut(payload === true);
        return true;
      }
      return undefined;
    },
  };
}
