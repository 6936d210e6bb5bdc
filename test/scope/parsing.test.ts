import { expect, waitUntil } from '@open-wc/testing';
import type { StowageScope } from '../../src/elements/stowage-scope/stowage-scope.js';
import { found, householdOf, plannerIn, whose } from './elements.js';

const SCRIPT = '<script type="module" async src="/test/scope/ready-page.ts"></script>';

/** A document's parser, fed piece by piece. */
interface Parser {
  open(): void;
  write(html: string): void;
  close(): void;
}

/** A page that is still being parsed, its elements defined already. */
async function openPage() {
  const frame = document.createElement('iframe');
  document.body.append(frame);
  const page = found(frame.contentDocument);
  const parser: Parser = page;
  parser.open();
  parser.write(`<!doctype html><base href="${location.origin}">${SCRIPT}<body>`);
  await found(frame.contentWindow).customElements.whenDefined('stowage-scope');
  return { page, parser };
}

const next = (page: Document, what: string) =>
  new Promise((done) => {
    page.addEventListener(what, done, { once: true });
  });

describe('a scope that the parser is still in', function () {
  // WebKit now and then never loads the module of a document that a script writes.
  this.timeout(40_000).retries(2);

  afterEach(() => {
    for (const frame of document.querySelectorAll('iframe')) frame.remove();
  });

  const json = JSON.stringify(householdOf('Parsed'));

  it('waits for all of its JSON', async () => {
    const { page, parser } = await openPage();
    parser.write(`<stowage-scope><script type="application/json">${json.slice(0, 30)}`);
    const scope = found(page.querySelector<StowageScope>('stowage-scope'));
    await Promise.resolve();
    expect(page.readyState).to.equal('loading');
    expect(scope.snapshot).to.equal(null);
    parser.write(json.slice(30));
    await Promise.resolve();
    expect(scope.snapshot).to.equal(null);
    parser.write('</script> <p>');
    await Promise.resolve();
    expect(page.readyState).to.equal('loading');
    expect([whose(scope), scope.problems.length]).to.deep.equal(['Parsed', 0]);
    parser.close();
  });

  it('waits for all of a planner’s table', async () => {
    const { page, parser } = await openPage();
    parser.write('<test-planner><table><caption>iPad</caption><tr><td>TikTok</td><td>1 GB</td></tr>');
    const planner = plannerIn(page);
    await Promise.resolve();
    expect(planner.scope.snapshot).to.equal(null);
    parser.write('<tr><td>Maps</td><td>2 GB</td></tr></table> <p>');
    await waitUntil(() => planner.scope.snapshot);
    expect(page.readyState).to.equal('loading');
    const device = planner.scope.household?.people[0]?.devices[0];
    expect([device?.name, device?.apps.length]).to.deep.equal(['iPad', 2]);
    parser.close();
  });

  it('shows the example when the document ends without any data', async () => {
    const { page, parser } = await openPage();
    parser.write('<stowage-scope>');
    const scope = found(page.querySelector<StowageScope>('stowage-scope'));
    await Promise.resolve();
    expect(scope.snapshot).to.equal(null);
    const parsed = next(page, 'DOMContentLoaded');
    parser.close();
    await parsed;
    expect(scope.snapshot?.isExample).to.equal(true);
  });

  it('takes a property at once', async () => {
    const { page, parser } = await openPage();
    parser.write('<stowage-scope>');
    const scope = found(page.querySelector<StowageScope>('stowage-scope'));
    scope.household = householdOf('Property');
    expect(whose(scope)).to.equal('Property');
    parser.close();
  });
});
