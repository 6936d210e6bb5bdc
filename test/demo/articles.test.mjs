import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { builtDemo } from './opened.mjs';

const articles = [
  'not-enough-storage.html',
  'icloud-photos.html',
  'a-family.html',
  'backup-failed.html',
  'rules-of-thumb.html',
];
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

  it('judge the rules as the elements do', async () => {
    const page = await open('rules-of-thumb.html');
    await page.keyboard.press('Shift');
    await page.waitForFunction(() =>
      [...document.querySelectorAll('stowage-rules')].every(({ shadowRoot }) =>
        shadowRoot?.querySelector('[part~=sentence]'),
      ),
    );
    const pairs = await page.$$eval('stowage-rules', (all) =>
      all.flatMap((rules) =>
        [...rules.querySelectorAll('li')].map((written, i) => {
          const quote = rules.shadowRoot.querySelectorAll('[part~=quote]')[i];
          const judged = quote.nextElementSibling;
          const drawn = [
            quote,
            ...['verdict', 'sentence'].map((part) => judged.querySelector(`[part~=${part}]`)),
          ];
          return [written.textContent, drawn.map(({ textContent }) => textContent.trim())];
        }),
      ),
    );
    assert.ok(pairs.length > 12, `${pairs.length} rules`);
    for (const [written, [quote, verdict, sentence]] of pairs)
      assert.ok(read(written).startsWith(read(`${quote} ${verdict}. ${sentence}`)), written);
    assert.deepEqual(page.faults, []);
    await page.close();
  });

  it('open at the rule an address names', async () => {
    const page = await open('rules-of-thumb.html#rule-usb-time');
    await page.waitForFunction(() => {
      const all = document.querySelector('stowage-rules:not([rule])');
      const quote = all?.shadowRoot?.getElementById('rule-usb-time');
      const { top, bottom } = quote?.getBoundingClientRect() ?? { top: -1, bottom: -1 };
      return quote && top >= 0 && bottom <= globalThis.innerHeight && all.shadowRoot.activeElement === quote;
    });
    await page.close();
  });

  it('have each id once, also where several elements judge one rule', async () => {
    for (const name of articles) {
      const page = await open(name, { scripts: false });
      const ids = await page.$$eval('[id]', (all) => all.map(({ id }) => id));
      assert.deepEqual(
        ids.filter((id, i) => ids.indexOf(id) !== i),
        [],
        name,
      );
      await page.close();
    }
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
      const own = links.filter((href) => new URL(href).origin === demo.origin);
      for (const link of new Set(own)) assert.equal((await globalThis.fetch(link)).status, 200, link);
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
