import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { builtDemo } from './opened.mjs';

const articles = ['not-enough-storage.html', 'icloud-photos.html', 'a-family.html'];
let demo;
const open = (...given) => demo.open(...given);

before(async () => (demo = await builtDemo()));
after(() => demo.close());

/** Text as it is read: every space is one. */
const read = (text) => text.replace(/\s+/g, ' ').trim();

describe('the articles', () => {
  it('say of the photos what the element says', async () => {
    const page = await open('icloud-photos.html');
    const photos = await page.$('stowage-photos');
    await photos.scrollIntoView();
    await page.waitForFunction((photos) => photos.shadowRoot?.querySelector('table'), {}, photos);
    const [written, drawn] = await photos.evaluate((photos) =>
      [photos, photos.shadowRoot].map((root) =>
        [...root.querySelector('tbody').rows].map((row) =>
          [...row.cells].map(({ textContent }) => textContent),
        ),
      ),
    );
    assert.equal(written.length, 3);
    written.forEach((row, i) => assert.deepEqual(row.map(read), drawn[i].slice(0, row.length).map(read)));
    await page.close();
  });

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
      assert.match(text, /Independent\. Not affiliated with, authorised or endorsed by Apple Inc\./);
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
