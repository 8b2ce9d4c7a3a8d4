export const isText = (node) => node.nodeType === 3;
/** The tag in lower case; empty for what is no element. */
export const tagOf = (node) => (node.nodeType === 1 ? node.nodeName.toLowerCase() : '');
/** The attribute without space around; empty where it isn't there. */
export const attributeOf = (node, name) => node.getAttribute?.(name)?.trim() ?? '';
