/** A JSON object. */
export type Json = Record<string, unknown>;

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** An object from which everything empty was taken, its own empty objects included; undefined if nothing is left. */
function filled(value: Json): Json | undefined {
  const entries = Object.entries(value)
    .map(([key, field]) => [key, isObject(field) ? filled(field) : field] as const)
    .filter(([, field]) => field != null);
  return entries.length > 0 ? Object.fromEntries(entries) : undefined;
}

/**
 * Data with its gaps filled from an element's simple attributes. An object in both is filled one level down; a
 * string there is the format's shorthand for `{ src }`. Data that is no object is left as it is, to be reported.
 */
export function fillGaps(data: unknown, attributes: Json): unknown {
  const gaps = filled(attributes);
  if (!gaps || (data !== undefined && !isObject(data))) return data;
  const whole: Json = { ...gaps, ...data };
  for (const [key, gap] of Object.entries(gaps)) {
    const own = data?.[key];
    if (isObject(gap) && own !== undefined) whole[key] = { ...gap, ...(isObject(own) ? own : { src: own }) };
  }
  return whole;
}
