import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { readJson } from '../../files/read-json.js';
import { safeUrl } from '../../model/url.js';
import type { Incoming } from './data-controller.js';

/**
 * Fetches the JSON file that an element names. It owns the request: aborted when the element leaves or asks for
 * another file, and a stale answer never wins. What could not be had is asked for again once the reader is online
 * again, and where the element comes back to the page.
 */
export class FileController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #fetching: AbortController | undefined;
  #file: string | undefined;
  #answer: Incoming | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('online', this.#again);
    this.#again();
  }

  hostDisconnected(): void {
    removeEventListener('online', this.#again);
    // What had not arrived is asked for again.
    if (this.#fetching) this.#file = undefined;
    this.#fetching?.abort();
  }

  /** What the file holds so far; undefined while it is on its way. Asks for a file that is another than before. */
  read(file: string | undefined): Incoming | undefined {
    if (file !== this.#file && this.#host.isConnected) {
      this.#file = file;
      this.#fetching?.abort();
      if (file === undefined) this.#answer = undefined;
      else void this.#fetch(file);
    }
    return this.#answer;
  }

  readonly #again = (): void => {
    if (this.#answer?.issue?.code === 'fetch') this.#file = undefined;
    this.#host.requestUpdate();
  };

  async #fetch(file: string): Promise<void> {
    const fetching = (this.#fetching = new AbortController());
    const url = safeUrl(file, this.#host.ownerDocument.baseURI);
    const answer = url ? await download(url, fetching.signal) : refused(file);
    if (fetching.signal.aborted) return;
    this.#fetching = undefined;
    // A later file that can't be had must not take away what an earlier one showed.
    const keep = answer.issue && this.#answer?.value !== undefined;
    this.#answer = keep ? { ...this.#answer!, issue: answer.issue } : answer;
    this.#host.requestUpdate();
  }
}

const refused = (file: string): Incoming => ({
  base: file,
  issue: { path: 'src', expected: 'url', found: file },
});

async function download(url: string, signal: AbortSignal): Promise<Incoming> {
  const failed = (why: unknown): Incoming => ({
    base: url,
    issue: { path: 'src', code: 'fetch', expected: url, found: String(why) },
  });
  try {
    const response = await fetch(url, { signal });
    if (!response.ok) return failed(response.status);
    const { value, issue } = await readJson(response.body!);
    return { value, base: response.url, issue: issue && { ...issue, path: 'src' } };
  } catch (error) {
    return failed(error);
  }
}
