import { chromeLauncher } from '@web/test-runner-chrome';
import puppeteer from 'puppeteer-core';
import { firefoxOptions, firefoxPath, webkitPrograms } from '../scripts/engines.mjs';
import config from './web-test-runner.config.mjs';
import { webkitLauncher } from './webkit-launcher.mjs';

/** A page in front of the empty one that the browser begins with, or it has no focus. */
async function createPage({ context }) {
  const page = await context.newPage();
  await page.bringToFront();
  return page;
}

const engines = {
  Firefox: {
    installed: firefoxPath(),
    launcher: () =>
      chromeLauncher({ puppeteer, concurrency: 1, launchOptions: firefoxOptions(), createPage }),
  },
  WebKit: { installed: webkitPrograms(), launcher: webkitLauncher },
};

/** The engines that can't be tested here. */
export const missing = Object.keys(engines).filter((name) => !engines[name].installed);

/** What touches a page, in the engines besides Chromium that are installed: the model is the same everywhere. */
export default {
  ...config,
  files: ['test/{elements,scope,store}/**/*.test.ts'],
  browsers: Object.values(engines)
    .filter(({ installed }) => installed)
    .map(({ launcher }) => launcher()),
  concurrentBrowsers: 2,
  // Keys go a longer way than to Chromium, and now and then one is lost on it: once more, then it counts.
  testFramework: { config: { timeout: 120_000, retries: 1 } },
  concurrency: 1,
};
