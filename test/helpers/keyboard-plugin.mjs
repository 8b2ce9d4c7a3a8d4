/**
 * Keys as the reader's keyboard sends them. The runner's own `sendKeys` can't press two keys at once
 * in a driver without "down" and "up", and types a word there as one chord.
 *
 * @returns {import('@web/test-runner').TestRunnerPlugin}
 */
export function keyboardPlugin() {
  return {
    name: 'keyboard',

    async executeCommand({ command, payload, session }) {
      if (command !== 'press-keys') return undefined;
      const chords = /** @type {string[][]} */ (payload);
      const browser = /** @type {any} */ (session.browser);
      const press =
        browser.type === 'webdriver'
          ? /** @param {string[]} keys */ (keys) => browser.sendKeys(session.id, keys)
          : /** @param {string[]} keys */ (keys) => pressOn(browser.getPage(session.id), keys);
      for (const keys of chords) await press(keys);
      return true;
    },
  };
}

/**
 * @param {import('puppeteer-core').Page} page
 * @param {string[]} keys modifiers first
 */
async function pressOn(page, keys) {
  // Keys go to the page in front, which on a busy machine may still be the one before.
  if (!(await page.evaluate(() => document.hasFocus()))) await page.bringToFront();
  const modifiers = /** @type {import('puppeteer-core').KeyInput[]} */ (keys.slice(0, -1));
  const key = keys.at(-1) ?? '';
  for (const modifier of modifiers) await page.keyboard.down(modifier);
  if (key.length === 1 && modifiers.length === 0) await page.keyboard.type(key);
  else await page.keyboard.press(/** @type {import('puppeteer-core').KeyInput} */ (key));
  for (const modifier of modifiers.reverse()) await page.keyboard.up(modifier);
}
