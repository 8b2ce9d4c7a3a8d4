/**
 * Opens a line to a frame. A message counts only when both its window and its origin are the frame's: this is
 * what keeps two players, and a page's other frames, from being taken for one another.
 */
export function openChannel(frame, origin, receive) {
    const listen = (event) => {
        if (event.origin === origin && event.source && event.source === frame.contentWindow)
            receive(event.data);
    };
    // Of the page that the frame stands in: an element may have been adopted into another than that of its code.
    const page = frame.ownerDocument.defaultView;
    page?.addEventListener('message', listen);
    return {
        post: (message) => frame.contentWindow?.postMessage(message, origin),
        close: () => page?.removeEventListener('message', listen),
    };
}
