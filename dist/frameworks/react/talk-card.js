'use client';
import { TalkCard as Element } from '../../lib/elements/talk-card/talk-card.js';
import '../../lib/define/talk-card.js';
import { component } from './component.js';

export const TalkCard = /* @__PURE__ */ component('talk-card', Element, {
  "onRoundupIssues": "roundup-issues",
  "onTimestampedVideoRequest": "timestamped-video-request"
});
