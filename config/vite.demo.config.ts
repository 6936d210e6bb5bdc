import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const folder = (name: string) => fileURLToPath(new URL(`../${name}`, import.meta.url));
const pages = readdirSync(folder('demo')).filter((name) => name.endsWith('.html'));

/** The pages of `demo`, served from the sources, or built into `dist-demo`. */
export default defineConfig({
  root: folder('.'),
  base: './',
  optimizeDeps: { entries: ['demo/*.html'] },
  build: {
    outDir: folder('dist-demo'),
    emptyOutDir: true,
    target: 'es2022',
    rolldownOptions: { input: pages.map((page) => folder(`demo/${page}`)) },
  },
});
