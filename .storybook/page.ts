import type { Decorator } from '@storybook/web-components-vite';
import { html } from 'lit';
import { styleMap } from 'lit/directives/style-map.js';

const colours: Record<string, { color: string; background: string }> = {
  light: { color: '#23262b', background: '#fff' },
  dark: { color: '#e7e9ee', background: '#14161b' },
};

/** The page around a story: what a blog gives an element to inherit, as the toolbar says. */
export const page: Decorator = (story, { globals, viewMode }) => {
  const { colours: scheme, direction, language, width } = globals as Record<string, string>;
  const look = {
    ...colours[scheme ?? 'light'],
    font: "17px/1.6 Georgia, 'Times New Roman', serif",
    padding: '1.25rem',
    'min-block-size': viewMode === 'story' ? 'calc(100vh - 2.5rem)' : 'auto',
  };
  const column = { 'max-inline-size': width ?? '100%', 'margin-inline': 'auto' };
  return html`<div lang=${language ?? 'en-GB'} dir=${direction ?? 'ltr'} style=${styleMap(look)}>
    <div style=${styleMap(column)}>${story()}</div>
  </div>`;
};
