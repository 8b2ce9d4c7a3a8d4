import type { Roundup, RoundupData } from '../../model/types.js';
import type { ExportResult } from '../result.js';
/**
 * A roundup as a blog post in Markdown. The prose holds what a post tells; the front matter, under the format's own
 * keys, what prose can't hold. It lies over what a reader finds in the prose: see `overlay`.
 */
export declare function exportMarkdown(roundup: Roundup, { readBack }?: MarkdownOptions): ExportResult;
/** What the post is checked by. */
export interface MarkdownOptions {
    /**
     * reads a post for its roundup, as the import does: what comes back otherwise is put right in the front matter.
     * Without it, the front matter holds what prose is known not to hold.
     */
    readBack?: (post: string) => RoundupData;
}
