import type { ReactComponent } from '../react-types.js';

/** `<timestamped-video>` as a component for React 16.8 and later; from 19 on, the tag itself does the same. */
export declare const TimestampedVideo: ReactComponent<'timestamped-video'>;
