export interface FrontMatter {
    fields: Record<string, unknown>;
    /** the post below it, with as many lines as there were, so that line numbers stay right */
    body: string;
    /** why the front matter could not be read, where it couldn't */
    error?: string;
    /** the line of the error */
    line?: number;
}
/** What stands in front of a post between `---` lines (YAML), or as JSON; `+++` (TOML) is passed over and said so. */
export declare function splitFrontMatter(text: string): FrontMatter;
