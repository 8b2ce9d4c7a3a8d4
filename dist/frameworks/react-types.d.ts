import type { ForwardRefExoticComponent, HTMLAttributes, Ref, RefAttributes } from 'react';
import type { Elements } from './elements.js';
import type { JsxProps } from './jsx.js';

type HandlerName<Event extends string> = Event extends `${infer First}-${infer Rest}`
  ? `${Capitalize<First>}${HandlerName<Rest>}`
  : Capitalize<Event>;

type Handlers<Events> = {
  [Name in keyof Events & string as `on${HandlerName<Name>}`]?: ((event: Events[Name]) => void) | undefined;
};

type Own<Tag extends keyof Elements> = Elements[Tag]['properties'] & Handlers<Elements[Tag]['events']>;

/** One of our elements as a React component: its properties, and its events as `onRoundupIssues` and so on. */
export type ReactComponent<Tag extends keyof Elements> = ForwardRefExoticComponent<
  Omit<HTMLAttributes<Elements[Tag]['element']>, keyof Own<Tag>> &
    Own<Tag> &
    RefAttributes<Elements[Tag]['element']>
>;

/** In React 19 the tags themselves take properties, and events as `onroundup-issues`. */
type Tags = {
  [Tag in keyof Elements]: Omit<HTMLAttributes<Elements[Tag]['element']>, keyof JsxProps<Tag>> &
    JsxProps<Tag> & {
      class?: string | undefined;
      key?: string | number | bigint | null | undefined;
      ref?: Ref<Elements[Tag]['element']> | undefined;
    };
};

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends Tags {}
  }
}
