import {
  setCustomElementsManifest,
  type Preview,
  type WebComponentsRenderer,
} from '@storybook/web-components-vite';
import type { ArgTypesEnhancer } from 'storybook/internal/types';
import manifest from '../dist/custom-elements.json';
import '../src/define/all.js';
import { forAuthors } from './manifest.js';
import { page } from './page.js';
import { sourceOf } from './source.js';

setCustomElementsManifest(forAuthors(manifest));

/** Parts, events and slots are to be read about, not set. */
const withoutControls: ArgTypesEnhancer<WebComponentsRenderer> = ({ argTypes }) =>
  Object.fromEntries(
    Object.entries(argTypes).map(([name, argType]) => {
      const isSet = ['attributes', 'properties'].includes(argType.table?.category ?? 'attributes');
      return [name, isSet ? argType : { ...argType, control: { disable: true } }];
    }),
  );

const preview: Preview = {
  tags: ['autodocs'],
  decorators: [page],
  argTypesEnhancers: [withoutControls],
  initialGlobals: { colours: 'light', direction: 'ltr', language: 'en-GB', width: '1040px' },
  globalTypes: {
    colours: {
      description: 'Colours of the page',
      toolbar: {
        title: 'Colours',
        icon: 'contrast',
        dynamicTitle: true,
        items: [
          { value: 'light', title: 'Light page' },
          { value: 'dark', title: 'Dark page' },
        ],
      },
    },
    direction: {
      description: 'Direction of the page',
      toolbar: {
        title: 'Direction',
        icon: 'transfer',
        dynamicTitle: true,
        items: [
          { value: 'ltr', title: 'Left to right' },
          { value: 'rtl', title: 'Right to left' },
        ],
      },
    },
    language: {
      description: 'Language of the page',
      toolbar: {
        title: 'Language',
        icon: 'globe',
        dynamicTitle: true,
        items: [
          { value: 'en-GB', title: 'English (UK)' },
          { value: 'en-US', title: 'English (US)' },
          { value: 'de', title: 'German' },
          { value: 'ar', title: 'Arabic' },
        ],
      },
    },
    width: {
      description: 'Width of the column that the element stands in',
      toolbar: {
        title: 'Width',
        icon: 'grow',
        dynamicTitle: true,
        items: [
          { value: '320px', title: '320 px' },
          { value: '480px', title: '480 px' },
          { value: '720px', title: '720 px' },
          { value: '1040px', title: '1040 px' },
          { value: '100%', title: 'Full width' },
        ],
      },
    },
  },
  parameters: {
    layout: 'fullscreen',
    a11y: { test: 'error' },
    backgrounds: { disable: true },
    controls: { expanded: true },
    docs: { source: { language: 'html', excludeDecorators: true, transform: sourceOf } },
  },
};

export default preview;
