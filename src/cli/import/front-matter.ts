import { parseDocument } from 'yaml';

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

/** What stands in front of a post between `---` lines (YAML), or as JSON; `+++` (TOML) is passed over and said so. */
export function splitFrontMatter(text: string): FrontMatter {
  const match = fences.exec(text);
  if (!match) return { fields: {}, body: text.replace(/^\uFEFF/, '') };
  const body = match[0].replace(/[^\n]/g, '') + text.slice(match[0].length);
  if (match[1] === '+++')
    return { fields: {}, body, error: 'TOML front matter is not read; write it as YAML', line: 1 };
  return { ...readYaml(match[2] ?? ''), body };
}

function readYaml(text: string): Pick<FrontMatter, 'fields' | 'error' | 'line'> {
  const document = parseDocument(text, { schema: 'core' });
  const [error] = document.errors;
  if (error)
    return { fields: {}, error: error.message.split('\n')[0], line: (error.linePos?.[0].line ?? 1) + 1 };
  try {
    // A bound on aliases: a few lines of them can stand for gigabytes.
    const fields: unknown = document.toJS({ maxAliasCount: 100 });
    const isFields = typeof fields === 'object' && fields !== null && !Array.isArray(fields);
    return { fields: isFields ? (fields as Record<string, unknown>) : {} };
  } catch (failure) {
    return { fields: {}, error: (failure as Error).message, line: 1 };
  }
}
