import { attributeOf, isText, tagOf } from './node.js';
const blockTags = /^(?:address|article|aside|blockquote|body|center|dd|details|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|header|hr|html|li|main|meetup-roundup|nav|ol|p|pre|section|summary|table|tbody|td|tfoot|th|thead|tr|ul)$/;
const passedOver = /^(?:head|link|meta|noscript|script|style|svg|talk-card|template|timestamped-video|title)$/;
const embedTags = /^(?:iframe|video|audio|embed|object)$/;
const styleOf = {
    em: 'emphasis',
    i: 'emphasis',
    strong: 'strong',
    b: 'strong',
    code: 'code',
};
const kindOf = [
    [/^(?:h[1-6]|dt)$/, 'heading'],
    [/^(?:li|dd)$/, 'item'],
    [/^blockquote$/, 'quote'],
    [/^pre$/, 'code'],
];
/** The post as a list of blocks. Goes without recursion, as a tree may be deeper than the stack. */
export function readBlocks(root) {
    const walk = { blocks: [], block: undefined, around: [root], items: [], links: [], styles: [] };
    const stack = [root];
    for (let next; (next = stack.pop());) {
        if (typeof next === 'function')
            next();
        else if (isText(next))
            addText(walk, next);
        else
            enter(walk, next, stack);
    }
    endBlock(walk);
    return walk.blocks;
}
function enter(walk, node, stack) {
    const tag = tagOf(node);
    if ((!tag && node.nodeType < 9) || passedOver.test(tag))
        return;
    if (tag === 'br')
        return addSign(walk, '\v');
    if (tag === 'img')
        return addMedia(walk, node, 'image');
    if (embedTags.test(tag))
        return addMedia(walk, node, 'embed');
    stack.push(open(walk, node, tag));
    for (let index = node.childNodes.length; index--;)
        stack.push(node.childNodes[index]);
}
/** Opens what the element means, and returns how to close it. */
function open(walk, node, tag) {
    if (blockTags.test(tag)) {
        endBlock(walk);
        walk.around.push(node);
        if (tag === 'li')
            walk.items.push(node);
        return () => {
            endBlock(walk);
            walk.around.pop();
            if (tag === 'li')
                walk.items.pop();
        };
    }
    if (tag === 'a' && attributeOf(node, 'href'))
        return openSpan(walk, walk.links, node);
    const style = styleOf[tag];
    return style ? openSpan(walk, walk.styles, style) : () => undefined;
}
function openSpan(walk, opened, kind) {
    opened.push(kind);
    const from = walk.block?.text.length ?? 0;
    const { block } = walk;
    return () => {
        opened.pop();
        // An image inside has begun a new block: what came behind it is the span's part of that one.
        if (walk.block)
            closeSpan(walk.block, kind, walk.block === block ? from : 0);
    };
}
function closeSpan(block, kind, from) {
    const span = { from, to: block.text.length };
    if (!block.text.slice(from).trim())
        return;
    if (typeof kind === 'string')
        block.styles.push({ ...span, kind });
    else
        block.links.push({ ...span, node: kind, url: attributeOf(kind, 'href') });
}
function newBlock(walk, kind, node) {
    const element = node ?? walk.around.at(-1);
    const tags = walk.around.map(tagOf);
    const found = kindOf.find(([pattern]) => tags.some((tag) => pattern.test(tag)));
    const level = Number(/^h([1-6])$/.exec(tags.find((tag) => /^h[1-6]$/.test(tag)) ?? '')?.[1] ?? 6);
    return {
        kind: kind ?? found?.[1] ?? 'text',
        index: walk.blocks.length,
        level,
        text: '',
        node: element,
        pieces: [],
        links: [],
        styles: [],
        items: [...walk.items],
        list: walk.around.find((one) => /^(?:ul|ol|dl)$/.test(tagOf(one))),
        url: '',
        alt: '',
        href: '',
        around: walk.around.at(-1),
    };
}
function addText(walk, node) {
    const value = node.nodeValue ?? '';
    if (!walk.block && !value.trim())
        return;
    const block = (walk.block ??= newBlock(walk));
    const from = block.text.length;
    let text = value.replace(/[^\S\n]*\n\s*/g, '\n').replace(/[^\S\n]+/g, ' ');
    if (!block.text || /\s$/.test(block.text))
        text = text.trimStart();
    block.text += text;
    if (text.trim())
        block.pieces.push({ from, to: block.text.length, node });
}
function addSign(walk, sign) {
    if (walk.block)
        walk.block.text = walk.block.text.trimEnd() + sign;
}
function addMedia(walk, node, kind) {
    endBlock(walk);
    const source = attributeOf(node, 'src') || attributeOf(node, 'data-src') || attributeOf(node, 'data');
    const url = source || attributeOf(firstSource(node) ?? node, 'src');
    const [alt, href] = [attributeOf(node, 'alt'), walk.links.map((link) => attributeOf(link, 'href')).at(-1)];
    walk.blocks.push({ ...newBlock(walk, kind, node), url, alt, href: href ?? '' });
}
const firstSource = ({ childNodes }) => Array.from(childNodes).find((child) => tagOf(child) === 'source');
function endBlock(walk) {
    const { block } = walk;
    walk.block = undefined;
    if (!block?.text.trim())
        return;
    walk.blocks.push(block);
}
