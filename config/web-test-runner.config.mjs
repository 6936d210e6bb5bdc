import { esbuildPlugin } from '@web/dev-server-esbuild';
import { chromeLauncher } from '@web/test-runner-chrome';
import { defaultReporter } from '@web/test-runner';
import puppeteer from 'puppeteer-core';
import { launchOptions } from '../scripts/browser.mjs';
import { root } from '../scripts/root.mjs';
import { cdpPlugin } from './cdp-plugin.mjs';
import { picturesPlugin } from './pictures-plugin.mjs';
import { prebundle } from './prebundle.mjs';
import { repositoryListing } from './repository-listing.mjs';

/** Serves an imported `.json` file as a module with its content as the default export. */
const jsonModules = {
  name: 'json-modules',
  resolveImport: ({ source }) => (source.endsWith('.json') ? `${source}?module` : undefined),
  resolveMimeType: ({ path, query }) => (path.endsWith('.json') && 'module' in query ? 'js' : undefined),
  transform: ({ path, query, body }) =>
    path.endsWith('.json') && 'module' in query ? { body: `export default ${body}` } : undefined,
};

/**
 * A page in a window of its own that counts as visible and focused: behind another one in the same window it
 * would get one frame a second.
 */
async function createPage({ context }) {
  const page = await context.newPage({ type: 'window' });
  const session = await page.createCDPSession();
  await session.send('Emulation.setFocusEmulationEnabled', { enabled: true });
  return page;
}

export default {
  rootDir: root,
  files: 'test/**/*.test.ts',
  nodeResolve: { exportConditions: ['development', 'browser'] },
  plugins: [
    cdpPlugin(),
    picturesPlugin(),
    repositoryListing(),
    prebundle([
      'storybook/test',
      'storybook/preview-api',
      '@storybook/web-components',
      '@storybook/web-components/entry-preview',
    ]),
    jsonModules,
    esbuildPlugin({ ts: true, tsconfig: `${root}tsconfig.json`, target: 'es2022' }),
  ],
  browsers: [chromeLauncher({ puppeteer, launchOptions: launchOptions(), createPage })],
  concurrency: 2,
  staticLogging: !process.stdout.isTTY,
  filterBrowserLogs: ({ args }) => !String(args[0]).includes('Lit is in dev mode'),
  // Generous, so that a busy machine fails nothing: only what never ends does.
  testsFinishTimeout: 600_000,
  testFramework: { config: { timeout: 60_000 } },
  coverageConfig: {
    include: ['src/**/*.ts'],
    reportDir: 'coverage',
    reporters: ['lcovonly', 'text-summary'],
  },
  reporters: [defaultReporter({ reportTestProgress: false })],
};
