/** Hostile roundups that stand elsewhere, and that the element goes for. */
import { html } from '@open-wc/testing';
import { engine } from '../elements/fixtures.js';
import { jsonScript, tryWays } from './hostile-ways.js';

/** Engines run at the same time, each with files of its own. */
async function keep(name: string, json: string): Promise<string> {
  const address = `/test-files/kept.json?name=${engine}-${name}`;
  await fetch(address, { method: 'POST', body: json });
  return address;
}

tryWays({
  'a script elsewhere': (json, at) => {
    const id = `hostile-${at}`;
    return html`${jsonScript(json, id)}<meetup-roundup from=${`#${id}`}></meetup-roundup>
      <timestamped-video from=${id}></timestamped-video>`;
  },

  'a file': async (json, at) => html`<meetup-roundup src=${await keep(String(at), json)}></meetup-roundup>`,
});
