import { type PostOptions, type PostReading } from '../../post/index.js';
export interface FileReading extends PostReading {
    /** the front matter could not be read */
    error?: {
        line: number;
        message: string;
    };
}
/** Reads the text of a post; its name tells the day, and whether it is HTML. */
export declare function readText(text: string, name: string, options?: Pick<PostOptions, 'video' | 'lang'>): FileReading;
