import type { ReactComponent } from '../react-types.js';

/** `<meetup-roundup>` as a component for React 16.8 and later; from 19 on, the tag itself does the same. */
export declare const MeetupRoundup: ReactComponent<'meetup-roundup'>;
