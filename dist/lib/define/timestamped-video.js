import { TimestampedVideo } from '../elements/timestamped-video/timestamped-video.js';
import { define } from './define.js';
define('timestamped-video', TimestampedVideo);
