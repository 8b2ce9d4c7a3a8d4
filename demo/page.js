// For trying things out: ?theme=dark, ?dir=rtl, ?lang=de. Runs in the head, before the page is drawn.
const query = new URLSearchParams(location.search);
const root = document.documentElement;
if (query.has('theme')) root.dataset.theme = query.get('theme');
if (query.has('dir')) root.dir = query.get('dir');
if (query.has('lang')) root.lang = query.get('lang');
