import { type Block } from './block.js';
import { type Reading } from './reading.js';
/** Where an image stands among the talks: how many began before it, and whether one begins right behind it. */
export interface Position {
    /** index of the talk that it stands in or behind; -1 before the first */
    behind: number;
    /** index of the talk that begins right behind it */
    before?: number;
    /** it stands in the part of the post that is about a talk */
    inTalk: boolean;
    /** and that part has a heading: what stands in it is the talk's */
    inSection: boolean;
}
/** Gives each image to a talk, to a speaker, or to the event. `positions` has those of the images, by block. */
export declare function placePhotos(reading: Reading, positions: Map<Block, Position>): void;
/** Words in the image's own paragraph or figure, or a sentence right before that announces a photo. */
export declare function captionOf({ blocks, lexicon }: Reading, image: Block): Block | undefined;
