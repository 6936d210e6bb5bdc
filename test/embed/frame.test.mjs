import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { gzipSync } from 'node:zlib';
import { madeFor } from '../demo/made.mjs';
import { launch, serve } from './served.mjs';

const pages = {};
let browser, ours, theirs;

before(async () => {
  browser = await launch();
  ours = await serve();
  theirs = await serve(pages);
});

after(async () => {
  await browser.close();
  ours.close();
  theirs.close();
});

const frame = (query, more = '') =>
  `<iframe data-stowage src="${ours.origin}/embed.html?${query}" title="Calculator" ${more}></iframe>`;
const script = () => `<script src="${ours.origin}/stowage-frame.js"></script>`;

/** A page around frames, at its own origin. */
async function open(content) {
  pages['/page'] =
    `<!doctype html><meta name="viewport" content="width=device-width"><style>iframe{width:100%;border:3px solid}</style>${content}`;
  const page = await browser.newPage();
  page.faults = [];
  page.on('pageerror', ({ message }) => page.faults.push(message));
  page.on('console', (message) => message.type() === 'error' && page.faults.push(message.text()));
  await page.setViewport({ width: 800, height: 700 });
  await page.goto(`${theirs.origin}/page`);
  return page;
}

/** How tall a frame's content is, and what the page gives it. */
async function measured(element) {
  const inner = await element.contentFrame();
  const content = await inner.$eval('main', (main) => Math.ceil(main.getBoundingClientRect().height));
  return { content, given: await element.evaluate(({ clientHeight }) => clientHeight) };
}

/** The height of every frame, scrolled to, once it is as tall as its content with the planner in it. */
async function fitted(page) {
  const all = [];
  for (const element of await page.$$('iframe')) {
    await element.evaluate((iframe) => iframe.scrollIntoView());
    const inner = await element.contentFrame();
    await inner.waitForFunction(() => document.querySelector('stowage-planner')?.snapshot);
    await inner.waitForFunction(() => document.querySelector('stowage-planner').clientHeight > 300);
    await page.waitForNetworkIdle();
    let now = await measured(element);
    while (now.content !== now.given) {
      await page.evaluate(() => new Promise(globalThis.requestAnimationFrame));
      now = await measured(element);
    }
    all.push(now.content);
  }
  return all;
}

describe('a framed planner', () => {
  it('comes with a script of at most a kilobyte', () => {
    const code = readFileSync(new URL('../../dist/cdn/stowage-frame.js', import.meta.url));
    assert.ok(gzipSync(code).length <= 1000);
  });

  it('is as tall as its content on a page of another origin, several times', async () => {
    const page = await open(frame('scenario=family-of-four') + frame('scenario=two-apart') + script());
    const [family, two] = await fitted(page);
    assert.notEqual(family, two);
    assert.deepEqual(page.faults, []);
    await page.close();
  });

  it('is what the embed maker writes, with the household that was filled in', async () => {
    const household = { version: 1, people: [{ name: 'Zoë & Ida', pool: { tier: '50GB' } }] };
    const page = await open(madeFor('iframe', household).join('').replaceAll('/stowage/', `${ours.origin}/`));
    await fitted(page);
    const inner = await (await page.$('iframe')).contentFrame();
    const [name, accent] = await inner.$eval('stowage-planner', (planner) => [
      planner.snapshot.household.people[0].name,
      globalThis.getComputedStyle(planner).getPropertyValue('--stowage-accent'),
    ]);
    assert.deepEqual([name, accent], ['Zoë & Ida', '#7a1f5c']);
    assert.deepEqual(page.faults, []);
    await page.close();
  });

  it('follows its width', async () => {
    const page = await open(frame('scenario=two-apart') + script());
    const [wide] = await fitted(page);
    await page.setViewport({ width: 360, height: 700 });
    await page.waitForFunction((wide) => document.querySelector('iframe').clientHeight > wide, {}, wide);
    const [narrow] = await fitted(page);
    assert.ok(narrow > wide);
    await page.close();
  });

  it('shrinks again, so that its height never feeds on the frame’s', async () => {
    const page = await open(script() + frame('scenario=two-apart'));
    const [content] = await fitted(page);
    await page.$eval('iframe', (iframe) => (iframe.style.height = '5000px'));
    const inner = await (await page.$('iframe')).contentFrame();
    await inner.$eval('main', (main) => (main.style.paddingBottom = '100px'));
    const [grown] = await fitted(page);
    assert.ok(grown - content >= 90 && grown - content <= 110, `${content} to ${grown}`);
    await page.close();
  });

  it('is asked by a script that comes later', async () => {
    const page = await open(frame('scenario=two-apart'));
    const inner = await (await page.$('iframe')).contentFrame();
    await inner.waitForFunction(() => document.querySelector('main').clientHeight > 300);
    await page.addScriptTag({ url: `${ours.origin}/stowage-frame.js` });
    await fitted(page);
    await page.close();
  });

  it('loads lazily, and is fitted then', async () => {
    const page = await open(
      `<p style="height: 9000px"></p>${frame('scenario=two-apart', 'loading="lazy"')}${script()}`,
    );
    assert.equal(
      page.frames().some((inner) => inner.url().includes('embed.html')),
      false,
    );
    await page.$eval('iframe', (iframe) => iframe.scrollIntoView());
    await page.waitForFunction(() => document.querySelector('iframe').clientHeight > 300);
    await page.close();
  });

  it('is fitted in a sandbox without an origin', async () => {
    const page = await open(frame('scenario=two-apart', 'sandbox="allow-scripts"') + script());
    await page.waitForFunction(() => document.querySelector('iframe').clientHeight > 300);
    assert.deepEqual(page.faults, []);
    await page.close();
  });

  it('is not moved by anybody else', async () => {
    pages['/stranger'] =
      '<script>parent.postMessage({ type: "embed-size", height: 77 }, "*"); parent.told = true</script>';
    const page = await open(
      frame('scenario=two-apart') +
        script() +
        '<script>var heard = 0; addEventListener("message", ({ data }) => { if (data.height === 77) heard += 1; });</script>' +
        '<iframe src="/stranger"></iframe>',
    );
    // The page itself, and a frame from elsewhere that took the marked frame's place.
    await page.evaluate(() => globalThis.postMessage({ type: 'embed-size', height: 77 }, '*'));
    await page.waitForFunction('heard === 2');
    assert.notEqual(await page.$eval('iframe', ({ clientHeight }) => clientHeight), 77);
    await page.$eval('iframe', (iframe) => iframe.contentWindow.location.replace('/stranger'));
    await page.waitForFunction('heard === 3');
    assert.notEqual(await page.$eval('iframe', ({ clientHeight }) => clientHeight), 77);
    await page.close();
  });

  it('answers in pym’s way, as it was named or asked', async () => {
    const page = await open(
      '<script>globalThis.heard = []; addEventListener("message", ({ data }) => heard.push(data));</script>' +
        frame('scenario=two-apart&childId=one'),
    );
    const says = (name) =>
      page.waitForFunction(
        (name) =>
          globalThis.heard.find((data) => new RegExp(`^pymxPYMx${name}xPYMxheightxPYMx\\d{3,}$`).test(data)),
        {},
        name,
      );
    await says('one');
    await page.$eval('iframe', (iframe) =>
      iframe.contentWindow.postMessage('pymxPYMxtwoxPYMxwidthxPYMx640', '*'),
    );
    await says('two');
    await page.close();
  });
});

describe('embed.html', () => {
  const inside = async (query) => {
    const page = await browser.newPage();
    await page.goto(`${ours.origin}/embed.html?${query}`);
    const planner = await page.waitForSelector('stowage-planner');
    await page.waitForFunction(() => document.querySelector('stowage-planner').snapshot);
    return { page, planner };
  };

  it('shows what its address asks for', async () => {
    const { page, planner } = await inside(
      'scenario=two-apart&tier=6TB&region=DE&lang=de&theme=dark&tiers=2TB+6TB&headroom=9+GB&accent=7a1f5c',
    );
    const { household, theme, tiers, headroom, accent } = await planner.evaluate((planner) => ({
      household: planner.snapshot.household,
      theme: planner.getAttribute('theme'),
      tiers: planner.getAttribute('tiers'),
      headroom: planner.getAttribute('headroom'),
      accent: globalThis.getComputedStyle(planner).getPropertyValue('--stowage-accent'),
    }));
    assert.equal(household.family.tier, '6TB');
    assert.equal(household.region, 'DE');
    assert.deepEqual([theme, tiers, headroom, accent], ['dark', '2TB 6TB', '9 GB', '#7a1f5c']);
    await page.waitForFunction(() => document.documentElement.lang === 'de');
    assert.equal(
      await page.evaluate(() => globalThis.getComputedStyle(document.documentElement).colorScheme),
      'dark',
    );
    await page.close();
  });

  it('reads a household behind the #, which no server sees', async () => {
    const household = { version: 1, people: [{ name: 'Zoë </script>', pool: { tier: '50GB' } }] };
    const { page, planner } = await inside(`#household=${encodeURIComponent(JSON.stringify(household))}`);
    assert.equal(
      await planner.evaluate(({ snapshot }) => snapshot.household.people[0].name),
      'Zoë </script>',
    );
    await page.close();
  });

  it('runs from right to left in Arabic', async () => {
    const { page } = await inside('lang=ar');
    assert.equal(await page.evaluate(() => document.documentElement.dir), 'rtl');
    await page.close();
  });

  it('is told of by an oembed.json that is valid', async () => {
    const told = await (await globalThis.fetch(`${ours.origin}/oembed.json`)).json();
    assert.equal(told.version, '1.0');
    assert.equal(told.type, 'rich');
    assert.match(told.html, /<iframe src="https:[^"]+embed\.html"/);
    assert.ok(told.width > 0 && told.height > 0);
  });
});
