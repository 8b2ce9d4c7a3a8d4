import { createComponent } from '@lit/react';
import * as React from 'react';

// Before React 19, a layout effect on the server is a warning on the console.
const useLayoutEffect = typeof document === 'undefined' ? React.useEffect : React.useLayoutEffect;

/**
 * @param {string} tagName
 * @param {new () => HTMLElement} elementClass
 * @param {Record<string, string>} events by the names of their properties
 */
export const component = (tagName, elementClass, events) =>
  createComponent({ react: { ...React, useLayoutEffect }, tagName, elementClass, events });
