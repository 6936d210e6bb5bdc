// The demo pages as readers meet them: three widths, light and dark.
import puppeteer from 'puppeteer-core';
import { createServer } from 'vite';
import { launchOptions } from './browser.mjs';
import { root } from './root.mjs';

const widths = [360, 720, 1200];
const themes = ['light', 'dark'];

/**
 * Opens `address` in every width and theme, one after the other, once its elements are defined. `faults` has what has
 * gone wrong so far: errors of the page and its console, failed requests.
 */
export async function* views(address) {
  const browser = await puppeteer.launch(launchOptions());
  try {
    for (const width of widths) {
      for (const theme of themes) {
        const page = await browser.newPage();
        const faults = faultsOf(page);
        await page.setViewport({ width, height: 800 });
        await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
        await page.goto(address, { waitUntil: 'networkidle0' });
        await page.keyboard.press('Shift'); // what isn't seen yet is defined when the reader does something
        await page.waitForFunction(() => document.querySelector(':not(:defined)') === null);
        yield { page, name: `${width}-${theme}`, faults };
        await page.close();
      }
    }
  } finally {
    await browser.close();
  }
}

/** `views` of a demo page as it is written now, without a build. */
export async function* sourceViews(name) {
  const server = await createServer({
    configFile: `${root}vite.config.ts`,
    logLevel: 'error',
    server: { hmr: false },
  });
  await server.listen();
  try {
    yield* views(`${server.resolvedUrls.local[0]}demo/${name}`);
  } finally {
    await server.close();
  }
}

function faultsOf(page) {
  const faults = [];
  page.on('pageerror', (error) => faults.push(String(error?.message ?? error)));
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  page.on('requestfailed', (request) => faults.push(`failed: ${request.url()}`));
  return faults;
}
