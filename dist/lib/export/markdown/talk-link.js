import { talkRecording } from '../../model/chapters.js';
import { watchUrl } from '../../model/video-source.js';
/** When the talk begins, as far as the prose says so; one that wasn't recorded begins nowhere. */
export const talkTime = ({ start, notRecorded }) => notRecorded ? undefined : start;
/** Where the talk can be watched: at its time in the recording, or in a recording of its own. */
export function talkLink(talk, { video }) {
    const recording = talkRecording(talk, video);
    if (!recording)
        return undefined;
    const { source, start } = recording;
    const isOwn = talk.video?.src !== undefined && talk.start === undefined;
    if (isOwn || !source.url)
        return talk.video?.src;
    // A link to the whole recording would say that the talk is all of it.
    return start === undefined ? undefined : watchUrl(source, start);
}
