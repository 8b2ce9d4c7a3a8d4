import { TimestampedVideo } from '../elements/timestamped-video/timestamped-video.js';
declare global {
    interface HTMLElementTagNameMap {
        'timestamped-video': TimestampedVideo;
    }
}
