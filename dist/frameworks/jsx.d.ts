import type { Elements } from './elements.js';

export type * from './elements.js';

/** How an element of ours may be written in JSX, apart from what the framework adds for every tag. */
export type JsxProps<Tag extends keyof Elements> = Elements[Tag]['attributes'] &
  Elements[Tag]['properties'] & {
    [Name in keyof Elements[Tag]['events'] & string as `on${Name}`]?:
      ((event: Elements[Tag]['events'][Name]) => void) | undefined;
  };

/** What every tag may have, in frameworks that ask us for it. */
interface AnyTag {
  children?: unknown;
  class?: string | undefined;
  dir?: string | undefined;
  hidden?: boolean | undefined;
  id?: string | undefined;
  key?: string | number | undefined;
  lang?: string | undefined;
  part?: string | undefined;
  ref?: unknown;
  slot?: string | undefined;
  style?: unknown;
  title?: string | undefined;
}

/** The tags, for a framework's `IntrinsicElements`. */
export type CustomElements = { [Tag in keyof Elements]: JsxProps<Tag> & AnyTag };

declare global {
  namespace JSX {
    interface IntrinsicElements extends CustomElements {}
  }
}
