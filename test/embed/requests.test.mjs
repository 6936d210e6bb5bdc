import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { launch, serve } from './served.mjs';

const pages = {};
let browser, site;

before(async () => {
  browser = await launch();
  site = await serve(pages);
});

after(async () => {
  await browser.close();
  site.close();
});

const script = '<script type="module" src="/stowage.js"></script>';
const isAnswered = () =>
  document.querySelector('stowage-planner').shadowRoot?.querySelector('stowage-answer')?.shadowRoot
    ?.textContent;

/** A page with what it has asked for so far, by file name without the hash. */
async function open(content) {
  pages['/page'] = `<!doctype html><html lang="en"><title>A page</title>${script}${content}</html>`;
  const page = await browser.newPage();
  page.asked = [];
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    page.asked.push(pathname.replace(/-[\w-]{8}\.js$/, '').replace(/^\/|\.js$/g, ''));
  });
  await page.goto(`${site.origin}/page`);
  return page;
}

/** What a page asks for, once it is quiet. */
async function askedBy(page) {
  await page.waitForNetworkIdle();
  return page.asked;
}

describe('what a page asks for', () => {
  it('is itself and one script until the answer stands, though nothing else ever arrives', async () => {
    const page = await browser.newPage();
    const asked = [];
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      const { pathname } = new URL(request.url());
      asked.push(pathname);
      if (pathname === '/page' || pathname === '/stowage.js') void request.continue();
    });
    pages['/page'] = `<!doctype html><html lang="en">${script}<stowage-planner></stowage-planner></html>`;
    await page.goto(`${site.origin}/page`, { waitUntil: 'domcontentloaded' });
    await page.waitForFunction(isAnswered);
    assert.deepEqual(asked.slice(0, 2), ['/page', '/stowage.js']);
    await page.close();
  });

  it('has no chart that is opened on demand, and no catalogue of apps', async () => {
    const page = await open('<stowage-planner></stowage-planner>');
    await page.waitForFunction(isAnswered);
    const asked = await askedBy(page);
    assert.deepEqual(
      asked.filter((name) => /^(later|find-app|scenarios|explain|card|de|ar)$/.test(name)),
      [],
    );
    await page.close();
  });

  it('has the charts of a topic once somebody opens it, and not before', async () => {
    const page = await open('<stowage-planner></stowage-planner>');
    await page.waitForFunction(isAnswered);
    await page.keyboard.press('Tab');
    assert.equal((await askedBy(page)).includes('later'), false);
    await page.click('stowage-planner >>> #topic-forecast summary');
    await page.waitForFunction(() => globalThis.customElements.get('stowage-forecast'));
    assert.ok(page.asked.includes('later'));
    await page.close();
  });

  it('has an element when it comes near what is seen', async () => {
    const page = await open('<p style="height: 9000px"></p><stowage-upload></stowage-upload>');
    assert.equal((await askedBy(page)).includes('later'), false);
    await page.evaluate(() => document.querySelector('stowage-upload').scrollIntoView());
    await page.waitForFunction(() => document.querySelector('stowage-upload:defined'));
    await page.close();
  });

  it('has one that comes late, even in a shadow root', async () => {
    const page = await open('<p>Text</p>');
    await askedBy(page);
    await page.evaluate(() => {
      const host = document.body.appendChild(document.createElement('div'));
      host.attachShadow({ mode: 'open' }).innerHTML =
        '<p>A figure: <stowage-value of="needs"></stowage-value></p>';
    });
    await page.waitForFunction(() => globalThis.customElements.get('stowage-value'));
    await page.close();
  });
});
