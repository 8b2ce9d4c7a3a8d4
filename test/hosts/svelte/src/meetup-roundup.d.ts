import type { RoundupData } from 'meetup-roundup';
import type { HTMLAttributes } from 'svelte/elements';

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
    'meetup-roundup': HTMLAttributes<HTMLElement> & { src?: string; data?: RoundupData; theme?: 'light' | 'dark' };
  }
}
