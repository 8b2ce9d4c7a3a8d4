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
  from?: string | undefined;
  /** what came from a file, for elements that take one */
  readFile?(): Incoming | undefined;
}

/** What came in: the raw data with the address that its own addresses resolve against, or why there is none. */
export interface Incoming {
  value?: unknown;
  base: string;
  issue?: Refusal;
}

const tags = 'meetup-roundup,talk-card,timestamped-video';
const everything = { childList: true, subtree: true, characterData: true, attributeFilter: ['id', 'type'] };

/**
 * Brings an element its data, whichever way it comes: the `data` property, then `json`, then a JSON script (a
 * child, or elsewhere by `from`), then a file. The first way in use is the one that counts.
 *
 * It owns the watching of scripts that arrive late or change. It doesn't know what the data means.
 */
export class DataController implements ReactiveController {
  readonly #host: DataHost;
  readonly #changes = new MutationObserver(() => this.#host.requestUpdate());
  /** what is watched beside the host's children: where the script that `from` names is, or may turn up */
  #watched: Node | null | undefined;
  /** the last text and what it parsed to, so that an update of the host doesn't parse again */
  #text: string | undefined;
  #parsed: ReturnType<typeof parseJson> = {};

  constructor(host: DataHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#watch(null);
  }

  hostDisconnected(): void {
    this.#changes.disconnect();
  }

  /** What has come in so far; undefined while nothing has. Asked for by the host on each update. */
  read(): Incoming | undefined {
    const { data, json } = this.#host;
    const given = data ?? json;
    if (given == null) return this.#script() ?? this.#host.readFile?.();
    return this.#incoming(given === json && typeof json === 'string' ? this.#parse(json) : { value: given });
  }

  #incoming(found: Omit<Incoming, 'base'>): Incoming {
    return { ...found, base: this.#host.ownerDocument.baseURI };
  }

  #parse(text: string): ReturnType<typeof parseJson> {
    if (this.#text !== text) this.#parsed = parseJson(text);
    this.#text = text;
    return this.#parsed;
  }

  #script(): Incoming | undefined {
    const script = this.#child() ?? this.#named();
    if (script === undefined) return undefined;
    if (script === null) return this.#incoming({ issue: { path: '', code: 'from', found: this.#host.from } });
    return script.textContent.trim() ? this.#incoming(this.#parse(script.textContent)) : undefined;
  }

  /** A JSON script inside, however deep a blog engine wrapped it, but not one of an element within. */
  #child(): Element | undefined {
    const scripts = [...this.#host.querySelectorAll('script[type="application/json"]')];
    return scripts.find((script) => script.closest(tags) === this.#host);
  }

  /** The script that `from` names; null while it isn't on the page. */
  #named(): Element | null | undefined {
    const { from, ownerDocument } = this.#host;
    const id = from?.replace(/^#/, '');
    if (!id) return undefined;
    // An element that has left may be told of once more: its root is then any node.
    const root = this.#host.getRootNode() as Node & Partial<Pick<Document, 'getElementById'>>;
    const script = root.getElementById?.(id) ?? ownerDocument.getElementById(id);
    // Another script may take the place of the one that was named.
    this.#watch(script?.parentNode ?? root, script ? null : ownerDocument);
    return script;
  }

  #watch(place: Node | null, another: Node | null = null): void {
    if (place && place === this.#watched) return;
    this.#watched = place;
    this.#changes.disconnect();
    this.#changes.observe(this.#host, everything);
    for (const node of [place, another]) if (node) this.#changes.observe(node, everything);
  }
}
