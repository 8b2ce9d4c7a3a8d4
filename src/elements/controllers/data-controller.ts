import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Refusal } from '../../model/issue.js';
import { parseJson } from '../../model/json.js';

/** An element that data comes into. */
export interface DataHost extends ReactiveControllerHost, HTMLElement {
  /** the data itself, as an object */
  data?: unknown;
  /** the data as JSON text; an object is taken as it is, for frameworks that set properties */
  json?: unknown;
  /** `#id` of a JSON script elsewhere on the page */
  from?: string;
  /** what came from a file, for elements that take one */
  readFile?(): Incoming | undefined;
}

/** What came in: the raw data with the address that its own addresses resolve against, or why there is none. */
export interface Incoming {
  value?: unknown;
  base: string;
  issues: Refusal[];
}

const tags = 'meetup-roundup,talk-card,timestamped-video';
const scriptSelector = 'script[type="application/json"]';

/**
 * Brings an element its data, whichever way it comes: the `data` property, then `json`, then a JSON script (a
 * child, or elsewhere by `from`), then a file. The first way in use is the one that counts.
 *
 * It owns the watching of scripts that arrive late or change. It doesn't know what the data means.
 */
export class DataController implements ReactiveController {
  readonly #host: DataHost;
  readonly #update = (): void => this.#host.requestUpdate();
  readonly #changes = new MutationObserver(this.#update);
  /** what is watched beside the host's children: the script that `from` names, or where it may turn up */
  #watched: Node | undefined;
  /** the last text and what it parsed to, so that an update of the host doesn't parse again */
  #parsed: { text: string; incoming: Incoming } | undefined;

  constructor(host: DataHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#watch(undefined);
    this.#host.ownerDocument.addEventListener('DOMContentLoaded', this.#update);
  }

  hostDisconnected(): void {
    this.#changes.disconnect();
    this.#host.ownerDocument.removeEventListener('DOMContentLoaded', this.#update);
  }

  /** What has come in so far; undefined while nothing has. Asked for by the host on each update. */
  read(): Incoming | undefined {
    const { data, json } = this.#host;
    if (data != null) return this.#given(data);
    if (json != null) return typeof json === 'string' ? this.#parse(json) : this.#given(json);
    return this.#script() ?? this.#host.readFile?.();
  }

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
      const issue: Refusal = { path: '', code: 'from', found: this.#host.from };
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
    const { from, ownerDocument } = this.#host;
    const root = this.#host.getRootNode() as Document | ShadowRoot;
    const id = from?.replace(/^#/, '');
    const script = id ? (root.getElementById(id) ?? ownerDocument.getElementById(id)) : undefined;
    const place = id ? (script ?? root) : undefined;
    if (place !== this.#watched) this.#watch(place);
    return script;
  }

  #watch(place: Node | undefined): void {
    this.#watched = place;
    this.#changes.disconnect();
    for (const node of [this.#host, place]) {
      if (node) this.#changes.observe(node, { childList: true, subtree: true, characterData: true });
    }
    // Another script may take the place of the one that was named.
    if (place?.parentNode) this.#changes.observe(place.parentNode, { childList: true });
  }
}
