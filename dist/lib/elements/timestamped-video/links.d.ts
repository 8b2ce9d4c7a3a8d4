import type { Playback } from './playback.js';
/** A player as links see it. */
interface Linked extends Element {
    readonly playback: Playback;
    /** a selector: whose links count */
    readonly links: string | undefined;
}
/**
 * The second of the player's own recording that a clicked link leads to. A click that means something else (a new
 * tab, a download) keeps its meaning, and so does a link that says by `rel="external"` that it leads away.
 */
export declare function linkedSecond(event: MouseEvent, player: Linked): number | undefined;
export {};
