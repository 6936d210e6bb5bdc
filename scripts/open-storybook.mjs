// `npm run open-storybook`: opens every page of the built catalogue, each story and each page of docs. Fails on an
// error of the page or in its console, on a request that failed or would have left the machine, and where marks of
// Markdown are left in its text.
import { readFileSync } from 'node:fs';
import puppeteer from 'puppeteer-core';
import { preview } from 'vite';
import { launchOptions } from './browser.mjs';
import { root } from './root.mjs';

const tabs = 3;
const mostFaults = 5;

const server = await preview({
  root,
  configFile: false,
  logLevel: 'error',
  build: { outDir: 'storybook-static' },
  preview: { port: 0 },
});
const [base] = server.resolvedUrls.local;
const { entries } = JSON.parse(readFileSync(`${root}storybook-static/index.json`, 'utf8'));
const left = Object.values(entries);
const browser = await puppeteer.launch(launchOptions());
let failed = 0;

/** A page of its own for each, so that none waits for what another one left unfinished. */
async function openPage() {
  const page = await browser.newPage();
  page.setDefaultTimeout(180_000); // generous, so that a busy machine fails nothing
  // Without it only one of several tabs would get frames.
  const session = await page.createCDPSession();
  await session.send('Emulation.setFocusEmulationEnabled', { enabled: true });
  return page;
}

/** What goes wrong while a page of the catalogue is opened. */
async function faultsOf(page, { id, type }) {
  const faults = [];
  page.on('pageerror', (error) => faults.push(String(error?.message ?? error)));
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  page.on('requestfailed', (request) => faults.push(`failed: ${request.url()}`));
  page.on('response', (response) => {
    if (response.status() >= 400) faults.push(`${response.status()}: ${response.url()}`);
  });
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(base) && !/^(data|blob|about):/.test(url)) faults.push(`leaves the machine: ${url}`);
  });
  await page.goto(`${base}iframe.html?id=${id}&viewMode=${type}`, { waitUntil: 'load' });
  // Storybook's own marks: drawn and played, or an error in its place.
  const shown = await page.waitForFunction(
    () => {
      const { classList } = document.body;
      if (classList.contains('sb-show-errordisplay'))
        return document.querySelector('#error-message').innerText;
      if (classList.contains('sb-show-nopreview')) return 'nothing to see';
      const filled = document.querySelector('#storybook-root > *, #storybook-docs > *');
      return classList.contains('sb-show-main') && filled ? 'shown' : false;
    },
    { polling: 100 },
  );
  const state = await shown.jsonValue();
  if (state !== 'shown') faults.push(state);
  await page.waitForNetworkIdle({ idleTime: 250 });
  faults.push(...(await page.evaluate(markdownLeft)).map((text) => `not drawn: ${text}`));
  return faults;
}

/** Texts of the page that show backticks, or the bars of a table. */
function markdownLeft() {
  return [...document.querySelectorAll('#storybook-docs *, #storybook-root *')]
    .filter((element) => !element.closest('pre, code, script, style'))
    .flatMap(({ childNodes }) => [...childNodes].filter(({ nodeName }) => nodeName === '#text'))
    .filter(({ data }) => /`|^\|/m.test(data))
    .map(({ data }) => data.slice(0, 80));
}

async function openInTurn() {
  for (let entry = left.pop(); entry; entry = left.pop()) {
    const page = await openPage();
    const faults = await faultsOf(page, entry).catch((error) => [String(error)]);
    await page.close();
    if (faults.length === 0) continue;
    failed += 1;
    console.error(
      `${entry.title} › ${entry.name}\n  ${[...new Set(faults)].slice(0, mostFaults).join('\n  ')}`,
    );
  }
}

const count = left.length;
await Promise.all(Array.from({ length: tabs }, openInTurn));
await browser.close();
await server.close();
console.log(`${count - failed} of ${count} pages of the catalogue open without a fault`);
process.exit(failed > 0 ? 1 : 0);
