import { type Block } from './block.js';
/**
 * Takes addresses in plain text for links: many a renderer of Markdown leaves them as they are, and editors embed them
 * when they stand alone.
 */
export declare function linkAddresses(block: Block): void;
