/** Exit statuses: all went well; something could not be read; the command was called wrongly. */
export const exitCodes = { ok: 0, failed: 1, misuse: 2, interrupted: 130 };
