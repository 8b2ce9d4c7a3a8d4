/** The test of whole roundups by a way in: each carries every field of the format, and every attack. */
import { figures } from '../helpers/figures.js';
import { listenForIssues } from '../elements/fixtures.js';
import { fieldCounts, plausible } from './hostile-roundup.js';
import { attacks, batchesOf } from './hostile-vectors.js';
import { watchForExecution } from './inspect.js';
import { expectNone, Ledger, lookAgain, lookAt } from './look-at.js';
import { waitUntil } from '../helpers/wait-until.js';

/** How one roundup comes in, as JSON text; several are shown at once. */
export type Way = (json: string, at: number) => unknown;

export const jsonScript = (json: string, id = ''): HTMLScriptElement =>
  Object.assign(document.createElement('script'), { type: 'application/json', id, textContent: json });

const isShown = (element: Element): boolean => Boolean(element.shadowRoot?.querySelector('.root'));

/** A file has as many of them as an engine gets through in its time. */
export function tryWays(ways: Record<string, Way>): void {
  describe('hostile data of a whole roundup', () => {
    const ledger = new Ledger();
    let heard: ReturnType<typeof listenForIssues>;
    let watch: ReturnType<typeof watchForExecution>;
    beforeEach(() => {
      heard = listenForIssues();
      watch = watchForExecution();
    });
    afterEach(() => {
      heard.stop();
      expectNone(watch.stop());
      expectNone(heard.errors);
      ledger.confirm();
    });
    after(() => figures(`nothing run, no address outside the list, by ${ledger.toString()}`));

    for (const [way, content] of Object.entries(ways)) {
      it(`runs nowhere, by ${way}`, async () => {
        let nodes = 0;
        for (const batch of batchesOf(attacks, 10)) {
          const contents = batch.map((vector, at) => content(JSON.stringify(plausible(vector)), at));
          const { holder } = await lookAt(await Promise.all(contents));
          const elements = [...holder.querySelectorAll('meetup-roundup, timestamped-video')];
          await waitUntil(() => elements.every(isShown), `never shows: ${batch.join(' ').slice(0, 200)}`, {
            timeout: 8000,
          });
          nodes += lookAgain(holder);
          holder.remove();
        }
        ledger.note(`${way} ${attacks.length} strings × ${fieldCounts.plausible} fields (${nodes} nodes)`);
      }).timeout(400_000);
    }
  });
}
