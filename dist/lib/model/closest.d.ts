/** The known name that differs by case, or by two letters at most; by one, or two that changed places, in a short word. */
export declare function closest(name: string, known: readonly string[]): string | undefined;
