import { basename } from 'node:path';
import { pushChildren } from '../../post/node.js';
import { readPost } from '../../post/index.js';
import { splitFrontMatter } from './front-matter.js';
import { parseMarkdown } from './markdown.js';
import { parseHtml } from './post-tree.js';
import { withoutTemplates } from './templates.js';
/** Reads the text of a post; its name tells the day, and whether it is HTML. */
export function readText(text, name, options = {}) {
    const { fields, body, error, line = 1 } = splitFrontMatter(text.replace(/\r\n?/g, '\n'));
    const source = withoutTemplates(body);
    const isHtml = /\.html?$/i.test(name) || /^\s*(?:<!doctype html|<html)\b/i.test(source);
    const tree = isHtml ? articleOf(parseHtml(source, true)) : parseMarkdown(source);
    const date = /(\d{4}-\d\d-\d\d)/.exec(basename(name))?.[1];
    const read = (video) => readPost(tree, { video, lang: options.lang, frontMatter: fields, date });
    const own = read();
    const reading = options.video && !own.roundup.video ? read(options.video) : own;
    return error ? { ...reading, error: { line, message: error } } : reading;
}
/** Of a whole page, the post: what its engine calls article or main part, where there is one of it. */
function articleOf(page) {
    for (const tag of ['article', 'main']) {
        const found = [];
        const stack = [page];
        for (let next; (next = stack.pop());) {
            if (next.nodeName === tag)
                found.push(next);
            else
                pushChildren(stack, next);
        }
        if (found.length === 1)
            return found[0];
    }
    return page;
}
