/** Scrolls to where the recording plays, gently unless the reader wants no motion. */
export declare function comeIntoView(player: HTMLElement): void;
