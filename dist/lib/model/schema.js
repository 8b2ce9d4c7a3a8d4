import { descriptions } from './descriptions.js';
import { format, required, talkKinds } from './format.js';
import { maxItems } from './limits.js';
import { formatVersion } from './version.js';
/** Patterns are looser than the reading where a pattern can't tell: a calendar, the host of an address. */
const leafSchemas = {
    text: { type: 'string' },
    rich: { type: 'string' },
    // Relative ones too; what has a scheme must have one of the two, and no user name.
    url: {
        type: 'string',
        pattern: '^\\s*([hH][tT][tT][pP][sS]?:(?!//[^/?#]*@)|(?![A-Za-z][A-Za-z0-9+.-]*:)\\S)',
    },
    date: {
        type: 'string',
        pattern: '^\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01])(T([01]\\d|2[0-3]):[0-5]\\d(:[0-5]\\d(\\.\\d+)?)?' +
            '(Z|[+-][01]\\d:[0-5]\\d)?)?)?)?$',
        examples: ['2018-12-04', '2018-12-04T18:30', '2018-12', '2018'],
    },
    time: {
        oneOf: [
            { type: 'number', minimum: 0 },
            {
                type: 'string',
                pattern: '^\\s*(\\d+(:[0-5]\\d){0,2}(\\.\\d+)?|([pP][tT])?(?=\\d)([\\d.]+[hH])?([\\d.]+[mM])?([\\d.]+[sS])?)\\s*$',
            },
        ],
        examples: [240, '4:00', '1:12:25', '1h12m25s'],
    },
    size: { type: 'integer', minimum: 1 },
    lang: { type: 'string', pattern: '^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$' },
    zone: { type: 'string', minLength: 1, examples: ['Europe/London', 'America/New_York'] },
    slug: { type: 'string', pattern: '^[\\p{L}\\p{M}\\p{N}]+(-[\\p{L}\\p{M}\\p{N}]+)*$' },
    kind: { enum: [...talkKinds], default: 'talk' },
    flag: { type: 'boolean' },
    true: { const: true },
};
/** The name of the format; a URN, because it identifies and needn't be fetched. */
const id = `urn:meetup-roundup:roundup:${formatVersion}`;
/** The format as a JSON Schema, draft 2020-12, made from the same table as the reading. */
export function roundupSchema() {
    const names = Object.keys(format).filter((name) => name !== 'Roundup');
    const { properties, ...roundup } = shapeSchema('Roundup');
    return {
        $schema: 'https://json-schema.org/draft/2020-12/schema',
        $id: id,
        title: 'Meetup roundup',
        description: 'One recording, many talks: what was said at a meetup, by whom, and where in the video.',
        ...roundup,
        properties: {
            $schema: {
                type: 'string',
                description: `Names this version of the format: ${id}, or a file's address.`,
            },
            ...properties,
        },
        $defs: Object.fromEntries(names.map((name) => [name, shapeSchema(name)])),
    };
}
function shapeSchema(name) {
    const described = descriptions[name];
    const fields = Object.entries(format[name]).map(([field, cell]) => [
        field,
        { description: described[field] ?? '', ...cellSchema(cell) },
    ]);
    const needed = (required[name] ?? Object.keys(format[name])).map((field) => ({ required: [field] }));
    return {
        type: 'object',
        properties: Object.fromEntries(fields),
        anyOf: needed,
        additionalProperties: true,
    };
}
function cellSchema(cell) {
    const item = /^\[(.*)\]$/.exec(cell)?.[1];
    if (item)
        return { anyOf: [{ type: 'array', items: cellSchema(item), maxItems }, cellSchema(item)] };
    const kinds = cell.split('|').map(kindSchema);
    return kinds.length > 1 ? { anyOf: kinds } : { ...kinds[0] };
}
function kindSchema(kind) {
    return kind in format ? { $ref: `#/$defs/${kind}` } : leafSchemas[kind];
}
