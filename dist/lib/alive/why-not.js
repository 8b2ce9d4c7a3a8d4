const howToTime = 'Write the start behind a talk’s title, as (27:31), or link the title to that moment (…&t=1651).';
const sentences = {
    'no-roundup': [
        'no talk was found in it',
        'Name who spoke and the talk’s title in one sentence or heading; npx meetup-roundup import shows what is read of a post.',
    ],
    announcement: ['its talks are still to come', 'Nothing to do: it comes alive once it tells of them.'],
    'no-recording': [
        'it names no recording, or an address that is none',
        'Link the recording, or give its address in video="…" (data-video="…" on the script tag).',
    ],
    'no-player': [
        'its recording (%) doesn’t play inside a page',
        'A recording on YouTube and a media file do, not a playlist or a channel: if there is one, give its address in video="…" (data-video="…" on the script tag).',
    ],
    'no-times': ['it doesn’t tell when its talks begin', howToTime],
    taken: ['another tag brings it to life', 'Leave one of the two tags out.'],
};
/** Why a post stays as it is, in words. */
export function whyNot({ lack, found = '' }) {
    const [why, remedy] = sentences[lack];
    return { path: '', message: `The post stays as it is: ${why.replace('%', () => found)}.`, remedy };
}
/** Which talks a post that is alive leaves out of the recording, if any could have a time. */
export function untimed({ talks = [] }) {
    const left = talks.filter(({ start, video, notRecorded }) => start === undefined && !video && !notRecorded);
    const titles = left.map(({ title = 'one without a title' }) => title).join('”, “');
    return left.length > 0
        ? {
            path: '',
            message: `Of these talks the post doesn’t tell when they begin: “${titles}”.`,
            remedy: howToTime,
        }
        : undefined;
}
