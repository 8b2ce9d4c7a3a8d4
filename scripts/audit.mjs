/**
 * `npm run audit`: whether something that users get with the package has a known vulnerability.
 *
 * Fails on severe ones in what the package depends on. Where the audit service can't be asked it says so and passes:
 * that tells nothing of the package.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/**
 * @typedef {{ name: string, severity: string, range: string, via: (string | { title: string, url: string })[] }} Finding
 * @typedef {{ vulnerabilities?: Record<string, Finding>, error?: unknown, message?: string }} Report
 */

const severe = ['high', 'critical'];

/**
 * What the report of `npm audit --json` comes to.
 *
 * @param {Report | undefined} report
 * @returns {{ failed: boolean, lines: string[] }}
 */
export function verdict(report) {
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

/** @returns {Report | undefined} */
function ask() {
  const cwd = fileURLToPath(new URL('..', import.meta.url));
  const args = ['audit', '--omit=dev', '--json'];
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
  const { failed, lines } = verdict(ask());
  console.log(lines.join('\n'));
  if (failed) process.exitCode = 1;
}
