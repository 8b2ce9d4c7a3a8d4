import assert from 'node:assert/strict';

const median = (times: number[]): number => times.sort((a, b) => a - b)[times.length >> 1]!;

/** In this process's own time, in milliseconds. */
function timeOf(work: () => unknown): number {
  const started = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(started);
  return (user + system) / 1000;
}

/** How much longer the one takes than the other. In turns, the median: a busy machine changes it little. */
function ratioOf(large: () => unknown, small: () => unknown): number {
  const times: [number[], number[]] = [[], []];
  for (let round = 0; round < 3; round += 1) {
    times[0].push(timeOf(small));
    times[1].push(timeOf(large));
  }
  return median(times[1]) / Math.max(median(times[0]), 4);
}

/**
 * Asserts that eight times the work takes at most so many times as long, and tells how many. What is quadratic takes
 * 64 times as long. A burst of noise gets further chances: what is quadratic fails in each.
 *
 * @param workOf makes the work of that size; making it isn't counted
 */
export function assertLinear(workOf: (size: number) => () => unknown, size: number, most = 16): number {
  const [small, large] = [workOf(size), workOf(8 * size)];
  small();
  let growth = ratioOf(large, small);
  for (let tries = 0; growth > most && tries < 3; tries += 1)
    growth = Math.min(growth, ratioOf(large, small));
  assert.ok(growth < most, `${growth.toFixed(1)} times as long`);
  return growth;
}
