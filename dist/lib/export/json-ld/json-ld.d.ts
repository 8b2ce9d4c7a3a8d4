import type { Roundup } from '../../model/types.js';
import type { ExportResult } from '../result.js';
/**
 * The recording (VideoObject, with a Clip per chapter) and the next event (Event) in schema.org's words, as JSON for
 * a `<script type="application/ld+json">` in the page. Each node is there only where the facts that Google requires
 * of it are; what is missing is named.
 */
export declare function exportJsonLd(roundup: Roundup): ExportResult;
