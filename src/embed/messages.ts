/**
 * What passes between an embed page and the page around it, by `postMessage`. There is nothing in it that needs hiding,
 * so it is sent to whoever frames the page.
 */

/** The embed page's height changed. */
export interface HeightMessage {
  type: 'meetup-roundup-height';
  version: 1;
  /** CSS pixels, whole */
  height: number;
}

/** The page around asks for it, for it may have missed the last one. */
export interface HeightQuery {
  type: 'meetup-roundup-height-query';
  version: 1;
}

const isMessage = (data: unknown, type: string): boolean => {
  const { type: found, version } = Object(data) as { type?: unknown; version?: unknown };
  return found === type && version === 1;
};

export const isHeightQuery = (data: unknown): data is HeightQuery =>
  isMessage(data, 'meetup-roundup-height-query');

/** The height that a message tells; undefined in any other message. */
export function heightIn(data: unknown): number | undefined {
  const { height } = Object(data) as { height?: unknown };
  return isMessage(data, 'meetup-roundup-height') && Number.isInteger(height) && Number(height) > 0
    ? Number(height)
    : undefined;
}
