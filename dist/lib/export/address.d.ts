/**
 * A tool may not know where a roundup will lie, yet the reading wants a base for relative addresses. Read with this
 * one, they can be told from the others and put back as they were; RFC 2606 keeps the host from ever being real,
 * and the folders leave room for `../`.
 */
export declare const unknownBase = "https://roundup.invalid/1/2/3/4/5/6/7/8/";
/** The address as the author wrote it: a relative one that was read with `unknownBase` is relative again. */
export declare function asWritten(address: string): string;
/**
 * The address as others can use it; undefined where it is relative to a page that isn't known.
 *
 * @param page the roundup's own address
 */
export declare function absolute(address: string | undefined, page?: string): string | undefined;
