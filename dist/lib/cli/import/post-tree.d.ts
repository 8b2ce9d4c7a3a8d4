import { html } from 'parse5';
import type { PostNode } from '../../post/index.js';
/** A node of a parsed post, as the reader sees it, and with its parent, so that its line can be told. */
export declare class TreeNode implements PostNode {
    readonly childNodes: TreeNode[];
    parentNode: TreeNode | null;
    nodeValue: string | null;
    attributes: Attribute[];
    namespace: html.NS;
    /** of a `<template>`: what it holds is no part of the page */
    content: TreeNode | undefined;
    line: number | undefined;
    readonly nodeType: number;
    readonly nodeName: string;
    constructor(type: number, name: string);
    getAttribute(name: string): string | null;
}
interface Attribute {
    name: string;
    value: string;
}
/**
 * The tree of an HTML document or a piece of one. Nothing runs and nothing is loaded.
 *
 * @throws {Error} where tags that are left open would make many times more elements than the text has
 */
export declare function parseHtml(text: string, withLines?: boolean): TreeNode;
export {};
