// Runs first in a strict page, as a file of its own: keeps what the browser refuses and what breaks. In a window of its
// own it also plays, since nobody from outside can reach in, and tells what came of it.
const seen = { violations: [], errors: [], warnings: [] };
globalThis.seen = seen;

addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) => {
  seen.violations.push(`${effectiveDirective} ${blockedURI} ${sample}`);
});
addEventListener(
  'error',
  ({ message, target }) => {
    // Pictures that can't be had are no fault of the page's.
    if (!(target instanceof HTMLImageElement)) seen.errors.push(message ?? String(target));
  },
  true,
);
addEventListener('unhandledrejection', ({ reason }) => seen.errors.push(String(reason)));
const { warn } = console;
console.warn = (...words) => {
  seen.warnings.push(words.map(String).join(' '));
  warn.apply(console, words);
};

const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

async function play() {
  await customElements.whenDefined('timestamped-video');
  const recording = document.querySelector('#recording');
  await recording.updateComplete;
  recording.playFrom(240);
  const frame = recording.shadowRoot.querySelector('iframe');
  const told = () => recording.shadowRoot.querySelector('[part=notice]')?.textContent.trim();
  for (let tries = 0; tries < 80 && !told() && recording.readyState < 1; tries += 1) await wait(100);
  return {
    ...seen,
    isIsolated: crossOriginIsolated,
    isCredentialless: frame?.credentialless === true,
    isSupported: 'credentialless' in HTMLIFrameElement.prototype,
    hasAnswered: recording.readyState >= 1,
    notice: told(),
    links: [...recording.shadowRoot.querySelectorAll('[part=notice] a')].map(({ href }) => href),
    heading: document.querySelector('#script').shadowRoot?.querySelector('h2')?.textContent,
  };
}

if (location.search === '?alone')
  addEventListener('load', async () => {
    const channel = new BroadcastChannel('strict');
    channel.postMessage(await play().catch((error) => ({ ...seen, failure: String(error) })));
    close();
  });
