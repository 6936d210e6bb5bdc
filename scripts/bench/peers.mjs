// The planner beside other published elements, each on a page of its own, in one run: part of `bench:page`.
import { readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { build as bundle } from 'esbuild';
import { build } from 'vite';
import { filesIn, serve } from '../file-server.mjs';
import { root } from '../root.mjs';
import { median } from './timing.mjs';

const folder = `${root}.cache/bench-peers`;
const runs = 5;
const added = 50;
const rounds = 1000;

const repeat = (count, text) => Array.from({ length: count }, (_, i) => text(i)).join('');

/** The planner's controls as Shoelace has them: tiers, sizes, a country, rows with switches, bars, what opens. */
const likeControls = `<div>
<sl-radio-group label="What do you pay for?" value="0">${repeat(4, (i) => `<sl-radio-button value="${i}">Tier ${i}</sl-radio-button>`)}</sl-radio-group>
${repeat(12, (i) => `<sl-input label="Size ${i}" value="1.2 GB"></sl-input>`)}
<sl-select label="Country" value="1">${repeat(20, (i) => `<sl-option value="${i}">Country ${i}</sl-option>`)}</sl-select>
${repeat(7, (i) => `<sl-switch checked>App ${i}</sl-switch>`)}
${repeat(4, (i) => `<sl-progress-bar value="${20 * i}" label="Tier ${i}"></sl-progress-bar>`)}
${repeat(8, (i) => `<sl-button>Do ${i}</sl-button>`)}
${repeat(8, (i) => `<sl-details summary="More ${i}">Text</sl-details>`)}
</div>`;

const player = `<media-controller><video slot="media" muted></video><media-control-bar>
<media-play-button></media-play-button><media-mute-button></media-mute-button><media-volume-range></media-volume-range>
<media-time-range></media-time-range><media-time-display></media-time-display><media-playback-rate-button></media-playback-rate-button>
<media-captions-button></media-captions-button><media-pip-button></media-pip-button><media-fullscreen-button></media-fullscreen-button>
</media-control-bar></media-controller>`;

const emojis = Array.from({ length: 300 }, (_, i) => ({
  emoji: String.fromCodePoint(0x1f400 + i),
  annotation: `emoji ${i}`,
  group: i % 8,
  order: i,
  shortcodes: [`emoji_${i}`],
  tags: ['emoji'],
  version: 1,
}));

const versionOf = (name) =>
  JSON.parse(readFileSync(`${root}node_modules/${name}/package.json`, 'utf8')).version;

/** `first` is the element whose drawing is waited for. */
const subjects = [
  {
    name: '`<stowage-planner>`',
    at: 'stowage',
    markup: '<stowage-planner></stowage-planner>',
    first: 'stowage-planner',
  },
  {
    name: '`<stowage-answer>` alone',
    at: 'stowage',
    markup: '<stowage-answer></stowage-answer>',
    first: 'stowage-answer',
  },
  {
    name: `emoji-picker-element ${versionOf('emoji-picker-element')}`,
    at: 'emoji-picker',
    markup: '<emoji-picker data-source="/emoji.json"></emoji-picker>',
    first: 'emoji-picker',
  },
  {
    name: `media-chrome ${versionOf('media-chrome')}, a player’s controls`,
    at: 'media-chrome',
    markup: player,
    first: 'media-play-button',
  },
  {
    name: `Shoelace ${versionOf('@shoelace-style/shoelace')}, a page of like controls`,
    at: 'shoelace',
    markup: likeControls,
    first: 'sl-input',
  },
];

/** All as a page would take them: minified modules for browsers of today. */
async function built() {
  await build({
    configFile: `${root}vite.config.ts`,
    mode: 'cdn',
    logLevel: 'error',
    build: { outDir: `${folder}/stowage`, emptyOutDir: true, sourcemap: false },
  });
  for (const at of ['emoji-picker', 'media-chrome', 'shoelace']) {
    await bundle({
      entryPoints: { [at]: `${root}scripts/bench/peers/${at}.mjs` },
      outdir: `${folder}/${at}`,
      bundle: true,
      splitting: true,
      minify: true,
      format: 'esm',
      target: 'es2022',
      define: { 'process.env.NODE_ENV': '"production"' },
      logLevel: 'error',
    });
  }
}

const files = filesIn(folder);

/** The peers' pages: an empty one, and what is built. */
export async function servedPeers() {
  await built();
  return serve(async (path) => {
    if (path === '/emoji.json') return { body: JSON.stringify(emojis) };
    if (path === '/')
      return {
        body: '<!doctype html><html lang="en"><link rel="icon" href="data:,"><body>',
        type: 'text/html',
      };
    return files(path);
  });
}

/** Puts one of them on an empty page. */
const put = (page, at, markup) =>
  page.evaluate(
    (at, markup) => {
      document.body.insertAdjacentHTML('beforeend', markup);
      const script = document.createElement('script');
      script.type = 'module';
      script.src = `/${at}/${at}.js`;
      document.head.append(script);
    },
    at,
    markup,
  );

/** Milliseconds of the main thread and of its scripts so far. */
async function spent(page) {
  const { TaskDuration, ScriptDuration } = await page.metrics();
  return { all: 1000 * TaskDuration, script: 1000 * ScriptDuration };
}

/** Until what a page begins by itself is done. */
const quiet = () => pause(2500);

/** Milliseconds that an answer of the server takes to arrive, as in a network. */
const latency = 100;

/** One of them on an empty page, until it is drawn: the time of its scripts, and what was loaded by then and later. */
async function first(browser, address, { at, markup, first }) {
  const page = await browser.newPage();
  const loaded = [];
  page.on('response', (response) => {
    if (new URL(response.url()).pathname.endsWith('.js')) loaded.push(response);
  });
  await page.goto(address);
  await page.emulateNetworkConditions({ download: -1, upload: -1, latency });
  const before = await spent(page);
  await put(page, at, markup);
  await page.evaluate(async (first) => {
    const { Element, requestAnimationFrame } = globalThis;
    const isDrawn = (element) =>
      element.shadowRoot !== null &&
      element.getBoundingClientRect().height > 0 &&
      [...element.shadowRoot.children].some(
        (child) => child instanceof Element && child.localName !== 'style',
      );
    const frame = () => new Promise(requestAnimationFrame);
    while (!isDrawn(document.querySelector(first))) await frame();
    await frame();
  }, first);
  const { script } = await spent(page);
  const count = loaded.length;
  await quiet();
  const sizes = await Promise.all(
    loaded.map(async (response) => gzipSync(await response.buffer(), { level: 9 }).length),
  );
  const sum = (some) => some.reduce((total, bytes) => total + bytes, 0);
  return { page, script: script - before.script, drawn: sum(sizes.slice(0, count)), bytes: sum(sizes) };
}

/** What each further one takes of the main thread, until all is quiet again. */
async function perInstance(page, { markup }) {
  const before = await spent(page);
  await page.evaluate(
    (markup, added) => {
      document.body.insertAdjacentHTML('beforeend', markup.repeat(added));
    },
    markup,
    added,
  );
  await quiet();
  return ((await spent(page)).all - before.all) / added;
}

async function comeAndGo(markup, times) {
  const holder = document.body.appendChild(document.createElement('div'));
  for (let time = 0; time < times; time += 1) {
    holder.innerHTML = markup;
    await new Promise((resolve) => globalThis.setTimeout(resolve));
    holder.replaceChildren();
  }
  holder.remove();
}

/** What a thousand leave behind that came and went; those before them are for what is compiled on the way. */
async function left(page, { markup }) {
  const client = await page.createCDPSession();
  const heap = async (times) => {
    for (let done = 0; done < times; done += 50) await page.evaluate(comeAndGo, markup, 50);
    await quiet();
    await client.send('HeapProfiler.collectGarbage');
    return (await client.send('Runtime.getHeapUsage')).usedSize;
  };
  const before = await heap(rounds);
  return (await heap(rounds)) - before;
}

async function measure(browser, address, subject) {
  const scripts = [];
  let last;
  for (let run = 0; run < runs; run += 1) {
    await last?.page.close();
    last = await first(browser, address, subject);
    scripts.push(last.script);
  }
  const { page, drawn, bytes } = last;
  const instance = await perInstance(page, subject);
  await page.close();
  const again = await first(browser, address, subject);
  const bytesLeft = await left(again.page, subject);
  await again.page.close();
  return { name: subject.name, drawn, bytes, script: median(scripts), instance, left: bytesLeft };
}

const kB = (bytes) => `${(bytes / 1000).toFixed(bytes < 99_950 && bytes > -99_950 ? 1 : 0)} kB`;
const ms = (value) => `${value.toFixed(value < 10 ? 1 : 0)} ms`;

/** All of them, measured one after the other: a table in markdown. */
export async function besidePeers(browser, address) {
  const rows = [];
  for (const subject of subjects) {
    console.log(`Measuring ${subject.name} …`);
    rows.push(await measure(browser, address, subject));
  }
  const lines = rows.map(({ name, drawn, bytes, script, instance, left }) =>
    [name, ms(script), kB(drawn), kB(bytes), ms(instance), kB(left)].join(' | '),
  );
  return [
    `One of each on an empty page, minified, gzip, ${latency} ms a request, the processor as it is: scripts in the median of ${runs} loads; then ${added} more at once, each one’s part of the main thread; then ${rounds.toLocaleString('en')} that come and go.`,
    [
      '| beside | scripts until drawn | loaded by then | loaded in all | each of 50 more | left behind by 1,000 |',
      '| --- | --: | --: | --: | --: | --: |',
      ...lines.map((line) => `| ${line} |`),
    ].join('\n'),
  ].join('\n\n');
}
