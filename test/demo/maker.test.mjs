import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { builtDemo } from './opened.mjs';

let demo;
const open = (...given) => demo.open(...given);

before(async () => (demo = await builtDemo()));
after(() => demo.close());

describe('the embed maker', () => {
  const opened = async () => {
    const page = await open('index.html');
    await page.$eval('#maker', (maker) => maker.scrollIntoView());
    await page.waitForSelector('#snippets figure');
    return page;
  };
  const code = (page) => page.$eval('#snippets', (all) => all.innerText);

  it('starts with the example, and takes along what is filled in', async () => {
    const page = await opened();
    assert.doesNotMatch(await code(page), /application\/json/);
    await page.$eval('stowage-planner', (planner) => {
      planner.household = { version: 1, people: [{ name: 'Ida', pool: { tier: '200GB' } }] };
    });
    await page.$eval('#maker form', (form) => form.dispatchEvent(new globalThis.Event('input')));
    await page.waitForFunction(() => document.querySelector('#snippets').innerText.includes('"name":"Ida"'));
    assert.deepEqual(page.faults, []);
    await page.close();
  });

  it('writes for the system that is chosen', async () => {
    const page = await opened();
    await page.select('[name="system"]', 'iframe');
    await page.waitForFunction(() => document.querySelector('#snippets').innerText.includes('embed.html'));
    await page.select('[name="theme"]', 'dark');
    await page.waitForFunction(() => document.querySelector('#snippets').innerText.includes('theme=dark'));
    assert.equal(await page.$eval('stowage-planner', (planner) => planner.getAttribute('theme')), 'dark');
    await page.close();
  });

  it('copies by keyboard, and says so', async () => {
    const page = await opened();
    await demo.browser
      .defaultBrowserContext()
      .overridePermissions(demo.origin, ['clipboard-read', 'clipboard-sanitized-write', 'clipboard-write']);
    await page.bringToFront();
    await page.focus('#snippets button');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.querySelector('#copied').textContent.startsWith('Copied'));
    const copied = await page.evaluate(() => globalThis.navigator.clipboard.readText());
    assert.equal(copied, await page.$eval('#snippets code', ({ textContent }) => textContent));
    await page.close();
  });
});
