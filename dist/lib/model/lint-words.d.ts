/** What each lint says; `%` stands for what was found. */
export declare const lintWords: Record<string, {
    what: string;
    remedy: string;
}>;
