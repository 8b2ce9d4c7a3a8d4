/**
 * The files that an argument stands for: itself, or all `.json` files below the folder, sorted. Folders that begin
 * with a dot and `node_modules` hold no roundups.
 */
export declare function jsonFiles(name: string, cwd: string): Promise<string[]>;
