import type { Roundup } from '../../model/types.js';
import type { NodeResult } from './node.js';
/** The recording. Google requires `name`, `thumbnailUrl` and `uploadDate`. */
export declare function videoNode(roundup: Roundup): NodeResult;
