import type { Roundup } from '../model/types.js';
import type { Notice } from './say.js';
/** What keeps a post from coming alive. */
export type Lack = 'no-roundup' | 'announcement' | 'no-recording' | 'no-player' | 'no-times' | 'taken';
/** A post that can't come alive. */
export interface Unfit {
    lack: Lack;
    /** the address of what doesn't play */
    found?: string;
}
/** Why a post stays as it is, in words. */
export declare function whyNot({ lack, found }: Unfit): Notice;
/** Which talks a post that is alive leaves out of the recording, if any could have a time. */
export declare function untimed({ talks }: Roundup): Notice | undefined;
