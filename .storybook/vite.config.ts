import { defineConfig } from 'vite';

/** The catalogue's own build: what frames the demo's pages isn't for it. */
export default defineConfig({ base: './', build: { target: 'es2022' } });
