/**
 * Brings the posts to life that a script tag names: `<script type="module" data-posts="SELECTOR" …>`, where
 * `data-video` names the recording for a post that doesn't, `data-view="cards"` lays it out anew, and `data-debug` tells
 * the console why a post stays as it is. Of several such tags, each counts; a tag that is done is not looked at by a
 * second copy of the library.
 */
export declare function bringScriptsPostsToLife(): void;
