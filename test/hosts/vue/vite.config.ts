import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'vite';

const ours = new Set(['meetup-roundup', 'talk-card', 'timestamped-video']);

export default defineConfig({
  plugins: [vue({ template: { compilerOptions: { isCustomElement: (tag) => ours.has(tag) } } })],
});
