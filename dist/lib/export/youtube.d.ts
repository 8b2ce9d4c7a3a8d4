import type { Roundup } from '../model/types.js';
import type { ExportResult } from './result.js';
/**
 * The recording's chapters as YouTube reads them from the video's description: a line each, time first, the first
 * at 0:00, at least three, each of ten seconds or more. Where these rules can't be met there is no text, for YouTube
 * would show no chapters at all, and not say why.
 *
 * @param welcome what the stretch before the first chapter is called
 */
export declare function exportYouTubeChapters(roundup: Roundup, { welcome }?: {
    welcome?: string;
}): ExportResult;
