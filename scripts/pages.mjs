// Opens pages in the headless browser and hears what goes wrong in them.
import puppeteer from 'puppeteer-core';
import { launchOptions } from './browser.mjs';

const patience = 60_000; // generous, so that a busy machine fails nothing

const browser = await puppeteer.launch(launchOptions());

/**
 * Opens a page.
 * @param answer gives `{status, headers, body}` for a request that shouldn't reach the network
 * @returns the page, with `faults` (errors of the page and its console, failed requests) `logs` and `requests` (addresses)
 */
export async function openPage(address, { answer } = {}) {
  const context = await browser.createBrowserContext(); // with a cache of its own
  const page = await context.newPage();
  page.setDefaultTimeout(patience);
  const session = await page.createCDPSession();
  await session.send('Emulation.setFocusEmulationEnabled', { enabled: true });
  const faults = [];
  const logs = [];
  const requests = [];
  page.on('pageerror', (error) => faults.push(String(error?.message ?? error)));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
    if (message.type() === 'log') logs.push(message.text());
  });
  page.on('requestfailed', (request) => faults.push(`failed: ${request.url()}`));
  page.on('request', (request) => requests.push(request.url()));
  if (answer) {
    await page.setRequestInterception(true);
    page.on('request', async (request) => {
      const given = await answer(request.url());
      await (given ? request.respond(given) : request.continue());
    });
  }
  await page.goto(address, { waitUntil: 'load' });
  return { page, faults, logs, requests };
}

/**
 * Waits in the page until `find` gives something: a page whose policy forbids `eval` refuses puppeteer's own waiting.
 * @returns what it gave
 */
export const until = (page, find, ...args) =>
  page.evaluate(
    `new Promise((resolve, reject) => {
      const end = Date.now() + ${patience};
      const look = () => {
        const found = (${find})(...${JSON.stringify(args)});
        if (found) resolve(found);
        else if (Date.now() > end) reject(new Error('It never comes to be.'));
        else requestAnimationFrame(look);
      };
      look();
    })`,
  );

/** What the first answer on a page says, once it stands. */
export const answerOn = (page) =>
  until(page, () => {
    const planner = document.querySelector('stowage-planner');
    const answer = (planner?.shadowRoot ?? document).querySelector('stowage-answer');
    return answer?.shadowRoot?.querySelector('[part~=lead]')?.textContent.trim();
  });

export const closeBrowser = () => browser.close();
