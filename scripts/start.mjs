// `npm start`: serves the demo page, with the packages installed first where they are missing.
import { install } from './install.mjs';
import { root } from './root.mjs';

install();
const { createServer } = await import('vite');

console.log('Starting the demo page …');
const server = await createServer({ configFile: `${root}vite.config.ts` });
await server.listen();
console.log(`The demo page is at ${server.resolvedUrls.local[0]}demo/ (Ctrl+C ends it)`);
