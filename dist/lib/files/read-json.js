import { parseJson } from '../model/json.js';
import { maxLength } from '../model/limits.js';
/** JSON as it arrives, read no further than it may be long: what never ends would take the page's memory. */
export async function readJson(stream) {
    const reader = stream.getReader();
    const decoder = new TextDecoder();
    let text = '';
    let length = 0;
    for (let part; length <= maxLength && (part = await reader.read()).value; length += part.value.length)
        text += decoder.decode(part.value, { stream: true });
    void reader.cancel();
    return parseJson(text, length);
}
