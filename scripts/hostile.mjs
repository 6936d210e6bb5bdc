// `npm run hostile`: the hostile pages of test/pages on the built files, in every engine that is installed.
// `npm run hostile -- --serve` serves them to a browser; other words choose engines and pages.
import { parseArgs } from 'node:util';
import { cases } from '../test/pages/cases.mjs';
import { checksOf } from '../test/pages/checks.mjs';
import { browsers } from './hostile/browsers.mjs';
import { servePages } from './hostile/server.mjs';
import { fetchWordPressStyles } from './hostile/wordpress.mjs';

const { values, positionals: wanted } = parseArgs({
  options: { serve: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const tally = { passed: 0, failed: 0, skipped: 0 };

const isWanted = (engine, { page }) =>
  (wanted.includes(engine) || !wanted.some((word) => word in browsers)) &&
  (wanted.includes(page) || !wanted.some((word) => !(word in browsers)));

function skip(name, reason) {
  tally.skipped += 1;
  console.log(`skipped ${name}: ${reason}`);
}

async function prove(name, check) {
  try {
    await check();
    tally.passed += 1;
    return true;
  } catch (error) {
    tally.failed += 1;
    console.log(`FAILED  ${name}\n${error.message.replaceAll(/^/gm, '        ')}`);
    return false;
  }
}

async function runCase(engine, browser, port, one) {
  const { name, window, media } = one;
  let page;
  const open = async () => {
    page = await browser.open({ ...window, media });
    await page.goto(`http://127.0.0.1:${port}/test/pages/${one.page}.html`);
  };
  const isOpen = await prove(`${engine} · ${name} · opens`, open);
  for (const [check, run] of Object.entries(isOpen ? checksOf(one) : {}))
    await prove(`${engine} · ${name} · ${check}`, () => run(page));
}

async function runEngine(engine, port) {
  const { installed, start, can } = browsers[engine];
  const own = cases.filter((one) => isWanted(engine, one));
  if (own.length === 0) return;
  if (!installed()) {
    for (const { name } of own) skip(`${engine} · ${name}`, 'it is not installed here');
    return;
  }
  const began = Date.now();
  const browser = await start();
  for (const one of own) {
    if (one.needs && !can.includes(one.needs))
      skip(`${engine} · ${one.name}`, `it can’t be given ${one.needs}`);
    else await runCase(engine, browser, port, one);
  }
  await browser.close();
  console.log(`${engine}: ${own.length} pages in ${Math.round((Date.now() - began) / 1000)} s`);
}

fetchWordPressStyles();
if (values.serve) {
  const { port } = await servePages();
  for (const { page, name } of cases)
    console.log(`http://127.0.0.1:${port}/test/pages/${page}.html  ${name}`);
} else {
  const { port, close } = await servePages(0);
  const runs = await Promise.allSettled(Object.keys(browsers).map((engine) => runEngine(engine, port)));
  for (const { reason } of runs.filter(({ status }) => status === 'rejected')) {
    tally.failed += 1;
    console.log(reason);
  }
  close();
  if (tally.passed + tally.failed === 0) tally.failed = 1;
  console.log(`\n${tally.skipped} skipped\n${tally.passed} passed, ${tally.failed} failed`);
  process.exit(tally.failed > 0 ? 1 : 0);
}
