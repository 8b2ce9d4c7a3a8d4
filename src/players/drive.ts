import type { VideoSource } from '../model/video-source.js';
import { FilePlayer } from './file/file-player.js';
import type { Notify, Player } from './player.js';
import { YouTubePlayer } from './youtube/youtube-player.js';

/** Takes over a node that `makePlayerNode` made: from now on it does what it is told, and tells what it does. */
export function drive(source: VideoSource, node: HTMLElement, notify: Notify): Player {
  return source.provider === 'youtube'
    ? new YouTubePlayer(node as HTMLIFrameElement, notify)
    : new FilePlayer(node as HTMLVideoElement, notify);
}
