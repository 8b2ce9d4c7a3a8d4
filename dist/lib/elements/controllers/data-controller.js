import { parseJson } from '../../model/json.js';
const tags = 'meetup-roundup,talk-card,timestamped-video';
const everything = { childList: true, subtree: true, characterData: true, attributeFilter: ['id', 'type'] };
/**
 * Brings an element its data, whichever way it comes: the `data` property, then `json`, then a JSON script (a
 * child, or elsewhere by `from`), then a file. The first way in use is the one that counts.
 *
 * It owns the watching of scripts that arrive late or change. It doesn't know what the data means.
 */
export class DataController {
    #host;
    #changes = new MutationObserver(() => this.#host.requestUpdate());
    /** what is watched beside the host's children: where the script that `from` names is, or may turn up */
    #watched;
    /** the last text and what it parsed to, so that an update of the host doesn't parse again */
    #text;
    #parsed = {};
    constructor(host) {
        this.#host = host;
        host.addController(this);
    }
    hostConnected() {
        this.#watch(null);
    }
    hostDisconnected() {
        this.#changes.disconnect();
    }
    /** What has come in so far; undefined while nothing has. Asked for by the host on each update. */
    read() {
        const { data, json } = this.#host;
        const given = data ?? json;
        if (given == null)
            return this.#script() ?? this.#host.readFile?.();
        return this.#incoming(given === json && typeof json === 'string' ? this.#parse(json) : { value: given });
    }
    #incoming(found) {
        return { ...found, base: this.#host.ownerDocument.baseURI };
    }
    #parse(text) {
        if (this.#text !== text)
            this.#parsed = parseJson(text);
        this.#text = text;
        return this.#parsed;
    }
    #script() {
        const script = this.#child() ?? this.#named();
        if (script === undefined)
            return undefined;
        if (script === null)
            return this.#incoming({ issue: { path: '', code: 'from', found: this.#host.from } });
        return script.textContent.trim() ? this.#incoming(this.#parse(script.textContent)) : undefined;
    }
    /** A JSON script inside, however deep a blog engine wrapped it, but not one of an element within. */
    #child() {
        const scripts = [...this.#host.querySelectorAll('script[type="application/json"]')];
        return scripts.find((script) => script.closest(tags) === this.#host);
    }
    /** The script that `from` names; null while it isn't on the page. */
    #named() {
        const { from, ownerDocument } = this.#host;
        const id = from?.replace(/^#/, '');
        if (!id)
            return undefined;
        // An element that has left may be told of once more: its root is then any node.
        const root = this.#host.getRootNode();
        const script = root.getElementById?.(id) ?? ownerDocument.getElementById(id);
        // Another script may take the place of the one that was named.
        this.#watch(script?.parentNode ?? root, script ? null : ownerDocument);
        return script;
    }
    #watch(place, another = null) {
        if (place && place === this.#watched)
            return;
        this.#watched = place;
        this.#changes.disconnect();
        this.#changes.observe(this.#host, everything);
        for (const node of [place, another])
            if (node)
                this.#changes.observe(node, everything);
    }
}
