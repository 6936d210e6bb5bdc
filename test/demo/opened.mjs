import { fileURLToPath } from 'node:url';
import { filesIn, serve } from '../../scripts/file-server.mjs';
import { launch } from '../embed/served.mjs';

const dist = fileURLToPath(new URL('../../dist-demo', import.meta.url));

/** The built demo pages in a browser: `open` gives a page that notes its `faults`. */
export async function builtDemo() {
  const browser = await launch();
  const site = await serve(filesIn(dist));

  async function open(name, { scripts = true } = {}) {
    const page = await browser.newPage();
    page.faults = [];
    page.on('pageerror', ({ message }) => page.faults.push(message));
    page.on('console', (message) => message.type() === 'error' && page.faults.push(message.text()));
    page.on('response', (response) => response.status() >= 400 && page.faults.push(response.url()));
    await page.setJavaScriptEnabled(scripts);
    await page.goto(`${site.address}demo/${name}`, { waitUntil: 'networkidle0' });
    return page;
  }

  async function close() {
    await browser.close();
    await site.close();
  }

  return { open, close, browser, origin: new URL(site.address).origin };
}
