import { waitUntil as waitUntilWithin } from '@open-wc/testing';

/** As that of open-wc, but as patient as a busy machine needs; a test that fails takes longer, one that passes doesn't. */
export const waitUntil = (
  holds: Parameters<typeof waitUntilWithin>[0],
  message?: string,
  { interval = 20, timeout = 8000 }: { interval?: number; timeout?: number } = {},
): Promise<void> => waitUntilWithin(holds, message, { interval, timeout });
