/**
 * Server commands through which a test page reads the log of its engine's proxy and directs the
 * fake players in it. `../outside.ts` is their typed client.
 */

/**
 * @typedef {import('./server.mjs').Outside} Outside
 * @typedef {import('@web/test-runner').TestRunnerPlugin} Plugin
 */

/**
 * The runner prints what a command throws, even where a test expects it, so it goes as a value.
 *
 * @param {Promise<unknown>} promise
 */
function answerOrError(promise) {
  return promise.then(
    (answer) => ({ answer }),
    (error) => ({ error: error.message }),
  );
}

/**
 * @param {ReadonlyMap<import('@web/test-runner').BrowserLauncher, Outside>} outsides one proxy per
 *   engine; each engine runs one test file at a time, so its log since the page began is the page's
 * @returns {Plugin}
 */
export function outsidePlugin(outsides) {
  /** @type {Map<string, number>} when each session's page was asked for, or last cleared its log */
  const since = new Map();

  /** @param {string} sessionId */
  function startLog(sessionId) {
    since.set(sessionId, performance.now());
  }

  /** @param {import('@web/test-runner').BasicTestSession} session */
  function outsideOf(session) {
    const outside = outsides.get(session.browser);
    if (!outside) throw new Error(`The outside world of ${session.browser.name} is not recorded.`);
    return outside;
  }

  /** @param {import('@web/test-runner').BasicTestSession} session */
  async function entriesOf(session) {
    const entries = await outsideOf(session).log.since(since.get(session.id) ?? 0);
    return entries.map(({ method, url, host, referer }) => ({ method, url, host, referer }));
  }

  return {
    name: 'outside',

    // Called for each page before it is sent, so before it can ask for anything outside.
    transform({ URL: { searchParams } }) {
      const sessionId = searchParams.get('wtr-session-id');
      if (sessionId && !since.has(sessionId)) startLog(sessionId);
    },

    executeCommand({ command, payload, session }) {
      switch (command) {
        case 'outside-log':
          return entriesOf(session);
        case 'outside-clear':
          startLog(session.id);
          return true;
        case 'outside-player': {
          const { videoId, ...order } = /** @type {{ videoId: string, action: string, value?: number }} */ (
            payload
          );
          return answerOrError(outsideOf(session).players.order(videoId, order));
        }
        default:
          return undefined;
      }
    },
  };
}
