import { type PostSettings } from './live-post.js';
/** What an author says of all the posts at once. */
export type SharedSettings = Pick<PostSettings, 'video' | 'view' | 'tell'>;
/** Every post on the page that a selector matches, those that arrive later as well. */
export declare class Posts {
    #private;
    /**
     * @param teller whose attributes name the posts: it is told of what is wrong with them, and is none of the posts
     */
    constructor(teller: Element, selector: string, settings: () => SharedSettings);
    refresh(): void;
    dispose(): void;
}
