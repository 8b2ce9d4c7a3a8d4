import { mergeConfig } from 'vite';
import config from './vite.config';

// This site has two pages.
export default mergeConfig(config, { build: { rollupOptions: { input: ['index.html', 'data.html'] } } });
