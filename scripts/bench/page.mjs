// `npm run bench:page`: what a typed digit costs in the built demo page, the tasks of a very large household,
// what shifts, what stays behind, and all that beside other elements; into the README. It prints figures and
// judges nothing.
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { build, preview } from 'vite';
import { launchOptions } from '../browser.mjs';
import { root } from '../root.mjs';
import { bigHousehold } from './page-household.mjs';
import { besidePeers, servedPeers } from './peers.mjs';
import { probe } from './page-probe.mjs';
import { writeBlock } from '../readme-block.mjs';
import { median } from './timing.mjs';

const vitals = fileURLToPath(import.meta.resolve('web-vitals')).replace(
  /web-vitals\.js$/,
  'web-vitals.iife.js',
);
const slowness = 4;
const digits = 20;

async function served() {
  const settings = {
    configFile: `${root}vite.config.ts`,
    logLevel: 'error',
    build: { outDir: `${root}.cache/bench-page`, emptyOutDir: true },
  };
  await build(settings);
  return preview(settings);
}

/** The demo page, once nothing is left to load. */
async function plain(browser, address) {
  const page = await browser.newPage();
  await page.setViewport({ width: 1200, height: 900 });
  await page.evaluateOnNewDocument(probe);
  await page.goto(address, { waitUntil: 'networkidle0' });
  await page.waitForFunction(() => document.querySelector(':not(:defined)') === null);
  return page;
}

/** The same under observation, with a household of that extent. */
async function open(browser, address, extent) {
  const page = await plain(browser, address);
  await page.addScriptTag({ path: vitals });
  await page.evaluate(`globalThis.household = (${bigHousehold})(${JSON.stringify(extent)})`);
  await forget(page);
  await page.evaluate(() => {
    document.querySelector('stowage-planner').household = globalThis.household;
  });
  await idle(page);
  await page.evaluate(() => {
    globalThis.webVitals.onINP(({ value }) => (globalThis.probe.seen.inp = value), {
      reportAllChanges: true,
      durationThreshold: 16,
    });
    globalThis.probe.start();
  });
  return page;
}

/** Several seconds without a long task. */
const idle = async (page) => {
  for (let before = -1, now = 0; before < now;) {
    before = now;
    await pause(3000);
    now = (await seen(page)).tasks.length;
  }
};

const seen = (page) => page.evaluate(() => globalThis.probe.seen);

const forget = (page) =>
  page.evaluate(() => Object.assign(globalThis.probe.seen, { tasks: [], interactions: {} }));

/** A size field in sight, with the caret behind its digits. */
async function focusField(page) {
  const field = await page.waitForSelector(
    'stowage-planner >>> stowage-devices >>> .rows stowage-size-field >>> input',
  );
  await field.click({ count: 3 });
  await page.keyboard.type('1.2 GB');
  for (let at = '1.2 GB'.length; at > '1.2'.length; at -= 1) await page.keyboard.press('ArrowLeft');
  await idle(page);
}

/** Types digits one by one, and takes each back: what the next paint took, and the last one of all. */
async function type(page, count, rest = 800) {
  await forget(page);
  const toAll = [];
  for (let key = 0; key < count; key += 1) {
    await page.keyboard.press(key % 2 === 0 ? String(1 + (key % 9)) : 'Backspace');
    await pause(rest);
    const { painted, pressed } = await seen(page);
    toAll.push(painted - pressed);
  }
  const { interactions, tasks } = await seen(page);
  return { toNext: Object.values(interactions), toAll, longest: Math.max(0, ...tasks) };
}

async function typing(browser, address) {
  const page = await open(browser, address, { people: 3, devices: 6, apps: 60 });
  await focusField(page);
  await type(page, 6);
  await page.emulateCPUThrottling(slowness);
  const typed = await type(page, digits);
  const { inp } = await seen(page);
  await page.close();
  return { ...typed, inp };
}

/** The same keys where nobody listens to them: what the machine itself takes. */
async function typingBare(browser, address) {
  const page = await browser.newPage();
  await page.evaluateOnNewDocument(probe);
  await page.goto(address);
  await page.evaluate(() => {
    document.body.innerHTML = '<input aria-label="Nothing">';
    globalThis.probe.start();
  });
  await page.focus('input');
  await page.emulateCPUThrottling(slowness);
  const typed = await type(page, digits);
  await page.close();
  return typed;
}

async function large(browser, address) {
  const page = await open(browser, address, { people: 10, devices: 100, apps: 1000 });
  const loading = Math.max(0, ...(await seen(page)).tasks);
  await focusField(page);
  const { longest } = await type(page, 6, 3000);
  await page.close();
  return { loading, longest };
}

async function shifting(browser, address) {
  const page = await plain(browser, address);
  const { shift } = await seen(page);
  await page.close();
  return shift;
}

/** What a thousand planners leave behind that came and went. */
async function leaving(browser, address) {
  const page = await browser.newPage();
  await page.goto(address, { waitUntil: 'networkidle0' });
  const client = await page.createCDPSession();
  const comeAndGo = async (times) => {
    await page.evaluate(async (times) => {
      for (let time = 0; time < times; time += 1) {
        const planner = document.createElement('stowage-planner');
        document.body.append(planner);
        await planner.updateComplete;
        planner.remove();
      }
    }, times);
    await pause(3000);
    await client.send('HeapProfiler.collectGarbage');
    const { usedSize } = await client.send('Runtime.getHeapUsage');
    const { nodes, jsEventListeners } = await client.send('Memory.getDOMCounters');
    return { bytes: usedSize, nodes, listeners: jsEventListeners };
  };
  // What is compiled and optimised on the way isn't left behind: hence the first ones.
  const before = await comeAndGo(1500);
  const after = await comeAndGo(1000);
  await page.close();
  return Object.fromEntries(Object.keys(after).map((key) => [key, after[key] - before[key]]));
}

const server = await served();
const address = `${server.resolvedUrls.local[0]}demo/`;
const browser = await puppeteer.launch(launchOptions());
const { toNext, toAll, inp } = await typing(browser, address);
const { loading, longest } = await large(browser, address);
const shift = await shifting(browser, address);
const left = await leaving(browser, address);
const peers = await servedPeers();
const bare = await typingBare(browser, peers.address);
const beside = await besidePeers(browser, peers.address);
await peers.close();
await browser.close();
await server.close();

const ms = (value) => `${Math.round(value).toLocaleString('en')} ms`;
/** The browser notes no interaction below 16 ms. */
const nextOf = ({ toNext }) => (toNext.length < digits / 2 ? 'under 16 ms' : ms(median(toNext)));
const kB = (bytes) => `${(bytes / 1000).toFixed(0)} kB`;
const budget = 50;
const rows = [
  ['a digit to the next paint, median', ms(median(toNext)), `${budget} ms`],
  ['the same, the worst of them (INP)', ms(inp), `${budget} ms`],
  ['a digit to the last element repainted, median', ms(median(toAll)), `${budget} ms`],
  ['the same key in a plain field on an empty page', nextOf(bare), ''],
  ['100 devices × 1,000 apps: the longest task while typing', ms(longest), '200 ms'],
  ['the same, while the household is taken in', ms(loading), '200 ms'],
  ['layout shift of the demo page', shift.toFixed(3), '0.01'],
  [
    '1,000 planners connected and disconnected: left behind',
    `${kB(left.bytes)}, ${left.nodes} nodes, ${left.listeners} listeners`,
    'nothing',
  ],
];
const text = [
  `6 devices × 60 apps, ${toAll.length} digits, the processor slowed ${slowness} ×; the rest unthrottled.`,
  [
    '| in the built demo page | here | at most |',
    '| --- | --: | --: |',
    ...rows.map((row) => `| ${row.join(' | ')} |`),
  ].join('\n'),
].join('\n\n');
console.log(`${text}\n\n${beside}`);
await writeBlock('bench-page', text);
await writeBlock('bench-peers', beside);
process.exit();
