/** What the function gives, or undefined where it throws: for platform parsers, whose “no” is an exception. */
export function attempt<Value>(parse: () => Value): Value | undefined {
  try {
    return parse();
  } catch {
    return;
  }
}
