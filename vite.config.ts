import { defineConfig } from 'vite';
import { minifyLiterals } from './scripts/build/minify-literals.mjs';

/** What every bundle has in common; `scripts/build.mjs` adds which files it makes. Storybook reads this as well. */
export default defineConfig({
  plugins: [minifyLiterals()],
  build: {
    target: 'es2022',
    modulePreload: false,
    copyPublicDir: false,
  },
});
