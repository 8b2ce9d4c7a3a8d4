import { fail } from './driving.js';
/**
 * Gives a player up that the page's own policy keeps out, also where it did so a moment ago.
 *
 * @returns what lets go of the element, which an observer of reports would hold for a while
 */
export function watchPolicy(element) {
    const note = ({ effectiveDirective, disposition, blockedURI, blockedURL }) => {
        const { session } = element.playback;
        // Safari names the directive that the page wrote, which may be a more general one.
        const isFrame = /^(frame|child|default)-src/.test(effectiveDirective ?? '') && disposition === 'enforce';
        if (!isFrame || !(session?.node instanceof HTMLIFrameElement) || session.isAnswered)
            return;
        const { origin } = new URL(session.node.src);
        if ((blockedURI ?? blockedURL ?? '').startsWith(origin))
            fail(element, session, 'blocked');
    };
    element.listen(element.ownerDocument, 'securitypolicyviolation', (event) => note(event));
    // The player is made in the click, and this file may come after that. Firefox alone keeps no reports.
    const { ReportingObserver } = window;
    if (!ReportingObserver)
        return () => undefined;
    const past = new ReportingObserver((reports) => reports.forEach(({ body }) => note(body ?? {})), {
        types: ['csp-violation'],
        buffered: true,
    });
    past.observe();
    // Of what comes from now on, the event tells.
    const timer = setTimeout(() => past.disconnect(), 1000);
    return () => {
        clearTimeout(timer);
        past.disconnect();
    };
}
/**
 * Whether an isolated page keeps the frame out: the provider's page says nothing of itself, and not all browsers have
 * frames without credentials (https://wicg.github.io/anonymous-iframe/).
 */
export const isKeptOut = ({ node }) => crossOriginIsolated &&
    node instanceof HTMLIFrameElement &&
    !('credentialless' in HTMLIFrameElement.prototype);
