import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Issue } from '../../model/issue.js';
import { parseJson } from '../../model/read.js';
import { safeUrl } from '../../model/url.js';

/** An element that data comes into. */
export interface DataHost extends ReactiveControllerHost, HTMLElement {
  /** the data itself, as an object */
  data?: unknown;
  /** the data as JSON text; an object is taken as it is, for frameworks that set properties */
  json?: unknown;
  /** `#id` of a JSON script elsewhere on the page */
  from?: string;
  /** the address of a JSON file; `undefined` for elements that take no file */
  readonly file?: string;
}

/** What came in: the raw data with the address that its own addresses resolve against, or why there is none. */
export interface Incoming {
  value?: unknown;
  base: string;
  issues: Issue[];
}

const tags = 'meetup-roundup,talk-card,timestamped-video';
const scriptSelector = 'script[type="application/json"]';

/**
 * Brings an element its data, whichever way it comes: the `data` property, then `json`, then a JSON script (a
 * child, or elsewhere by `from`), then a file. The first way in use is the one that counts.
 *
 * It owns the watching (scripts that arrive late or change) and the fetching (aborted when the element leaves or
 * asks for another file; a stale answer never wins). It doesn't know what the data means.
 */
export class DataController implements ReactiveController {
  readonly #host: DataHost;
  readonly #children = new MutationObserver(() => this.#host.requestUpdate());
  readonly #elsewhere = new MutationObserver(() => this.#host.requestUpdate());
  #watched: Node | undefined;
  #fetching: AbortController | undefined;
  #file: string | undefined;
  #answer: Incoming | undefined;
  /** the last text and what it parsed to, so that an update of the host doesn't parse again */
  #parsed: { text: string; incoming: Incoming } | undefined;

  constructor(host: DataHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#children.observe(this.#host, { childList: true, subtree: true, characterData: true });
    this.#host.ownerDocument.addEventListener('DOMContentLoaded', this.#parsedPage);
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#children.disconnect();
    this.#unwatch();
    this.#host.ownerDocument.removeEventListener('DOMContentLoaded', this.#parsedPage);
    this.#fetching?.abort();
    if (!this.#answer) this.#file = undefined;
  }

  /** What has come in so far; undefined while nothing has. Asked for by the host on each update. */
  read(): Incoming | undefined {
    const { data, json } = this.#host;
    if (data != null) return this.#given(data);
    if (json != null) return typeof json === 'string' ? this.#parse(json) : this.#given(json);
    return this.#script() ?? this.#fetched();
  }

  readonly #parsedPage = (): void => this.#host.requestUpdate();

  get #base(): string {
    return this.#host.ownerDocument.baseURI;
  }

  #given(value: unknown): Incoming {
    return { value, base: this.#base, issues: [] };
  }

  #parse(text: string): Incoming {
    if (this.#parsed?.text !== text) {
      const { value, issue } = parseJson(text);
      this.#parsed = { text, incoming: { value, base: this.#base, issues: issue ? [issue] : [] } };
    }
    return this.#parsed.incoming;
  }

  #script(): Incoming | undefined {
    const script = this.#child() ?? this.#named();
    if (script === undefined) return undefined;
    const pageLoads = this.#host.ownerDocument.readyState === 'loading';
    if (script === null) {
      const issue: Issue = { path: '', code: 'from', found: this.#host.from };
      return pageLoads ? undefined : { base: this.#base, issues: [issue] };
    }
    const text = script.textContent;
    // The parser hands a long script over in pieces: half a JSON text is no mistake of the author's.
    if (!text.trim()) return undefined;
    const incoming = this.#parse(text);
    return incoming.issues.length > 0 && pageLoads ? undefined : incoming;
  }

  /** A JSON script inside, however deep a blog engine wrapped it, but not one of an element within. */
  #child(): Element | undefined {
    const scripts = [...this.#host.querySelectorAll(scriptSelector)];
    return scripts.find((script) => script.parentElement?.closest(tags) === this.#host);
  }

  /** The script that `from` names; null while it isn't on the page. */
  #named(): Element | null | undefined {
    const { from } = this.#host;
    if (!from) return this.#unwatch();
    const root = this.#host.getRootNode() as Document | ShadowRoot;
    const id = from.replace(/^#/, '');
    const script = root.getElementById(id) ?? this.#host.ownerDocument.getElementById(id);
    this.#watch(script ?? root);
    return script;
  }

  #watch(node: Node): void {
    if (this.#watched === node) return;
    this.#unwatch();
    this.#watched = node;
    this.#elsewhere.observe(node, { childList: true, subtree: true, characterData: true });
    // Another script may take its place.
    if (node.parentNode) this.#elsewhere.observe(node.parentNode, { childList: true });
  }

  #unwatch(): undefined {
    this.#elsewhere.disconnect();
    this.#watched = undefined;
  }

  #fetched(): Incoming | undefined {
    const { file, isConnected } = this.#host;
    if (file !== this.#file && isConnected) {
      this.#file = file;
      this.#fetching?.abort();
      if (file === undefined) this.#answer = undefined;
      else void this.#fetch(file);
    }
    return this.#answer;
  }

  async #fetch(file: string): Promise<void> {
    const fetching = (this.#fetching = new AbortController());
    const url = safeUrl(file, this.#base);
    const answer = url ? await download(url, fetching.signal) : refused(file);
    if (fetching.signal.aborted) return;
    // A later file that can't be had must not take away what an earlier one showed.
    const keep = this.#answer?.value !== undefined && answer.value === undefined;
    this.#answer = keep ? { ...this.#answer!, issues: answer.issues } : answer;
    this.#host.requestUpdate();
  }
}

const refused = (file: string): Incoming => ({
  base: file,
  issues: [{ path: 'src', code: 'value', expected: 'url', found: file }],
});

async function download(url: string, signal: AbortSignal): Promise<Incoming> {
  const failed = (why: unknown): Incoming => ({
    base: url,
    issues: [{ path: 'src', code: 'fetch', expected: url, found: String(why) }],
  });
  try {
    const response = await fetch(url, { signal });
    if (!response.ok) return failed(`${response.status} ${response.statusText}`.trim());
    const { value, issue } = parseJson(await response.text());
    return { value, base: response.url || url, issues: issue ? [{ ...issue, path: 'src' }] : [] };
  } catch (error) {
    return failed(error);
  }
}
