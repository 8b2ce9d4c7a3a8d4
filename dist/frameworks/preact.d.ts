import type { HTMLAttributes } from 'preact';
import type { Elements } from './elements.js';
import type { JsxProps } from './jsx.js';

type Tags = {
  [Tag in keyof Elements]: Omit<HTMLAttributes<Elements[Tag]['element']>, keyof JsxProps<Tag>> &
    JsxProps<Tag>;
};

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements extends Tags {}
  }
}
