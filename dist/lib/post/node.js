export const isText = (node) => node.nodeType === 3;
/**
 * The tag in lower case; empty for what is no element. A form in a browser offers its fields by their names, in place
 * of what it has itself: then its tag is `form`.
 */
export const tagOf = (node) => node.nodeType !== 1 ? '' : typeof node.nodeName === 'string' ? node.nodeName.toLowerCase() : 'form';
/** The attribute without space around; empty where it isn't there, or where a form's field stands in its way. */
export const attributeOf = (node, name) => (typeof node.getAttribute === 'function' && node.getAttribute(name)?.trim()) || '';
