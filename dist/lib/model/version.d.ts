import type { Refusal } from './issue.js';
/** The version of the format that this code knows. */
export declare const formatVersion = 1;
/** Data that names a later version: `urn:meetup-roundup:roundup:2`, `…/roundup-2.schema.json`. */
export declare function checkVersion(input: unknown): Refusal[];
