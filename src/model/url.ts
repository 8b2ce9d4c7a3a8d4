import { attempt } from './attempt.js';

/**
 * The address if a page may load or open it: http or https, made absolute. This is the only allow-list of the
 * library; every address from data passes through here or through `safeLink`.
 *
 * Refused besides other schemes: a user name or password (`https://youtube.com@evil.example` reads like another
 * site), control characters inside (they hide a scheme from people), the empty text (it would mean the page), and
 * more than 9,999 characters, which no server takes and which take time whenever they are taken apart.
 *
 * @param base what a relative address is resolved against; without it a relative address is refused
 * @param schemes which beginnings are allowed
 */
export function safeUrl(raw: unknown, base?: string, schemes = /^https?:/): string | undefined {
  const text = typeof raw === 'string' ? raw.trim() : '';
  const url =
    text && text.length < 1e4 && !/\p{Cc}/u.test(text) && attempt(() => new URL(text, base || undefined));
  return url && schemes.test(url.href) && !url.username && !url.password ? url.href : undefined;
}

/** As `safeUrl`, for what a reader follows on purpose: `mailto:` counts as well. */
export const safeLink = (raw: unknown, base?: string): string | undefined =>
  safeUrl(raw, base, /^(https?|mailto):/);
