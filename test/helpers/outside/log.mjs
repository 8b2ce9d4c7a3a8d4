/**
 * What left the pages under test, in order.
 *
 * @typedef {{ method: string, url: string, host: string, referer: string, at: number, own: boolean }} Entry
 *   `method` is CONNECT for a connection that was opened, whether or not a request followed; `own`
 *   marks what the browser asked for on its own account, as updates
 * @typedef {ReturnType<typeof createLog>} Log
 */

/** A connection that a page only opened, by `preconnect`, has no request after this many ms. */
const requestFollowsWithin = 300;

export function createLog() {
  /** @type {Entry[]} */
  const entries = [];

  /** @param {string} host */
  function requestsTo(host) {
    return entries.filter((entry) => entry.host === host && entry.method !== 'CONNECT');
  }

  /**
   * A connection tells nothing about who opened it, but the requests to the same host do.
   *
   * @param {Entry} entry
   */
  function isPages(entry) {
    if (entry.method !== 'CONNECT') return !entry.own;
    const requests = requestsTo(entry.host);
    return requests.length === 0 || requests.some(({ own }) => !own);
  }

  /** @param {number} start */
  function newestSilentConnection(start) {
    const silent = entries.filter(
      ({ method, host, at }) => method === 'CONNECT' && at >= start && requestsTo(host).length === 0,
    );
    return silent.at(-1);
  }

  return {
    /** @param {Pick<Entry, 'method' | 'url' | 'host'> & Partial<Entry>} entry */
    record(entry) {
      entries.push({ own: false, ...entry, referer: entry.referer ?? '', at: performance.now() });
    },

    /**
     * What pages asked for from a time on.
     *
     * @param {number} start
     */
    async since(start) {
      const newest = newestSilentConnection(start);
      const wait = newest ? newest.at + requestFollowsWithin - performance.now() : 0;
      if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
      return entries.filter((entry) => entry.at >= start && isPages(entry));
    },
  };
}
