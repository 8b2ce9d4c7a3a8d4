import seedJson from '../../demo/roundup.json';
import type { RoundupData, TalkData } from '../../src/model/types.js';

/** The roundup of the demo. */
export const seed: RoundupData = seedJson;

/** Its recording. */
export const recording = seedJson.video;

/** Its talks, first to last. */
export const [deliveryTalk, grpcTalk, gitOpsTalk] = seedJson.talks as [TalkData, TalkData, TalkData];

export const cover = seedJson.cover;
