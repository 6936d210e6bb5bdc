import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { launchOptions } from '../../scripts/browser.mjs';
import puppeteer from 'puppeteer-core';

const cdn = fileURLToPath(new URL('../../dist/cdn/', import.meta.url));
const types = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
};

/** The built files at an origin of their own, with pages of a test's own beside them: path → HTML. */
export async function serve(pages = {}) {
  const server = createServer(async ({ url }, response) => {
    const { pathname } = new URL(url, 'http://localhost');
    try {
      const body =
        pathname === '/favicon.ico' ? '' : (pages[pathname] ?? (await readFile(join(cdn, pathname))));
      const headers = { 'content-type': types[extname(pathname)] ?? 'text/html' };
      response.writeHead(200, { ...headers, 'access-control-allow-origin': '*' }).end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { origin: `http://127.0.0.1:${server.address().port}`, close: () => server.close() };
}

export const launch = () => puppeteer.launch(launchOptions());
