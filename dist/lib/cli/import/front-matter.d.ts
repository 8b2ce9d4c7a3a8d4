export interface FrontMatter {
    fields: Record<string, unknown>;
    /** the post below it, with as many lines as there were, so that line numbers stay right */
    body: string;
    /** why the front matter could not be read, where it couldn't */
    error?: string;
    /** the line of the error */
    line?: number;
}
/** What stands in front of a post: YAML between `---` lines, as most engines have it, or TOML between `+++`, as Hugo. */
export declare function splitFrontMatter(text: string): FrontMatter;
