import { html, parse, type TreeAdapter, type TreeAdapterTypeMap } from 'parse5';
import type { PostNode } from '../../post/index.js';

/** A node of a parsed post, as the reader sees it, and with its parent, so that its line can be told. */
export class TreeNode implements PostNode {
  readonly childNodes: TreeNode[] = [];
  parentNode: TreeNode | null = null;
  nodeValue: string | null = null;
  attributes: Attribute[] = [];
  namespace = html.NS.HTML;
  /** of a `<template>`: what it holds is no part of the page */
  content: TreeNode | undefined;
  line: number | undefined;

  readonly nodeType: number;
  readonly nodeName: string;

  constructor(type: number, name: string) {
    this.nodeType = type;
    this.nodeName = name;
  }

  getAttribute(name: string): string | null {
    return this.attributes.find((one) => one.name === name)?.value ?? null;
  }
}

interface Attribute {
  name: string;
  value: string;
}

type NodeMap = TreeAdapterTypeMap<
  TreeNode,
  TreeNode,
  TreeNode,
  TreeNode,
  TreeNode,
  TreeNode,
  TreeNode,
  TreeNode,
  TreeNode,
  TreeNode
>;

function insert(parent: TreeNode, node: TreeNode, before?: TreeNode): void {
  const at = before ? parent.childNodes.indexOf(before) : parent.childNodes.length;
  parent.childNodes.splice(at, 0, node);
  node.parentNode = parent;
}

function remove(node: TreeNode): void {
  const siblings = node.parentNode?.childNodes;
  siblings?.splice(siblings.indexOf(node), 1);
  node.parentNode = null;
}

function insertText(parent: TreeNode, text: string, before?: TreeNode): void {
  const at = before ? parent.childNodes.indexOf(before) : parent.childNodes.length;
  const previous = parent.childNodes[at - 1];
  if (previous?.nodeType === 3) previous.nodeValue += text;
  else {
    const node = new TreeNode(3, '#text');
    node.nodeValue = text;
    insert(parent, node, before);
  }
}

/**
 * How many elements there may be yet. Each paragraph repeats the bold and the links that were left open before it
 * (https://html.spec.whatwg.org/multipage/parsing.html#reconstruct-the-active-formatting-elements), so that a few
 * lines can stand for millions.
 */
let left = 0;

/** Lets parse5 build the reader's nodes at once, without a tree of its own in between. */
const adapter: TreeAdapter<NodeMap> = {
  createDocument: () => new TreeNode(9, '#document'),
  createDocumentFragment: () => new TreeNode(11, '#document-fragment'),
  createElement: (tag, namespace, attributes) => {
    if ((left -= 1) < 0) throw new Error('its HTML leaves tags open, and would repeat them without end.');
    const node = new TreeNode(1, tag);
    Object.assign(node, { namespace, attributes });
    return node;
  },
  createCommentNode: (data) => {
    const node = new TreeNode(8, '#comment');
    node.nodeValue = data;
    return node;
  },
  createTextNode: (value) => {
    const node = new TreeNode(3, '#text');
    node.nodeValue = value;
    return node;
  },
  appendChild: (parent, node) => insert(parent, node),
  insertBefore: (parent, node, before) => insert(parent, node, before),
  setTemplateContent: (template, content) => {
    template.content = content;
  },
  getTemplateContent: (template) => template.content ?? template,
  setDocumentType: () => undefined,
  setDocumentMode: () => undefined,
  getDocumentMode: () => html.DOCUMENT_MODE.NO_QUIRKS,
  detachNode: remove,
  insertText: (parent, text) => insertText(parent, text),
  insertTextBefore: (parent, text, before) => insertText(parent, text, before),
  adoptAttributes: (node, attributes) => {
    for (const one of attributes) if (node.getAttribute(one.name) === null) node.attributes.push(one);
  },
  getFirstChild: (node) => node.childNodes[0] ?? null,
  getChildNodes: (node) => node.childNodes,
  getParentNode: (node) => node.parentNode,
  getAttrList: (node) => node.attributes,
  getTagName: (node) => node.nodeName,
  getNamespaceURI: (node) => node.namespace,
  getTextNodeContent: (node) => node.nodeValue ?? '',
  getCommentNodeContent: (node) => node.nodeValue ?? '',
  getDocumentTypeNodeName: () => 'html',
  getDocumentTypeNodePublicId: () => '',
  getDocumentTypeNodeSystemId: () => '',
  isTextNode: (node): node is TreeNode => node.nodeType === 3,
  isCommentNode: (node): node is TreeNode => node.nodeType === 8,
  isDocumentTypeNode: (node): node is TreeNode => node.nodeType === 10,
  isElementNode: (node): node is TreeNode => node.nodeType === 1,
  setNodeSourceCodeLocation: (node, location) => {
    if (location) node.line = location.startLine;
  },
  getNodeSourceCodeLocation: () => undefined,
  updateNodeSourceCodeLocation: () => undefined,
};

/**
 * The tree of an HTML document or a piece of one. Nothing runs and nothing is loaded.
 *
 * @throws {Error} where tags that are left open would make many times more elements than the text has
 */
export function parseHtml(text: string, withLines = false): TreeNode {
  left = 10_000 + text.length;
  return parse<NodeMap>(text, {
    treeAdapter: adapter,
    sourceCodeLocationInfo: withLines,
    scriptingEnabled: false,
  });
}
