import { answerOn, openPage } from '../../scripts/pages.mjs';
import { expect } from '../../scripts/trials.mjs';

const text = (selector) => document.querySelector(selector)?.textContent.replace(/\s+/g, ' ').trim();

/** What readers have without scripts: the answer, the tiers, and whose this is. */
async function readWithout(page, address, says) {
  await page.setJavaScriptEnabled(false);
  await page.goto(address);
  const lead = await page.evaluate(text, '.stowage-fallback strong');
  expect(lead?.includes(says), `Without scripts it says: ${lead}`);
  const isSeen = await page.evaluate(() =>
    ['p', 'table', 'small'].every((part) =>
      document.querySelector(`.stowage-fallback ${part}`)?.checkVisibility(),
    ),
  );
  expect(isSeen, 'Something of the fallback is hidden without scripts.');
  await page.setJavaScriptEnabled(true);
  return lead;
}

const MOST_SHIFT = 0.01;

/** Runs in the page, before anything of it is drawn. */
function addUpShifts() {
  globalThis.shifted = 0;
  const observer = new globalThis.PerformanceObserver((list) => {
    for (const { value } of list.getEntries()) globalThis.shifted += value;
  });
  observer.observe({ type: 'layout-shift', buffered: true });
}

/** Reads a page with and without scripts: both say the same, and one takes the place of the other. */
export async function readBoth(address, says) {
  const { page, faults } = await openPage('about:blank');
  const lead = await readWithout(page, address, says);
  await page.evaluateOnNewDocument(addUpShifts);
  await page.goto(address);
  const answer = await answerOn(page);
  expect(answer.replace(/\s+/g, ' ') === lead, `With scripts it says: ${answer}\nwithout: ${lead}`);
  const isGone = await page.evaluate(() => !document.querySelector('.stowage-fallback').checkVisibility());
  expect(isGone, 'The fallback stands beside the planner.');
  await page.waitForNetworkIdle();
  const shifted = await page.evaluate(() => globalThis.shifted);
  expect(shifted <= MOST_SHIFT, `What is on the page shifts by ${shifted}.`);
  expect(faults.length === 0, faults.join('\n'));
  await page.close();
}

/** Opens a page that has attributes alone. */
export async function readAttributes(address, expected) {
  const { page, faults } = await openPage(address);
  const attributes = await page.evaluate(() => {
    const planner = document.querySelector('stowage-planner');
    return Object.fromEntries([...planner.attributes].map(({ name, value }) => [name, value]));
  });
  expect(JSON.stringify(attributes) === JSON.stringify(expected), JSON.stringify(attributes));
  const answer = await answerOn(page);
  expect(/^200\sGB .* holds everything/.test(answer), answer);
  expect(faults.length === 0, faults.join('\n'));
  await page.close();
}
