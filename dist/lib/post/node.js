/**
 * Puts a node's children on a stack from which they come in order. One by one: as arguments, a hundred thousand of them
 * would be more than the engine's own stack holds.
 */
export function pushChildren(stack, { childNodes }) {
    for (let index = childNodes.length; index--;)
        stack.push(childNodes[index]);
}
export const isText = (node) => node.nodeType === 3;
/**
 * The tag in lower case; empty for what is no element. A form in a browser offers its fields by their names, in place
 * of what it has itself: then its tag is `form`.
 */
export const tagOf = (node) => node.nodeType !== 1 ? '' : typeof node.nodeName === 'string' ? node.nodeName.toLowerCase() : 'form';
/** Whether an address may lead anywhere: relative, or of a scheme that the format takes. */
export const leads = (address) => !/^(?!https?:|mailto:)[a-z][\w+.-]*:/i.test(address);
/** The attribute, where it holds an address that leads somewhere; else empty. */
export const addressOf = (node, name) => {
    const address = attributeOf(node, name);
    return leads(address) ? address : '';
};
/** The attribute without space around; empty where it isn't there, or where a form's field stands in its way. */
export const attributeOf = (node, name) => (typeof node.getAttribute === 'function' && node.getAttribute(name)?.trim()) || '';
