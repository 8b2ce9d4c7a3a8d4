import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateJetBrainsWebTypes } from 'custom-element-jet-brains-integration';
import { generateVsCodeCustomElementData } from 'custom-element-vs-code-integration';

/**
 * Writes what editors complete tags, attributes, parts and custom properties from.
 *
 * @param {string} outDir with `custom-elements.json`
 */
export function writeEditorData(outDir) {
  // A custom property without a default would get "undefined" for one; they have files, or parts, of their own.
  const options = { outdir: outDir, hideLogs: true, hideCssPropertiesDocs: true, hideCssPartsDocs: true };
  generateVsCodeCustomElementData(manifestIn(outDir), {
    ...options,
    htmlFileName: 'html-custom-data.json',
    cssFileName: 'css-custom-data.json',
  });
  generateJetBrainsWebTypes(manifestIn(outDir), {
    ...options,
    webTypesFileName: 'web-types.json',
    packageJson: false,
  });
}

/**
 * A copy for each: they change what they are given.
 *
 * @param {string} outDir
 */
function manifestIn(outDir) {
  return JSON.parse(readFileSync(join(outDir, 'custom-elements.json'), 'utf8'));
}
