'use client';
import { TimestampedVideo as Element } from '../../lib/elements/timestamped-video/timestamped-video.js';
import '../../lib/define/timestamped-video.js';
import { component } from './component.js';

export const TimestampedVideo = /* @__PURE__ */ component('timestamped-video', Element, {
  "onRoundupIssues": "roundup-issues",
  "onTimestampedVideoLoad": "timestamped-video-load",
  "onTimestampedVideoState": "timestamped-video-state",
  "onChapterchange": "chapterchange",
  "onPlay": "play",
  "onPlaying": "playing",
  "onPause": "pause",
  "onEnded": "ended",
  "onTimeupdate": "timeupdate",
  "onDurationchange": "durationchange",
  "onLoadedmetadata": "loadedmetadata",
  "onSeeking": "seeking",
  "onSeeked": "seeked",
  "onWaiting": "waiting",
  "onVolumechange": "volumechange",
  "onRatechange": "ratechange",
  "onEmptied": "emptied"
});
