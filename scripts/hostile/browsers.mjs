// The three engines, each with one page that is driven by the same words.
import puppeteer from 'puppeteer-core';
import { launchOptions } from '../browser.mjs';
import { firefoxOptions, firefoxPath, webkitPrograms } from '../engines.mjs';
import { startWebkit } from '../webkit.mjs';

/** Opens each address in a page of its own, so that nothing is left of the one before. */
function pagesOf(browser) {
  let page;
  return async ({ scale = 1, ...size }) => {
    await page?.close();
    page = await browser.newPage();
    await page.setViewport({ ...size, deviceScaleFactor: scale });
    return page;
  };
}

async function emulate(page, { type = '', ...features }) {
  const session = await page.createCDPSession();
  const list = Object.entries(features).map(([name, value]) => ({ name, value }));
  await session.send('Emulation.setEmulatedMedia', { media: type, features: list });
}

async function chromium() {
  const browser = await puppeteer.launch(launchOptions());
  const openPage = pagesOf(browser);
  return {
    async open({ media, ...window }) {
      const page = await openPage(window);
      if (media) await emulate(page, media);
      return page;
    },
    close: () => browser.close(),
  };
}

/** What Firefox has to be told at its start, because it can't be while it runs. */
const FIREFOX_MEDIA = {
  'prefers-reduced-motion': { 'ui.prefersReducedMotion': 1 },
  'forced-colors': { 'browser.display.document_color_use': 2 },
};

async function firefox() {
  const options = firefoxOptions();
  const usual = await puppeteer.launch(options);
  const openPage = pagesOf(usual);
  let other;
  return {
    async open({ media, ...window }) {
      await other?.close();
      other = undefined;
      if (!media) return openPage(window);
      const told = Object.keys(media).map((feature) => FIREFOX_MEDIA[feature]);
      const extraPrefsFirefox = Object.assign({}, options.extraPrefsFirefox, ...told);
      other = await puppeteer.launch({ ...options, extraPrefsFirefox });
      return pagesOf(other)(window);
    },
    close: () => Promise.all([usual, other].map((browser) => browser?.close())),
  };
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
    start: chromium,
    can: ['paper', 'media features', 'scaled windows', 'another try of a module'],
  },
  Firefox: {
    installed: () => firefoxPath() !== undefined,
    start: firefox,
    can: ['media features', 'scaled windows'],
  },
  WebKit: {
    installed: () => webkitPrograms() !== undefined,
    start: webkit,
    can: ['another try of a module'],
  },
};
