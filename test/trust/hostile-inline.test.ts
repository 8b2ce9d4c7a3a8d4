/** Hostile roundups that stand in the element itself. */
import { html } from '@open-wc/testing';
import { jsonScript, tryWays } from './hostile-ways.js';

tryWays({
  'the json attribute': (json) =>
    html`<meetup-roundup json=${json}></meetup-roundup><timestamped-video json=${json}></timestamped-video>`,

  'a script inside': (json) =>
    html`<meetup-roundup>${jsonScript(json)}</meetup-roundup>
      <timestamped-video>${jsonScript(json)}</timestamped-video>`,
});
