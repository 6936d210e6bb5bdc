import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { launchOptions } from '../../scripts/browser.mjs';
import { filesIn, serve as serveBy } from '../../scripts/file-server.mjs';

const built = filesIn(fileURLToPath(new URL('../../dist/cdn', import.meta.url)));

/** The built files at an origin of their own, with pages of a test's own beside them: path → HTML. */
export async function serve(pages = {}) {
  const find = (path) => {
    if (path === '/favicon.ico') return { body: '' };
    return path in pages ? { body: pages[path], type: 'text/html' } : built(path);
  };
  const { address, close } = await serveBy(find, { 'access-control-allow-origin': '*' });
  return { origin: new URL(address).origin, close };
}

export const launch = () => puppeteer.launch(launchOptions());
