/** What each lint says; `%` stands for what was found. */
export const lintWords = {
    attribute: {
        what: 'the element has no attribute of that name; the nearest that it has is %.',
        remedy: 'All of them: docs/elements.md.',
    },
    'no-attribute': {
        what: 'the element has no attribute of that name.',
        remedy: 'All that it has: docs/elements.md.',
    },
    'no-data': {
        what: 'there is nothing to show.',
        remedy: 'Give the element data: a JSON script inside, json, src, from, or attributes for its facts; or give <meetup-roundup> a post, between its tags or named by for.',
    },
    'not-one-of': {
        what: '% is none of what it can be.',
        remedy: 'Write theme="light" or theme="dark"; heading-level="1" to heading-level="6"; view="cards".',
    },
    'json-address': {
        what: '% is no JSON, but looks like an address.',
        remedy: 'Put the address of a file into src; json holds the JSON itself.',
    },
    'json-cut': {
        what: 'a quote in the JSON ended the attribute, behind %.',
        remedy: 'Put the JSON between single quotes and write each \' in it as \\u0027; or put it into a <script type="application/json"> inside.',
    },
    'src-json': {
        what: '% is a JSON file, and here src is the address of the recording.',
        remedy: 'Put the JSON into the json attribute or a script inside, or use <meetup-roundup src>.',
    },
    'script-type': {
        what: 'a script inside isn’t read, because its type is %.',
        remedy: 'Write <script type="application/json">.',
    },
    'dotted-time': {
        what: '% is read as seconds, with a fraction.',
        remedy: 'For minutes and seconds write a colon, as in 4:30.',
    },
    'missing-scheme': {
        what: '% is taken for a path on this site.',
        remedy: 'Write https:// before it.',
    },
    'times-disagree': {
        what: 'the time in the address of its video is %, another one than “start”.',
        remedy: 'Keep the right one of the two; “start” counts.',
    },
    'out-of-order': {
        what: 'this starts at %, before the one listed ahead of it.',
        remedy: 'List talks in the order in which they were given, or check both times.',
    },
    'end-before-start': {
        what: 'the end % is not after the start.',
        remedy: 'Check both times; until then it lasts to the next one.',
    },
    'past-duration': {
        what: 'it starts at %, after the end of the recording.',
        remedy: 'Check the start and the duration of the video.',
    },
    'missing-alt': {
        what: 'the image % has no text for those who can’t see it.',
        remedy: 'Add “alt”: what the image shows; or "alt": "" if it only decorates.',
    },
    'refused-link': {
        what: 'the link to % is left out; its text stays.',
        remedy: 'Write an address that begins with https://, http:// or mailto:.',
    },
    'no-video-id': {
        what: 'the address % names no video.',
        remedy: 'Copy it again: on YouTube, a video has a name of 11 letters, digits, - and _.',
    },
    'plays-elsewhere': {
        what: '% doesn’t play inside a page, so that the starts of its talks lead nowhere.',
        remedy: 'A recording on YouTube and a media file do, not a playlist or a channel: give that address, if there is one.',
    },
    'edit-mode': {
        what: 'the address % opens the slides for editing.',
        remedy: 'Replace everything from /edit on by /preview, and check that anyone with the link can view.',
    },
    'share-tracking': {
        what: 'the address carries %, which tells the site who shared it.',
        remedy: 'Leave that parameter out; the address works without it.',
    },
    'lost-letters': {
        what: 'letters were lost in %.',
        remedy: 'Save the file or the page in UTF-8.',
    },
    'same-id': {
        what: 'another talk has the id % as well, so that this one gets another.',
        remedy: 'Give each talk an id of its own, or leave the id out.',
    },
};
