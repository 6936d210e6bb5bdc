import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { filesIn, serve } from '../../scripts/file-server.mjs';
import { launch } from '../embed/served.mjs';

const articles = ['not-enough-storage.html', 'icloud-photos.html', 'a-family.html'];
let browser, site;

before(async () => {
  browser = await launch();
  site = await serve(filesIn(fileURLToPath(new URL('../../dist-demo', import.meta.url))));
});

after(async () => {
  await browser.close();
  await site.close();
});

async function open(name, { scripts = true } = {}) {
  const page = await browser.newPage();
  page.faults = [];
  page.on('pageerror', ({ message }) => page.faults.push(message));
  page.on('console', (message) => message.type() === 'error' && page.faults.push(message.text()));
  page.on('response', (response) => response.status() >= 400 && page.faults.push(response.url()));
  await page.setJavaScriptEnabled(scripts);
  await page.goto(`${site.address}demo/${name}`, { waitUntil: 'networkidle0' });
  return page;
}

/** Text as it is read: every space is one. */
const read = (text) => text.replace(/\s+/g, ' ').trim();

describe('the articles', () => {
  for (const name of articles) {
    it(`${name} says the same figures with and without scripts`, async () => {
      const page = await open(name);
      // A value is defined when it is seen, or when the reader does something.
      await page.keyboard.press('Shift');
      await page.waitForFunction(() =>
        [...document.querySelectorAll('stowage-value')].every(({ shadowRoot }) =>
          shadowRoot?.textContent.trim(),
        ),
      );
      const figures = await page.$$eval('stowage-value', (values) =>
        values.map((value) => [value.textContent, value.shadowRoot.textContent]),
      );
      for (const [written, live] of figures) assert.equal(read(live), read(written));
      assert.deepEqual(page.faults, []);
      await page.close();
    });

    it(`${name} reads well without scripts`, async () => {
      const page = await open(name, { scripts: false });
      const text = read(await page.$eval('main', (main) => main.innerText));
      assert.ok(text.length > 2500, `${text.length} characters`);
      const empty = await page.$$eval('article *', (elements) =>
        elements
          .filter(
            ({ localName, textContent, clientHeight }) =>
              localName.startsWith('stowage-') && textContent.trim() === '' && clientHeight > 0,
          )
          .map(({ localName }) => localName),
      );
      assert.deepEqual(empty, []);
      assert.doesNotMatch(text, /undefined|NaN|\[object/);
      await page.close();
    });

    it(`${name} leads to every other page`, async () => {
      const page = await open(name);
      const links = await page.$$eval('a[href]', (all) => all.map(({ href }) => href));
      for (const other of [...articles, 'index.html'])
        assert.ok(
          links.some((href) => href.endsWith(other)),
          other,
        );
      for (const link of new Set(links)) assert.equal((await globalThis.fetch(link)).status, 200, link);
      await page.close();
    });

    it(`${name} names prices only with their date`, async () => {
      const page = await open(name, { scripts: false });
      const prose = await page.$$eval('article :is(h1, h2, p, li)', (all) =>
        all.filter((one) => !one.closest('.stowage-fallback')).map(({ textContent }) => textContent),
      );
      for (const text of prose) assert.doesNotMatch(text, /[$€£]\s?\d/);
      await page.close();
    });
  }
});

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
    await browser
      .defaultBrowserContext()
      .overridePermissions(new URL(site.address).origin, [
        'clipboard-read',
        'clipboard-sanitized-write',
        'clipboard-write',
      ]);
    await page.bringToFront();
    await page.focus('#snippets button');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.querySelector('#copied').textContent.startsWith('Copied'));
    const copied = await page.evaluate(() => globalThis.navigator.clipboard.readText());
    assert.equal(copied, await page.$eval('#snippets code', ({ textContent }) => textContent));
    await page.close();
  });
});
