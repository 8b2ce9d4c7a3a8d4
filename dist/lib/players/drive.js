import { FilePlayer } from './file/file-player.js';
import { YouTubePlayer } from './youtube/youtube-player.js';
/** Takes over a node that `makePlayerNode` made: from now on it does what it is told, and tells what it does. */
export function drive(source, node, notify) {
    return source.provider === 'youtube'
        ? new YouTubePlayer(node, notify)
        : new FilePlayer(node, notify);
}
