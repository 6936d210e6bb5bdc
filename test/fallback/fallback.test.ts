import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import { fallback, fallbackText, plannerMarkup } from '../../src/fallback/index.js';
import type { HouseholdInput } from '../../src/model/household.js';
import { parseSize } from '../../src/model/parse-size.js';
import { exactly } from '../../src/model/size.js';
import { inOneLine } from '../elements/in-one-line.js';
import { anyHousehold } from '../model/arbitrary-household.js';

const phone = (name: string): HouseholdInput => ({
  version: 1,
  people: [
    {
      name,
      devices: [{ name, rest: '9 GB', apps: [{ name, size: '2 GB', class: 'returns' }] }],
      oldBackups: [{ name, size: '3 GB', needed: 'no' }],
    },
    { name, cloud: { photos: '201 GB' } },
  ],
});

const ALLOWED = new Set(
  ['DIV', 'P', 'STRONG', 'SMALL', 'TABLE', 'CAPTION', 'THEAD', 'TBODY', 'TR', 'TH', 'TD'].values(),
);

/** As a browser reads it. */
function read(html: string): DocumentFragment {
  const page = document.createElement('template');
  page.innerHTML = html;
  return page.content;
}

const anyName = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc
    .array(
      fc.constantFrom('<', '>', '&', '"', "'", '</', 'script', 'p', '<!--', '-->', '&lt;', '${', '\n', ' x='),
    )
    .map((parts) => parts.join('')),
);

describe('fallback', () => {
  it('is one element for a page or a feed', () => {
    const { children } = read(fallback(null));
    expect(children).to.have.length(1);
    expect(children[0]!.className).to.equal('stowage-fallback');
    expect(children[0]!.querySelector(':scope > table')).not.to.equal(null);
  });

  it('lets no name become markup', () => {
    fc.assert(
      fc.property(anyName, (name) => {
        const page = read(fallback(phone(name)));
        for (const element of page.querySelectorAll('*')) {
          expect(ALLOWED.has(element.tagName), element.tagName).to.equal(true);
          for (const attribute of element.getAttributeNames()) {
            expect(['class', 'lang', 'dir', 'scope', 'data-verdict']).to.include(attribute);
          }
        }
        expect(page.querySelectorAll('table')).to.have.length(2);
      }),
      { numRuns: 300 },
    );
  });

  it('stands in Markdown: no blank line ends it, no indentation makes it code', () => {
    fc.assert(
      fc.property(anyHousehold(), (household) => {
        expect(fallback(household).trimEnd()).not.to.match(/\n\s*\n|\n[ \t]/);
      }),
      { numRuns: 60 },
    );
  });

  it('takes what the attributes of the element say', () => {
    const told = fallback(phone('Ana'), {
      tier: '200GB',
      region: 'DE',
      tiers: ['200GB', '2TB'],
      headroom: '20 GB',
      prices: {
        asOf: '2026-11-01',
        source: '',
        rows: {
          DE: { currency: 'EUR', month: { '50GB': 1, '200GB': 3.33, '2TB': 11, '6TB': 31, '12TB': 61 } },
        },
      },
      today: '2026-11-22',
    });
    const page = read(told);
    expect(inOneLine(page.querySelector('tbody th')!.textContent)).to.equal('200 GB You pay for this');
    expect(page.querySelector('tbody')!.rows).to.have.length(2);
    expect(told).to.include('€3.33 a month').and.include('List price in Germany, as of November 1, 2026.');
  });

  it('says that prices are old', () => {
    expect(fallback(null, { today: '2026-09-01' })).not.to.include('may have changed');
    expect(fallback(null, { today: '2027-09-01' })).to.include('may have changed');
  });

  it('tells another language by its words, and English where there are none', () => {
    const words = { $code: 'fr', $dir: 'ltr', exampleMark: 'Un exemple' } as const;
    expect(fallback(null, { lang: 'fr-CA', words }))
      .to.include('lang="fr-CA"')
      .and.include('Un exemple');
    expect(fallback(null, { lang: 'fr' }))
      .to.include('lang="en"')
      .and.include('An example');
    expect(fallback(null, { lang: '" onclick="' })).to.include('lang="en"');
  });

  it('has the answer alone as text', () => {
    expect(fallbackText(phone('Ana & Bo')))
      .to.include('Ana & Bo')
      .and.not.include('&#38;');
  });

  it('names each wrong place', () => {
    const wrong = {
      version: 1,
      people: [{ devices: [{ rest: 'lots', photos: { size: -1, in: 'backup' } }] }],
    };
    expect(() => fallback(wrong as HouseholdInput)).to.throw(
      TypeError,
      /household people\[0\]\.devices\[0\]\.rest: .+\nhousehold people\[0\]\.devices\[0\]\.photos/,
    );
    expect(() => fallback(null, { headroom: 'lots' })).to.throw(TypeError, /^headroom: /);
    expect(() => fallback(null, { region: 'Germany' })).to.throw(TypeError, /^region: /);
  });

  it('comes as a whole planner, with its data and attributes', () => {
    const household = phone('</script><script>{{ a }}{% b %}[stowage]');
    const options = { lang: 'ar', tier: '50GB', tiers: ['50GB', '200GB'], headroom: '2 GB' } as const;
    const written = plannerMarkup(household, options);
    expect(written).not.to.match(/\{\{ a|\{%|\[stowage/);
    const { firstElementChild: planner, children } = read(written);
    expect(children).to.have.length(1);
    const said = Object.fromEntries([...planner!.attributes].map(({ name, value }) => [name, value]));
    expect(said).to.deep.equal({
      lang: 'ar',
      dir: 'rtl',
      tier: '50GB',
      tiers: '50GB 200GB',
      headroom: '2 GB',
    });
    const [script, div, ...others] = planner!.children;
    expect(others).to.deep.equal([]);
    expect(JSON.parse(script!.textContent)).to.deep.equal(household);
    expect(div!.outerHTML).to.equal(read(fallback(household, options)).firstElementChild!.outerHTML);
    expect(read(plannerMarkup(null)).querySelector('script')).to.equal(null);
  });

  it('writes a headroom in bytes as the element reads it', () => {
    const planner = read(plannerMarkup(null, { headroom: 4096 })).firstElementChild!;
    expect(parseSize(planner.getAttribute('headroom')!)).to.deep.include({ ok: true, size: exactly(4096) });
  });
});
