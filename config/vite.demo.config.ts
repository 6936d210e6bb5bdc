import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const folder = (name: string) => fileURLToPath(new URL(`../${name}`, import.meta.url));

/** The demo page, served from the sources or built into `dist-demo`. */
export default defineConfig({
  root: folder('demo'),
  base: './',
  build: { outDir: folder('dist-demo'), emptyOutDir: true, target: 'es2022' },
});
