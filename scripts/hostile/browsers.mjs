// The three engines, each with one page that is driven by the same words.
import puppeteer from 'puppeteer-core';
import { launchOptions } from '../browser.mjs';
import { firefoxOptions, firefoxPath, webkitPrograms } from '../engines.mjs';
import { startWebkit } from '../webkit.mjs';

/** Opens each address in a page of its own, so that nothing is left of the one before. */
async function puppet(options) {
  const browser = await puppeteer.launch(options);
  let page;
  return {
    async open({ scale = 1, media, ...size }) {
      await page?.close();
      page = await browser.newPage();
      await page.setViewport({ ...size, deviceScaleFactor: scale });
      if (media) await emulate(page, media);
      return page;
    },
    close: () => browser.close(),
  };
}

async function emulate(page, { type = '', ...features }) {
  const session = await page.createCDPSession();
  const list = Object.entries(features).map(([name, value]) => ({ name, value }));
  await session.send('Emulation.setEmulatedMedia', { media: type, features: list });
}

async function webkit() {
  const page = await startWebkit();
  return {
    async open(size) {
      await page.setViewport(size);
      return page;
    },
    close: () => page.close(),
  };
}

/** The engines by name: how each is started, and what it is able to do besides opening pages. */
export const browsers = {
  Chromium: {
    installed: () => true,
    start: () => puppet(launchOptions()),
    can: ['media', 'small windows', 'scaled windows'],
  },
  Firefox: {
    installed: () => firefoxPath() !== undefined,
    start: () => puppet(firefoxOptions()),
    can: ['small windows', 'scaled windows'],
  },
  WebKit: { installed: () => webkitPrograms() !== undefined, start: webkit, can: [] },
};
