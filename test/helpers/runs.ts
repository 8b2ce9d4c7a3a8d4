/** What repeats a run of the properties: `SEED=…`. Another one each time, else the same few cases would be all. */
export const seed = Number(process.env['SEED'] ?? Date.now() % 2 ** 31);

/** How often a property is tried: as often as `RUNS=…` says, as `npm run fuzz` does. */
export const runs = (usual = 1000): { numRuns: number; seed: number } => ({
  numRuns: Number(process.env['RUNS'] ?? usual),
  seed,
});
