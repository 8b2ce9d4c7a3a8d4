import { contrast as between } from '../elements/fixtures.js';

/** Whether there is a box of some size with it. */
export function visible(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  return width > 20 && height > 8 && parseFloat(getComputedStyle(element).fontSize) >= 10;
}

/** Of its text, against the white of the page. */
export const contrast = (element: Element): number => between(getComputedStyle(element).color, '#fff');
