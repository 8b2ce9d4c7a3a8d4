/** The version of the format that this code knows. */
export const formatVersion = 1;
/** Data that names a later version: `urn:meetup-roundup:roundup:2`, `…/roundup-2.schema.json`. */
export function checkVersion(input) {
    const { $schema: found } = Object(input);
    const [, version] = /roundup[:-](\d+)(\.schema)?(\.json)?$/.exec(typeof found === 'string' ? found : '') ?? [];
    const isLater = Number(version) > formatVersion;
    return isLater ? [{ path: '$schema', code: 'version', expected: String(formatVersion), found }] : [];
}
