import type { Roundup } from '../../model/types.js';
import type { ExportResult } from '../result.js';
/**
 * A roundup as a blog post in Markdown. The prose holds what a post tells; the front matter, under the format's own
 * keys, what prose can't hold. It lies over what a reader finds in the prose: see `overlay`.
 */
export declare function exportMarkdown(roundup: Roundup): ExportResult;
