const version = 1;
/**
 * Sends one of the events from a node.
 *
 * @returns false where somebody held it back
 */
export function emit(node, name, detail) {
    const init = { bubbles: true, composed: true, cancelable: true, detail: { version, ...detail } };
    return node.dispatchEvent(new CustomEvent(name, init));
}
/** The detail of one of the events, if it is one that this version can read. */
export function detailOf(event, _name) {
    const detail = event.detail;
    const known = typeof detail === 'object' && detail !== null && Number(detail.version) >= 1;
    return known ? detail : undefined;
}
