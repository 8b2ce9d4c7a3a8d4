import type { Output } from '../io.js';

export interface Progress {
  step: () => void;
  clear: () => void;
}

const width = 30;

/** A bar on the last line of a terminal; nothing where the output goes to a file or a pipe, or there is little to do. */
export function progressOn(output: Output, total: number): Progress {
  if (!output.isTTY || total < 5) return { step: () => undefined, clear: () => undefined };
  let done = 0;
  return {
    clear: () => void output.write('\r\x1b[2K'),
    step: () => {
      done++;
      const full = Math.round((done / total) * width);
      output.write(`[${'#'.repeat(full)}${' '.repeat(width - full)}] ${done} of ${total} posts`);
    },
  };
}
