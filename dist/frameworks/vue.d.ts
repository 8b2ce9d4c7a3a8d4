import type { HTMLAttributes, ReservedProps } from 'vue';
import type { Elements, Written } from './elements.js';

type HandlerName<Event extends string> = Event extends `${infer First}-${infer Rest}`
  ? `${Capitalize<First>}${HandlerName<Rest>}`
  : Capitalize<Event>;

type Handlers<Events> = {
  [Name in keyof Events & string as `on${HandlerName<Name>}`]?: ((event: Events[Name]) => void) | undefined;
};

/** Vue takes `heading-level` in a template for `headingLevel`, so that each may be written as an attribute. */
type Properties<Tag extends keyof Elements> = {
  [Name in keyof Elements[Tag]['properties']]: Written<Elements[Tag]['properties'][Name]>;
};

type Own<Tag extends keyof Elements> = Elements[Tag]['attributes'] &
  Properties<Tag> &
  Handlers<Elements[Tag]['events']>;

type VueComponent<Tag extends keyof Elements> = new () => {
  $props: Omit<HTMLAttributes, keyof Own<Tag>> & Own<Tag> & ReservedProps;
  $slots: { default?: () => unknown };
};

type Tags = { [Tag in keyof Elements]: VueComponent<Tag> };

declare module 'vue' {
  interface GlobalComponents extends Tags {}
}
