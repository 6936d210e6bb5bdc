import { expect } from '@esm-bundle/chai';
import type { StowageScope } from '../../src/elements/stowage-scope/stowage-scope.js';
import { found, householdOf, whose } from './elements.js';

const SCRIPT = '<script type="module" async src="/src/define/stowage-scope.ts"></script>';

/** A page that is still being parsed, its elements defined already. */
async function openPage() {
  const frame = document.createElement('iframe');
  document.body.append(frame);
  const page = found(frame.contentDocument);
  page.open();
  page.write(`<!doctype html><base href="${location.origin}">${SCRIPT}<body>`);
  await found(frame.contentWindow).customElements.whenDefined('stowage-scope');
  return { frame, page };
}

const next = (page: Document, what: string) =>
  new Promise((done) => {
    page.addEventListener(what, done, { once: true });
  });

describe('a scope that the parser is still in', () => {
  const json = JSON.stringify(householdOf('Parsed'));

  it('waits for all of its JSON', async () => {
    const { frame, page } = await openPage();
    page.write(`<stowage-scope><script type="application/json">${json.slice(0, 30)}`);
    const scope = found(page.querySelector<StowageScope>('stowage-scope'));
    await Promise.resolve();
    expect(page.readyState).to.equal('loading');
    expect(scope.snapshot).to.equal(null);
    page.write(json.slice(30));
    await Promise.resolve();
    expect(scope.snapshot).to.equal(null);
    page.write('</script> <p>');
    await Promise.resolve();
    expect(page.readyState).to.equal('loading');
    expect([whose(scope), scope.problems.length]).to.deep.equal(['Parsed', 0]);
    page.close();
    frame.remove();
  });

  it('shows the example when the document ends without any data', async () => {
    const { frame, page } = await openPage();
    page.write('<stowage-scope>');
    const scope = found(page.querySelector<StowageScope>('stowage-scope'));
    await Promise.resolve();
    expect(scope.snapshot).to.equal(null);
    const parsed = next(page, 'DOMContentLoaded');
    page.close();
    await parsed;
    expect(scope.snapshot?.isExample).to.equal(true);
    frame.remove();
  });

  it('takes a property at once', async () => {
    const { frame, page } = await openPage();
    page.write('<stowage-scope>');
    const scope = found(page.querySelector<StowageScope>('stowage-scope'));
    scope.household = householdOf('Property');
    expect(whose(scope)).to.equal('Property');
    page.close();
    frame.remove();
  });
});
