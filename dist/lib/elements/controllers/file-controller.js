import { readJson } from '../../files/read-json.js';
import { safeUrl } from '../../model/url.js';
/**
 * Fetches the JSON file that an element names. It owns the request: aborted when the element leaves or asks for
 * another file, and a stale answer never wins. What could not be had is asked for again once the reader is online
 * again, and where the element comes back to the page.
 */
export class FileController {
    #host;
    #fetching;
    #file;
    #answer;
    constructor(host) {
        this.#host = host;
        host.addController(this);
    }
    hostConnected() {
        addEventListener('online', this.#again);
        this.#again();
    }
    hostDisconnected() {
        removeEventListener('online', this.#again);
        // What had not arrived is asked for again.
        if (this.#fetching)
            this.#file = undefined;
        this.#fetching?.abort();
    }
    /** What the file holds so far; undefined while it is on its way. Asks for a file that is another than before. */
    read(file) {
        if (file !== this.#file && this.#host.isConnected) {
            this.#file = file;
            this.#fetching?.abort();
            if (file === undefined)
                this.#answer = undefined;
            else
                void this.#fetch(file);
        }
        return this.#answer;
    }
    #again = () => {
        if (this.#answer?.issue?.code === 'fetch')
            this.#file = undefined;
        this.#host.requestUpdate();
    };
    async #fetch(file) {
        const fetching = (this.#fetching = new AbortController());
        const url = safeUrl(file, this.#host.ownerDocument.baseURI);
        const answer = url ? await download(url, fetching.signal) : refused(file);
        if (fetching.signal.aborted)
            return;
        this.#fetching = undefined;
        // A later file that can't be had must not take away what an earlier one showed.
        const keep = answer.issue && this.#answer?.value !== undefined;
        this.#answer = keep ? { ...this.#answer, issue: answer.issue } : answer;
        this.#host.requestUpdate();
    }
}
const refused = (file) => ({
    base: file,
    issue: { path: 'src', expected: 'url', found: file },
});
async function download(url, signal) {
    const failed = (why) => ({
        base: url,
        issue: { path: 'src', code: 'fetch', expected: url, found: String(why) },
    });
    try {
        const response = await fetch(url, { signal });
        if (!response.ok)
            return failed(response.status);
        const { value, issue } = await readJson(response.body);
        return { value, base: response.url, issue: issue && { ...issue, path: 'src' } };
    }
    catch (error) {
        return failed(error);
    }
}
