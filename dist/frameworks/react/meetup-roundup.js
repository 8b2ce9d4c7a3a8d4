'use client';
import { MeetupRoundup as Element } from '../../lib/elements/meetup-roundup/meetup-roundup.js';
import '../../lib/define/meetup-roundup.js';
import { component } from './component.js';

export const MeetupRoundup = /* @__PURE__ */ component('meetup-roundup', Element, {
  "onRoundupIssues": "roundup-issues"
});
