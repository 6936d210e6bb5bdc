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

/** Reads a page with and without scripts: both say the same, and one takes the place of the other. */
export async function readBoth(address, says) {
  const { page, faults } = await openPage('about:blank');
  const lead = await readWithout(page, address, says);
  await page.goto(address);
  const answer = await answerOn(page);
  expect(answer.replace(/\s+/g, ' ') === lead, `With scripts it says: ${answer}\nwithout: ${lead}`);
  const isGone = await page.evaluate(() => !document.querySelector('.stowage-fallback').checkVisibility());
  expect(isGone, 'The fallback stands beside the planner.');
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
