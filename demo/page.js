// For trying things out: ?theme=dark or light (else the system's), ?dir=rtl, ?lang=de.
// Runs in the head, before the page is drawn.
const query = new URLSearchParams(location.search);
const root = document.documentElement;
const dark = matchMedia('(prefers-color-scheme: dark)');
const setTheme = () => {
  root.dataset.theme = query.get('theme') ?? (dark.matches ? 'dark' : 'light');
};
setTheme();
dark.addEventListener('change', setTheme);
if (query.has('dir')) root.dir = query.get('dir');
if (query.has('lang')) root.lang = query.get('lang');
