/** What the function gives, or undefined where it throws: for platform parsers, whose “no” is an exception. */
export declare function attempt<Value>(parse: () => Value): Value | undefined;
