import type { MarkupOptions } from './options.js';
import { areas, ours, type Area } from './shapes.js';

/** Whether that node of plain markup is the author's to have upgraded, and not yet. */
export function isWanted(node: Element, { scope, include = [] }: MarkupOptions): boolean {
  const isLeft = (Object.keys(areas) as Area[]).some(
    (area) => !include.includes(area) && node.closest(areas[area]) !== null,
  );
  return !isLeft && !node.closest(ours) && (!scope || node.closest(scope) !== null);
}
