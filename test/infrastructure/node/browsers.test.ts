import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findBrowsers, wantedEngines } from '../../../scripts/browsers.mjs';

describe('the engines that are asked for', () => {
  it('are all of them, unless ENGINE limits them', () => {
    assert.deepEqual(wantedEngines(''), ['chromium', 'firefox', 'webkit']);
    assert.deepEqual(wantedEngines('firefox'), ['firefox']);
    assert.deepEqual(wantedEngines('webkit, chromium'), ['chromium', 'webkit']);
  });

  it('have names', () => {
    assert.throws(() => wantedEngines('safari'), /not "safari"/);
  });

  it('are looked for one by one', () => {
    assert.deepEqual(findBrowsers([]), {});
    const found = Object.keys(findBrowsers(['chromium']));
    assert.ok(found.every((engine) => engine === 'chromium'));
  });
});
