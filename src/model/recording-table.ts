import { Chapter, Image, Person, Recording, Talk, Video } from './format.js';
import { plainLeaves } from './leaves.js';

/**
 * The part of the format that a recording is about. What it doesn't show of a talk (its id, takeaways, slides and
 * links) stays as it was written, so that a page with a player alone carries no reader for it.
 */
export const recordingTable = {
  shapes: { Recording, Talk, Chapter, Person, Image, Video },
  leaves: plainLeaves,
};
