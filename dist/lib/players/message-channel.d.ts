/** The two-way line to one frame of one origin. */
export interface MessageChannel {
    /** Sends to the frame, and to no other origin should it have gone elsewhere. */
    post(message: string): void;
    close(): void;
}
/**
 * Opens a line to a frame. A message counts only when both its window and its origin are the frame's: this is
 * what keeps two players, and a page's other frames, from being taken for one another.
 */
export declare function openChannel(frame: HTMLIFrameElement, origin: string, receive: (data: unknown) => void): MessageChannel;
