import { readFileSync } from 'node:fs';

/**
 * @typedef {{ type?: string, description?: string, $ref?: string, enum?: string[], const?: unknown, items?: Schema, anyOf?: Schema[], oneOf?: Schema[], properties?: Record<string, Schema>, $defs?: Record<string, Schema> }} Schema
 */

/**
 * The shapes of the roundup format as rows for `docs/data.md`, read from the schema that `npm run build` makes of the
 * format's own table.
 *
 * @param {string} file
 * @returns {Map<string, string>} a table by shape, `Roundup` among them
 */
export function formatTables(file) {
  /** @type {Schema} */
  const schema = JSON.parse(readFileSync(file, 'utf8'));
  const shapes = Object.entries({ Roundup: schema, ...schema.$defs });
  return new Map(shapes.map(([name, shape]) => [name, tableOf(shape)]));
}

/** @param {Schema} shape */
function tableOf({ properties = {} }) {
  const rows = Object.entries(properties)
    .filter(([name]) => name !== '$schema')
    .map(
      ([name, field]) =>
        `| \`${name}\` | ${[...new Set(typesOf(field))].join(' or ')} | ${field.description ?? ''} |`,
    );
  return ['| field | holds | meaning |', '| --- | --- | --- |', ...rows].join('\n');
}

/**
 * @param {Schema} field
 * @returns {string[]} its alternatives, in words
 */
function typesOf(field) {
  if (field.$ref) return [linkTo(field.$ref)];
  if (field.enum) return [field.enum.map((value) => `\`${value}\``).join(', ')];
  if (field.const !== undefined) return [`\`${String(field.const)}\``];
  const alternatives = field.anyOf ?? field.oneOf;
  if (alternatives) return listFirst(alternatives).flatMap(typesOf);
  if (field.items) return [`list of ${typesOf(field.items).join(' or ')}`];
  return [field.type === 'string' ? 'text' : (field.type ?? 'anything')];
}

/**
 * A list and its single item say the same; the list says it better.
 *
 * @param {Schema[]} alternatives
 */
function listFirst(alternatives) {
  return alternatives.find(({ type }) => type === 'array')
    ? alternatives.filter(({ type }) => type === 'array')
    : alternatives;
}

/** @param {string} ref */
function linkTo(ref) {
  const name = ref.split('/').at(-1) ?? '';
  return `[${name}](#${name.toLowerCase()})`;
}
