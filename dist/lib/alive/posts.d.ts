import { type PostSettings } from './live-post.js';
/** Every post on the page that a selector matches, those that arrive later as well. */
export declare class Posts {
    #private;
    /**
     * @param teller whose attributes name the posts: it is told of what is wrong with them, and is none of the posts
     */
    constructor(teller: Element, selector: string, settings: () => Pick<PostSettings, 'video' | 'view'>);
    refresh(): void;
    dispose(): void;
}
