const version = 1;
/** Sends one of the events from a node. */
export function emit(node, name, detail) {
    node.dispatchEvent(new CustomEvent(name, { bubbles: true, composed: true, detail: { version, ...detail } }));
}
/** The detail of one of the events, if it is one that this version can read. */
export function detailOf(event, _name) {
    const detail = event.detail;
    const known = typeof detail === 'object' && detail !== null && Number(detail.version) >= 1;
    return known ? detail : undefined;
}
