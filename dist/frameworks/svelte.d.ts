import type { HTMLAttributes } from 'svelte/elements';
import type { Elements } from './elements.js';

type Handlers<Events> = {
  [Name in keyof Events & string as `on${Name}` | `on:${Name}`]?:
    ((event: Events[Name]) => void) | null | undefined;
};

type Own<Tag extends keyof Elements> = Elements[Tag]['attributes'] &
  Elements[Tag]['properties'] &
  Handlers<Elements[Tag]['events']>;

type Tags = {
  [Tag in keyof Elements]: Omit<HTMLAttributes<Elements[Tag]['element']>, keyof Own<Tag>> & Own<Tag>;
};

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends Tags {}
}
