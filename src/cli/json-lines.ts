import { parse } from '@humanwhocodes/momoa';
import type { AnyNode, MemberNode, ObjectNode, ValueNode } from '@humanwhocodes/momoa';

/** A place in a text, both from 1. */
export interface Place {
  line: number;
  column: number;
}

const start: Place = { line: 1, column: 1 };

/**
 * Where in a JSON text the paths of issues are: a function from `talks[2].start` to its line and column; for a path
 * that leads nowhere, to the last part that is there. A text that is no JSON has one place: where it breaks.
 */
export function jsonPlaces(text: string): (path: string) => Place {
  try {
    const { body } = parse(withoutMark(text));
    return (path) => placeOf(find(body, path));
  } catch (error) {
    const { line, column } = error as Partial<Place>;
    const place = line !== undefined && column !== undefined ? { line, column } : start;
    return () => place;
  }
}

/** A byte order mark is no JSON, but JSON files have it, and the reading lets it pass. */
const withoutMark = (text: string): string => text.replace(/^\uFEFF/, '');

const placeOf = ({ loc }: AnyNode): Place => ({ line: loc.start.line, column: loc.start.column });

/** The node at the path; of a member its name, which stands on the line that an author looks for. */
function find(node: ValueNode, path: string): AnyNode {
  if (!path) return node;
  if (node.type === 'Array') return findItem(node.elements, path) ?? node;
  if (node.type !== 'Object') return node;
  const [member, rest] = memberAt(node, path) ?? [];
  if (!member) return node;
  return rest ? find(member.value, rest.replace(/^\./, '')) : member;
}

/** `[2].start` */
function findItem(elements: { value: ValueNode }[], path: string): AnyNode | undefined {
  const [whole = '', index] = /^\[(\d+)\]\.?/.exec(path) ?? [];
  const item = elements[Number(index)]?.value;
  return item && find(item, path.slice(whole.length));
}

/** The member with the longest name that the path begins with: names may hold dots and brackets. */
function memberAt(node: ObjectNode, path: string): [member: MemberNode, rest: string] | undefined {
  const { members, lengths } = namesOf(node);
  for (const length of lengths) {
    if (!/^(?:$|[.[])/.test(path.charAt(length))) continue;
    const member = members.get(path.slice(0, length));
    if (member) return [member, path.slice(length)];
  }
  return undefined;
}

/** An object's members by their names, and how long those are, the longest first. */
interface Names {
  members: Map<string, MemberNode>;
  lengths: number[];
}

/** Of each object once: a file with thousands of findings is looked through for each of them. */
const known = new WeakMap<ObjectNode, Names>();

function namesOf(node: ObjectNode): Names {
  const names = known.get(node) ?? readNames(node);
  known.set(node, names);
  return names;
}

/** It is the last of a name that counts. */
function readNames(node: ObjectNode): Names {
  const members = new Map(node.members.map((member) => [nameOf(member), member]));
  const lengths = new Set([...members.keys()].map((name) => name.length));
  return { members, lengths: [...lengths].sort((a, b) => b - a) };
}

const nameOf = ({ name }: MemberNode): string => (name.type === 'String' ? name.value : name.name);
