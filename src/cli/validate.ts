import { parseArgs } from 'node:util';
import { explain } from '../model/explain.js';
import { parseJson } from '../model/json.js';
import { describe } from '../model/describe.js';
import { validateRoundup } from '../model/validate.js';
import { checkLinks } from './check-links.js';
import type { CheckOptions, LinkState } from './check-links.js';
import { summarize, writeFinding } from './finding.js';
import type { Finding } from './finding.js';
import { failed, ok, UsageError } from './io.js';
import type { CommandIo } from './io.js';
import { jsonFiles } from './json-files.js';
import { jsonPlaces } from './json-lines.js';
import type { Place } from './json-lines.js';
import { linksOf } from './links.js';
import type { FoundLink } from './links.js';
import { fileProblem, notUtf8, readInput } from './read-input.js';

export const validateHelp = `Usage: meetup-roundup validate [options] FILE|FOLDER|- ...

Checks roundups (JSON): what a page would drop, fields that the format doesn't
know, and likely slips, each with its line and what to do about it. A folder
stands for all .json files below it, - for standard input.

Options:
  --online           also check that links lead somewhere
  --timeout SECONDS  how long to wait for a site (with --online; 10)
  --json             print a JSON array of findings instead of text
  -h, --help         show this help

Exit status: 0 when there are at most warnings, 1 when there are errors,
2 when the command was called in a wrong way.

Examples:
  meetup-roundup validate roundups/
  meetup-roundup validate --online 2018-12.json
  some-program | meetup-roundup validate -
`;

/** `meetup-roundup validate`; see `validateHelp`. */
export async function validateCommand(args: string[], io: CommandIo): Promise<number> {
  const { values, positionals } = readArguments(args);
  if (values.help) return print(io, validateHelp);
  if (!positionals.length) throw new UsageError('validate needs a file, a folder, or - for standard input.');
  const timeout = readTimeout(values.timeout);
  const checks = await checkAll([...new Set(positionals)], io);
  const online = values.online ? await checkOnline(checks, timeout) : [];
  const findings = [...checks.flatMap((check) => check.findings), ...online].sort(byPlace(checks));
  if (values.json) print(io, `${JSON.stringify(findings, null, 2)}\n`);
  else
    print(
      io,
      `${findings.map((one) => writeFinding(one, io)).join('')}${summarize(findings, checks.length)}\n`,
    );
  return findings.some(({ severity }) => severity === 'error') ? failed : ok;
}

function print({ stdout }: CommandIo, text: string): number {
  stdout.write(text);
  return ok;
}

const readArguments = (args: string[]) =>
  parseArgs({
    args,
    allowPositionals: true,
    options: {
      online: { type: 'boolean' },
      timeout: { type: 'string' },
      json: { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
    },
  });

function readTimeout(text = '10'): number {
  const seconds = Number(text);
  if (seconds > 0 && seconds <= 600) return seconds * 1000;
  throw new UsageError(`--timeout takes seconds, up to 600, not “${text}”.`);
}

/** A file with what was found in it. */
interface Check {
  file: string;
  findings: Finding[];
  links: FoundLink[];
  placeOf: (path: string) => Place;
}

async function checkAll(names: string[], io: CommandIo): Promise<Check[]> {
  const checks: Check[] = [];
  for (const name of names) {
    try {
      const files = await jsonFiles(name, io.cwd);
      if (!files.length) checks.push(unreadable(name, 'there is no .json file in it.'));
      for (const file of files) checks.push(await check(file, io));
    } catch (error) {
      checks.push(refused(name, error));
    }
  }
  return checks;
}

async function check(file: string, io: CommandIo): Promise<Check> {
  try {
    return checkText(file, await readInput(file, io));
  } catch (error) {
    return refused(file, error);
  }
}

function checkText(file: string, text: string): Check {
  const { value, issue } = parseJson(text);
  if (issue && /\.(?:md|markdown|html?)$/i.test(file))
    return unreadable(file, 'it is a post, and no JSON.', wayToJson);
  const placeOf = jsonPlaces(text);
  const issues = issue ? [explain(describe(issue))] : validateRoundup(value);
  const findings = issues.map(({ path, severity, code, message, remedy }) => ({
    file,
    ...placeOf(path),
    path,
    severity,
    code,
    message,
    remedy,
  }));
  return { file, findings, links: issue ? [] : linksOf(value), placeOf };
}

function refused(file: string, error: unknown): Check {
  const isMiscoded = (error as NodeJS.ErrnoException).code === notUtf8;
  return unreadable(file, fileProblem(error), isMiscoded ? 'Save it in that encoding.' : undefined);
}

const wayToJson = 'meetup-roundup import reads it, and writes JSON.';
const wrongFile = 'Name a roundup’s JSON file, or a folder of such files.';

function unreadable(file: string, why: string, remedy = wrongFile): Check {
  const placeOf = () => ({ line: 1, column: 1 });
  const message = `The file can't be read: ${why}`;
  const finding: Finding = { file, ...placeOf(), path: '', severity: 'error', code: 'file', message, remedy };
  return { file, findings: [finding], links: [], placeOf };
}

const gentle: Omit<CheckOptions, 'timeout'> = { interval: 250, concurrency: 8 };

async function checkOnline(checks: Check[], timeout: number): Promise<Finding[]> {
  const urls = checks.flatMap(({ links }) => links.map(({ url }) => url));
  const states = await checkLinks(urls, { ...gentle, timeout });
  return checks.flatMap(({ file, links, placeOf }) =>
    links.flatMap(({ path, url }) => {
      const state = states.get(url);
      if (!state || state.state === 'alive') return [];
      return [{ file, ...placeOf(path), path, ...linkWords(path, url, state) }];
    }),
  );
}

function linkWords(
  path: string,
  url: string,
  { state, why }: LinkState,
): Pick<Finding, 'severity' | 'code' | 'message' | 'remedy'> {
  const isDead = state === 'dead';
  return {
    severity: isDead ? 'error' : 'warning',
    code: 'link',
    message: isDead ? `${path}: ${url} is dead (${why}).` : `${path}: ${url} may be dead (${why}).`,
    remedy: isDead
      ? 'Replace it, by a copy in a web archive if there is one, or take it out.'
      : 'Open it in a browser: some sites turn programs away.',
  };
}

/** In the order of the arguments, then of the lines. */
function byPlace(checks: Check[]): (a: Finding, b: Finding) => number {
  const rank = new Map(checks.map(({ file }, index) => [file, index]));
  return (a, b) =>
    (rank.get(a.file) ?? 0) - (rank.get(b.file) ?? 0) || a.line - b.line || a.column - b.column;
}
