import { parse, TomlError } from 'smol-toml';
import { isNode, isScalar, parseDocument, visit, type Document } from 'yaml';

export interface FrontMatter {
  fields: Record<string, unknown>;
  /** the post below it, with as many lines as there were, so that line numbers stay right */
  body: string;
  /** why the front matter could not be read, where it couldn't */
  error?: string;
  /** the line of the error */
  line?: number;
}

const fences = /^\uFEFF?(---|\+\+\+)[^\S\n]*\n([\s\S]*?\n)?\1[^\S\n]*(?:\n|$)/;

/** What stands in front of a post: YAML between `---` lines, as most engines have it, or TOML between `+++`, as Hugo. */
export function splitFrontMatter(text: string): FrontMatter {
  const match = fences.exec(text);
  if (!match) return { fields: {}, body: text.replace(/^\uFEFF/, '') };
  const body = '\n'.repeat(match[0].split('\n').length - 1) + text.slice(match[0].length);
  const read = match[1] === '+++' ? readToml : readYaml;
  return { ...read(match[2] ?? ''), body };
}

function readToml(text: string): Pick<FrontMatter, 'fields' | 'error' | 'line'> {
  try {
    return { fields: parse(text) };
  } catch (failure) {
    const { message } = failure as Error;
    return {
      fields: {},
      error: message.split('\n')[0],
      line: failure instanceof TomlError ? failure.line + 1 : 1,
    };
  }
}

/** Without the place, which is that within the front matter, and the lines shown below. */
const reasonOf = ({ message }: Error): string => `${message.replace(/ at line \d[\s\S]*|\n[\s\S]*/, '')}.`;

/** The first key that any of its objects has twice, and where it does for the second time. */
function repeatedKey(document: Document): { key: string; at: number } | undefined {
  let found: { key: string; at: number } | undefined;
  visit(document, {
    Map: (_, { items }) => {
      const known = new Set<unknown>();
      const repeated = items.map(({ key }) => key).find((key) => known.size === known.add(valueOf(key)).size);
      if (!repeated) return;
      found = { key: String(valueOf(repeated)), at: (isNode(repeated) && repeated.range?.[0]) || 0 };
      return visit.BREAK;
    },
  });
  return found;
}

const valueOf = (key: unknown): unknown => (isScalar(key) ? key.value : key);

function readYaml(text: string): Pick<FrontMatter, 'fields' | 'error' | 'line'> {
  // Whether keys are unique would be asked for all pairs of them: here a set does that.
  const document = parseDocument(text, { schema: 'core', uniqueKeys: false });
  const [error] = document.errors;
  const repeated = repeatedKey(document);
  if (repeated) {
    const line = text.slice(0, repeated.at).split('\n').length + 1;
    return { fields: {}, error: `“${repeated.key}” stands there twice.`, line };
  }
  if (error) return { fields: {}, error: reasonOf(error), line: (error.linePos?.[0].line ?? 1) + 1 };
  try {
    // A bound on aliases: a few lines of them can stand for gigabytes.
    const fields: unknown = document.toJS({ maxAliasCount: 100 });
    const isFields = typeof fields === 'object' && fields !== null && !Array.isArray(fields);
    return { fields: isFields ? (fields as Record<string, unknown>) : {} };
  } catch (failure) {
    return { fields: {}, error: (failure as Error).message, line: 1 };
  }
}
