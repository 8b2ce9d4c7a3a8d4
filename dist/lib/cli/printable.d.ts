/** Text from data, or the name of a file, as it can be printed for a person: on one line, obeyed by nobody. */
export declare const printable: (text: string) => string;
