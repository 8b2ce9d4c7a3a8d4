'use client';

import 'meetup-roundup/define';
import type { RoundupData } from 'meetup-roundup';
import type { HTMLAttributes } from 'react';

interface TagProps extends HTMLAttributes<HTMLElement> {
  src?: string;
  json?: string;
  theme?: 'light' | 'dark';
}

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'meetup-roundup': TagProps;
    }
  }
}

interface RoundupProps extends Omit<TagProps, 'json'> {
  data?: RoundupData;
}

/** The data goes as JSON: React leaves objects out of what the server renders, and doesn't add them later. */
export function Roundup({ data, ...props }: RoundupProps) {
  return <meetup-roundup {...props} json={data && JSON.stringify(data)} />;
}
