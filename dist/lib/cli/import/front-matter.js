import { parse, TomlError } from 'smol-toml';
import { parseDocument } from 'yaml';
const fences = /^\uFEFF?(---|\+\+\+)[^\S\n]*\n([\s\S]*?\n)?\1[^\S\n]*(?:\n|$)/;
/** What stands in front of a post: YAML between `---` lines, as most engines have it, or TOML between `+++`, as Hugo. */
export function splitFrontMatter(text) {
    const match = fences.exec(text);
    if (!match)
        return { fields: {}, body: text.replace(/^\uFEFF/, '') };
    const body = '\n'.repeat(match[0].split('\n').length - 1) + text.slice(match[0].length);
    const read = match[1] === '+++' ? readToml : readYaml;
    return { ...read(match[2] ?? ''), body };
}
function readToml(text) {
    try {
        return { fields: parse(text) };
    }
    catch (failure) {
        const { message } = failure;
        return {
            fields: {},
            error: message.split('\n')[0],
            line: failure instanceof TomlError ? failure.line + 1 : 1,
        };
    }
}
/** Without the place, which is that within the front matter, and the lines shown below. */
const reasonOf = ({ message }) => `${message.replace(/ at line \d[\s\S]*|\n[\s\S]*/, '')}.`;
function readYaml(text) {
    const document = parseDocument(text, { schema: 'core' });
    const [error] = document.errors;
    if (error)
        return { fields: {}, error: reasonOf(error), line: (error.linePos?.[0].line ?? 1) + 1 };
    try {
        // A bound on aliases: a few lines of them can stand for gigabytes.
        const fields = document.toJS({ maxAliasCount: 100 });
        const isFields = typeof fields === 'object' && fields !== null && !Array.isArray(fields);
        return { fields: isFields ? fields : {} };
    }
    catch (failure) {
        return { fields: {}, error: failure.message, line: 1 };
    }
}
