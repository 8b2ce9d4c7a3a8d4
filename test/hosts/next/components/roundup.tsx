'use client';

import 'meetup-roundup/define';
import type { RoundupData } from 'meetup-roundup';
import type {} from 'meetup-roundup/react';
import type { ComponentProps } from 'react';

interface RoundupProps extends Omit<ComponentProps<'meetup-roundup'>, 'json' | 'data'> {
  data?: RoundupData;
}

/** The data goes as JSON: React leaves objects out of what the server renders, and doesn't add them later. */
export function Roundup({ data, ...props }: RoundupProps) {
  return <meetup-roundup {...props} json={data && JSON.stringify(data)} />;
}
