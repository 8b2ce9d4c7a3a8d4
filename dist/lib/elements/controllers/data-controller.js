import { parseJson } from '../../model/json.js';
const tags = 'meetup-roundup,talk-card,timestamped-video';
const scriptSelector = 'script[type="application/json"]';
/**
 * Brings an element its data, whichever way it comes: the `data` property, then `json`, then a JSON script (a
 * child, or elsewhere by `from`), then a file. The first way in use is the one that counts.
 *
 * It owns the watching of scripts that arrive late or change. It doesn't know what the data means.
 */
export class DataController {
    #host;
    #update = () => this.#host.requestUpdate();
    #changes = new MutationObserver(this.#update);
    /** what is watched beside the host's children: the script that `from` names, or where it may turn up */
    #watched;
    /** the last text and what it parsed to, so that an update of the host doesn't parse again */
    #parsed;
    constructor(host) {
        this.#host = host;
        host.addController(this);
    }
    hostConnected() {
        this.#watch(undefined);
        this.#host.ownerDocument.addEventListener('DOMContentLoaded', this.#update);
    }
    hostDisconnected() {
        this.#changes.disconnect();
        this.#host.ownerDocument.removeEventListener('DOMContentLoaded', this.#update);
    }
    /** What has come in so far; undefined while nothing has. Asked for by the host on each update. */
    read() {
        const { data, json } = this.#host;
        if (data != null)
            return this.#given(data);
        if (json != null)
            return typeof json === 'string' ? this.#parse(json) : this.#given(json);
        return this.#script() ?? this.#host.readFile?.();
    }
    get #base() {
        return this.#host.ownerDocument.baseURI;
    }
    #given(value) {
        return { value, base: this.#base, issues: [] };
    }
    #parse(text) {
        if (this.#parsed?.text !== text) {
            const { value, issue } = parseJson(text);
            this.#parsed = { text, incoming: { value, base: this.#base, issues: issue ? [issue] : [] } };
        }
        return this.#parsed.incoming;
    }
    #script() {
        const script = this.#child() ?? this.#named();
        if (script === undefined)
            return undefined;
        const pageLoads = this.#host.ownerDocument.readyState === 'loading';
        if (script === null) {
            const issue = { path: '', code: 'from', found: this.#host.from };
            return pageLoads ? undefined : { base: this.#base, issues: [issue] };
        }
        const text = script.textContent;
        // The parser hands a long script over in pieces: half a JSON text is no mistake of the author's.
        if (!text.trim())
            return undefined;
        const incoming = this.#parse(text);
        return incoming.issues.length > 0 && pageLoads ? undefined : incoming;
    }
    /** A JSON script inside, however deep a blog engine wrapped it, but not one of an element within. */
    #child() {
        const scripts = [...this.#host.querySelectorAll(scriptSelector)];
        return scripts.find((script) => script.parentElement?.closest(tags) === this.#host);
    }
    /** The script that `from` names; null while it isn't on the page. */
    #named() {
        const { from, ownerDocument } = this.#host;
        const root = this.#host.getRootNode();
        const id = from?.replace(/^#/, '');
        const script = id ? (root.getElementById(id) ?? ownerDocument.getElementById(id)) : undefined;
        const place = id ? (script ?? root) : undefined;
        if (place !== this.#watched)
            this.#watch(place);
        return script;
    }
    #watch(place) {
        this.#watched = place;
        this.#changes.disconnect();
        for (const node of [this.#host, place]) {
            if (node)
                this.#changes.observe(node, { childList: true, subtree: true, characterData: true });
        }
        // Another script may take the place of the one that was named.
        if (place?.parentNode)
            this.#changes.observe(place.parentNode, { childList: true });
    }
}
