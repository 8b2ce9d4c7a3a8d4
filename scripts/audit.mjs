/**
 * `npm run audit`: whether something in the lockfile has a known vulnerability.
 *
 * Fails on severe ones in what users get with the package; what only our tools have is told. Where the audit service
 * can't be asked it says so and passes, for that tells nothing of the package; where npm can't read the lockfile it
 * fails.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/**
 * @typedef {{ name: string, severity: string, range: string, via: (string | { title: string, url: string })[] }} Finding
 * @typedef {{ vulnerabilities?: Record<string, Finding>, error?: { code?: string, summary?: string }, message?: string }} Report
 */

const severe = ['high', 'critical'];

/**
 * What the report of `npm audit --json` comes to.
 *
 * @param {Report | undefined} report
 * @returns {{ failed: boolean, lines: string[] }}
 */
export function verdict(report) {
  // What npm says before it has asked anybody, of the lockfile for example, has a code.
  if (report?.error?.code) {
    const { code, summary = '' } = report.error;
    return { failed: true, lines: [`The audit could not be made: ${code} ${summary}`.trim()] };
  }
  if (!report?.vulnerabilities) {
    const why = report?.message ? ` (${report.message})` : '';
    return { failed: false, lines: [`NOT AUDITED: the audit service can't be asked${why}.`] };
  }
  const found = Object.values(report.vulnerabilities);
  const lines = found.map(({ name, severity, range, via }) => `${severity}: ${name} ${range}${reasons(via)}`);
  const failed = found.some(({ severity }) => severe.includes(severity));
  return {
    failed,
    lines: lines.length > 0 ? lines : ['No known vulnerability in what the package depends on.'],
  };
}

/** @param {Finding['via']} via */
function reasons(via) {
  return via
    .map((entry) => (typeof entry === 'string' ? `, by ${entry}` : `: ${entry.title} (${entry.url})`))
    .join('');
}

/**
 * @param {string[]} more arguments
 * @returns {Report | undefined}
 */
function ask(...more) {
  const cwd = fileURLToPath(new URL('..', import.meta.url));
  const args = ['audit', '--json', ...more];
  const { stdout } = spawnSync('npm', args, {
    cwd,
    encoding: 'utf8',
    timeout: 60_000,
    shell: process.platform === 'win32',
  });
  try {
    return JSON.parse(stdout);
  } catch {
    return undefined;
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const delivered = verdict(ask('--omit=dev'));
  console.log(delivered.lines.join('\n'));
  if (delivered.failed) process.exitCode = 1;
  else console.log(`With our tools: ${verdict(ask()).lines.join('\n')}`);
}
