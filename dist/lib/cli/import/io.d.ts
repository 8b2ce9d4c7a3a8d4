/** What a command has of the world: its streams and where it stands, so that a test can stand in for a terminal. */
export interface CommandIo {
    stdin: AsyncIterable<Uint8Array | string>;
    stdout: Output;
    stderr: Output;
    cwd: string;
    env: Record<string, string | undefined>;
    /** aborted when the user interrupts */
    signal?: AbortSignal;
}
/** A stream to write to. */
export interface Output {
    write: (text: string) => unknown;
    isTTY?: boolean;
    columns?: number;
}
/** Exit statuses: all went well; something could not be read; the command was called wrongly. */
export declare const exitCodes: {
    readonly ok: 0;
    readonly failed: 1;
    readonly misuse: 2;
    readonly interrupted: 130;
};
