/** What the function gives, or undefined where it throws: for platform parsers, whose “no” is an exception. */
export function attempt(parse) {
    try {
        return parse();
    }
    catch {
        return;
    }
}
