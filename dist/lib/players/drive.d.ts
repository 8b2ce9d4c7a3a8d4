import type { VideoSource } from '../model/video-source.js';
import type { Notify, Player } from './player.js';
/** Takes over a node that `makePlayerNode` made: from now on it does what it is told, and tells what it does. */
export declare function drive(source: VideoSource, node: HTMLElement, notify: Notify): Player;
