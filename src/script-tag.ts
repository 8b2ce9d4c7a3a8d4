import './define/all.js';

/** Plain markup, where the page asks for it; see `markup/start.ts`. What can't be had is asked for once online again. */
function startMarkup(): void {
  import('./markup/start.js').catch(() => addEventListener('online', startMarkup, { once: true }));
}

if (document.querySelector('script[data-markup]')) startMarkup();
