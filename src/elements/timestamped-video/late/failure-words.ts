import type { WatchingWords } from '../../../i18n/messages.js';
import type { Failure } from '../playback.js';

/**
 * The provider's own codes, and ours. YouTube's: developers.google.com/youtube/iframe_api_reference#onError; 153 is
 * the page that hides where it is: developers.google.com/youtube/terms/required-minimum-functionality.
 * A file's are those of MediaError.
 */
const reasons: Record<string, keyof WatchingWords['failures']> = {
  'youtube-2': 'badId',
  'youtube-100': 'missing',
  'youtube-101': 'refused',
  'youtube-150': 'refused',
  'youtube-153': 'referrer',
  'file-2': 'other',
  'file-3': 'broken',
  'file-4': 'broken',
  blocked: 'blocked',
};

/** Whether the recording itself is gone, so that an archived copy is what is left. */
export const isGone = ({ error }: Failure): boolean => error === 'youtube-100' || error === 'youtube-2';

/** Why a recording doesn't play, in a reader's words. */
export function failureText({ error, source }: Failure, words: WatchingWords): string {
  const reason = reasonOf(error);
  const text = words.failures[reason];
  return typeof text === 'string' ? text : text(source.host);
}

function reasonOf(error: string): keyof WatchingWords['failures'] {
  if (!navigator.onLine) return 'offline';
  if (location.protocol === 'file:' && error.startsWith('youtube')) return 'file';
  return reasons[error] ?? 'other';
}
