/**
 * How large a page is, as its browser counts it: only Chromium tells. Also what a command line asks for: see
 * `long-life.test.ts`.
 *
 * @returns {import('@web/test-runner').TestRunnerPlugin}
 */
export function heapPlugin() {
  return {
    name: 'heap',
    async executeCommand({ command, session }) {
      if (command === 'long-life') return { mounts: Number(process.env['MOUNTS'] ?? 500) };
      if (command !== 'heap') return undefined;
      const browser = /** @type {any} */ (session.browser);
      if (browser.name !== 'Chromium') return {};
      const client = await browser.getPage(session.id).createCDPSession();
      try {
        await client.send('HeapProfiler.enable');
        // Twice: what a first pass lets go of may have held other things.
        for (let pass = 0; pass < 2; pass += 1) await client.send('HeapProfiler.collectGarbage');
        await client.send('Performance.enable');
        const { metrics } = await client.send('Performance.getMetrics');
        const value = (/** @type {string} */ wanted) =>
          metrics.find((/** @type {{ name: string }} */ { name }) => name === wanted)?.value;
        return {
          heap: value('JSHeapUsedSize'),
          nodes: value('Nodes'),
          listeners: value('JSEventListeners'),
          frames: value('Frames'),
        };
      } finally {
        await client.detach();
      }
    },
  };
}
