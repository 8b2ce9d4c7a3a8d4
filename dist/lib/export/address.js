/**
 * A tool may not know where a roundup will lie, yet the reading wants a base for relative addresses. Read with this
 * one, they can be told from the others and put back as they were; RFC 2606 keeps the host from ever being real,
 * and the folders leave room for `../`.
 */
export const unknownBase = 'https://roundup.invalid/1/2/3/4/5/6/7/8/';
const { origin: unknownOrigin, pathname: unknownFolder } = new URL(unknownBase);
/** The address as the author wrote it: a relative one that was read with `unknownBase` is relative again. */
export function asWritten(address) {
    if (!address.startsWith(`${unknownOrigin}/`))
        return address;
    const { pathname, search, hash } = new URL(address);
    return relativePath(pathname) + search + hash;
}
function relativePath(path) {
    const folders = unknownFolder.split('/').slice(1, -1);
    const parts = path.slice(1).split('/');
    const same = folders.findIndex((folder, index) => parts[index] !== folder);
    const shared = same < 0 ? folders.length : same;
    return shared ? '../'.repeat(folders.length - shared) + parts.slice(shared).join('/') : path;
}
/**
 * The address as others can use it; undefined where it is relative to a page that isn't known.
 *
 * @param page the roundup's own address
 */
export function absolute(address, page) {
    if (!address?.startsWith(`${unknownOrigin}/`))
        return address;
    const isKnown = page && !page.startsWith(`${unknownOrigin}/`);
    return isKnown ? new URL(asWritten(address), page).href : undefined;
}
