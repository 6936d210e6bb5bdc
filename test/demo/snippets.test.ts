import { expect } from '@esm-bundle/chai';
import { isSystem, SYSTEMS, type System, type Wanted } from '../../demo/maker/snippets.js';
import { fallback } from '../../src/fallback/index.js';
import type { HouseholdInput } from '../../src/model/household.js';

const NASTY = '</script><img src=x onerror="alert(1)"> {{ site }} {% raw %} [gallery] --> "&amp;\'\\ %}';

const household: HouseholdInput = {
  version: 1,
  people: [{ name: NASTY, pool: { tier: '50GB' }, devices: [{ name: 'Zoë’s iPhone', rest: '3 GB' }] }],
};

const wanted: Wanted = {
  household,
  theme: 'dark',
  accent: '#7a1f5c',
  lang: 'ar',
  fallback: fallback(household, { lang: 'ar' }),
  credit: 'https://site.example/?a=1&b="2"',
  base: '/files/stowage/',
};

const systems = Object.keys(SYSTEMS).filter(isSystem);
const inHtml: readonly System[] = ['html', 'npm', 'ghost', 'hugo', 'jekyll', 'eleventy', 'astro'];

const codeOf = (system: System, given = wanted): string =>
  SYSTEMS[system]
    .snippets(given)
    .map(({ code }) => code)
    .find((code) => /stowage-planner|iframe|wp:stowage/.test(code)) ?? '';

const parsed = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');

describe('the embed maker’s snippets', () => {
  for (const system of inHtml) {
    it(`for ${system} carry the household, whatever its names are`, () => {
      const page = parsed(codeOf(system));
      const planner = page.querySelector('stowage-planner');
      const data = planner?.querySelector(':scope > script[type="application/json"]')?.textContent;
      expect(JSON.parse(data ?? '')).to.deep.equal(household);
      expect(page.querySelector('img')).to.equal(null);
      expect(planner?.getAttribute('theme')).to.equal('dark');
      expect(planner?.getAttribute('dir')).to.equal('rtl');
      expect(planner?.getAttribute('style')).to.equal('--stowage-accent: #7a1f5c');
      expect(planner?.querySelector('.stowage-fallback table')).to.not.equal(null);
      expect(page.querySelector('a')?.getAttribute('href')).to.equal(wanted.credit);
    });

    it(`for ${system} have nothing that a template or a search for shortcodes takes for its own`, () => {
      expect(codeOf(system)).to.not.match(/\{\{|\{%|\[gallery/);
    });
  }

  it('in Markdown have no empty line, at which a block of HTML would end', () => {
    for (const system of ['hugo', 'jekyll', 'eleventy'] as const) {
      expect(codeOf(system)).to.not.match(/\n\s*\n/);
    }
  });

  it('for WordPress are one comment with the household and the fallback in it', () => {
    const code = codeOf('wordpress');
    const [, attributes = ''] = /^<!-- wp:stowage\/planner (.*) \/-->/.exec(code) ?? [];
    expect(attributes).to.not.match(/--|[<>]/);
    const given: unknown = JSON.parse(attributes);
    expect(given).to.deep.equal({
      household: JSON.stringify(household),
      fallback: wanted.fallback,
      lang: 'ar',
      theme: 'dark',
    });
    expect(parsed(code).querySelector('img')).to.equal(null);
  });

  it('for a frame have the household behind the #', () => {
    const frame = parsed(codeOf('iframe')).querySelector('iframe');
    const address = new URL(frame?.getAttribute('src') ?? '', 'https://site.example');
    expect(address.pathname).to.equal('/files/stowage/embed.html');
    expect(Object.fromEntries(address.searchParams)).to.deep.equal({
      theme: 'dark',
      lang: 'ar',
      accent: '7a1f5c',
    });
    const said = new URLSearchParams(address.hash.slice(1)).get('household');
    expect(JSON.parse(said ?? '')).to.deep.equal(household);
    expect(frame?.title).to.not.equal('');
  });

  it('are short where nothing is wanted', () => {
    const plain: Wanted = {
      household: null,
      theme: '',
      accent: '',
      lang: '',
      fallback: '',
      credit: '',
      base: '/',
    };
    expect(codeOf('html', plain)).to.equal(
      '<link rel="stylesheet" href="/stowage.css">\n' +
        '<script type="module" src="/stowage.js"></script>\n' +
        '<stowage-planner></stowage-planner>',
    );
    for (const system of systems) expect(SYSTEMS[system].snippets(plain)).to.not.be.empty;
  });
});
