// A classic script inside, which sets a global; the types are those of the module.
import 'axe-core';
import type axeModule from 'axe-core';

declare const axe: typeof axeModule;

export interface AxeOptions {
  /** rules to leave out, with a reason next to the call */
  except?: string[];
  /** passed on to axe */
  run?: axeModule.RunOptions;
}

/**
 * Rules about a whole page, which a part of it can't meet on its own. They stay on for a document.
 */
const pageRules = ['region', 'landmark-one-main', 'page-has-heading-one', 'bypass', 'document-title'];

/** axe refuses to run twice at the same time. */
let queue: Promise<unknown> = Promise.resolve();

function runAxe(target: Element | Document, options: axeModule.RunOptions) {
  const run = queue.then(() => axe.run(target, options));
  queue = run.catch(() => undefined);
  return run;
}

function describeNode({ target, failureSummary }: axeModule.NodeResult): string {
  const summary = (failureSummary ?? '').split('\n').join('\n      ');
  return `    ${target.flat().join(' >>> ')}\n      ${summary}`;
}

function describeViolation({ id, impact, help, helpUrl, nodes }: axeModule.Result): string {
  return [`  ${id} (${impact}): ${help}`, `    ${helpUrl}`, ...nodes.map(describeNode)].join('\n');
}

/** Runs axe on the element or document, open shadow roots included, and fails with what it found. */
export async function expectNoAxeViolations(
  target: Element | Document = document,
  { except = [], run = {} }: AxeOptions = {},
): Promise<void> {
  const off = [...except, ...(target instanceof Document ? [] : pageRules)];
  const rules = Object.fromEntries(off.map((id) => [id, { enabled: false }]));
  const { violations } = await runAxe(target, {
    resultTypes: ['violations'],
    // A page of another origin can't be looked into, and waiting for its answer takes long.
    iframes: false,
    ...run,
    rules: { ...rules, ...run.rules },
  });
  if (violations.length === 0) return;
  const count = violations.length === 1 ? '1 violation' : `${violations.length} violations`;
  throw new Error(`axe found ${count}:\n${violations.map(describeViolation).join('\n')}`);
}
