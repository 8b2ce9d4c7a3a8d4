import type { PostIssue } from '../../post/index.js';
export declare const explain: ({ code, path, text }: PostIssue) => string;
