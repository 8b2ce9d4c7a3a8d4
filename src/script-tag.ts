import './define/all.js';

// Plain markup, where the page asks for it; see `markup/start.ts`.
if (document.querySelector('script[data-markup]')) import('./markup/start.js').catch(() => undefined);
