import { parseJson } from '../model/json.js';
/** JSON as it arrives, read no further than it may be long: what never ends would take the page's memory. */
export declare function readJson(stream: ReadableStream<Uint8Array>): Promise<ReturnType<typeof parseJson>>;
