import { areas, ours } from './shapes.js';
/** Whether that node of plain markup is the author's to have upgraded, and not yet. */
export function isWanted(node, { scope, include = [] }) {
    const isLeft = Object.keys(areas).some((area) => !include.includes(area) && node.closest(areas[area]) !== null);
    return !isLeft && !node.closest(ours) && (!scope || node.closest(scope) !== null);
}
