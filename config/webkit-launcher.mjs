import { startWebkit } from '../scripts/webkit.mjs';

/** Runs the test runner's pages in WebKitGTK, one after the other in one window. */
export function webkitLauncher() {
  let page;
  let active;

  return {
    name: 'WebKit',
    type: 'puppeteer', // whose words the page understands
    concurrency: 1,
    async initialize() {
      page = await startWebkit();
    },
    async startSession(id, url) {
      active = { id, url };
      await page.goto(url);
    },
    isActive: (id) => id === active?.id,
    getBrowserUrl: () => active?.url,
    getPage: () => page,
    async stopSession() {
      active = undefined;
      await page.goto('about:blank');
      return {};
    },
    stop: () => page?.close(),
    startDebugSession() {
      throw new Error('WebKit can’t be debugged from here.');
    },
  };
}
