import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define/all.js';
import { SCENARIOS } from '../../src/data/scenarios.js';
import { fallback } from '../../src/fallback/index.js';
import type { HouseholdInput } from '../../src/model/household.js';
import { everything, textOf, textOfPart } from '../elements/find.js';
import { inOneLine } from '../elements/in-one-line.js';
import { settled } from '../elements/settled.js';

const LANGUAGES = [
  { lang: 'en', dir: 'ltr' },
  { lang: 'de', dir: 'ltr' },
  { lang: 'ar', dir: 'rtl' },
] as const;

const TODAY = '2026-11-22';

async function draw(lang: string, dir: string, household: HouseholdInput | null): Promise<HTMLElement> {
  const page = await fixture<HTMLElement>(html`
    <div lang=${lang} dir=${dir}>
      <stowage-scope .household=${household}>
        <stowage-answer></stowage-answer>
        <stowage-tiers .today=${TODAY}></stowage-tiers>
      </stowage-scope>
    </div>
  `);
  await settled(page);
  return page;
}

function write(lang: string, household: HouseholdInput | null): Element {
  const page = document.createElement('template');
  page.innerHTML = fallback(household, { lang, today: TODAY });
  return page.content.firstElementChild!;
}

const textsOf = (root: Element, selector: string): string[] =>
  [...everything(root)]
    .filter((element) => element.matches(selector))
    .map((element) => inOneLine(element.textContent));

describe('the fallback says what the elements say', () => {
  for (const { lang, dir } of LANGUAGES) {
    for (const { id, household } of [...SCENARIOS, { id: 'nothing given', household: null }]) {
      it(`${id}, ${lang}`, async () => {
        const [drawn, written] = [await draw(lang, dir, household), write(lang, household)];
        const said = inOneLine(written.textContent);
        expect(written.getAttribute('lang')).to.equal(lang);
        expect(written.getAttribute('dir')).to.equal(dir);

        expect(textsOf(written, 'strong')).to.deep.equal([textOfPart(drawn, 'lead')]);
        for (const part of ['further', 'price-note', 'together']) {
          for (const line of textsOf(drawn, `[part="${part}"]`)) expect(said).to.include(line);
        }
        for (const part of ['need', 'verdict']) {
          const cells = part === 'need' ? 'caption' : '[data-verdict]';
          expect(textsOf(written, cells)).to.deep.equal(textsOf(drawn, `[part="${part}"]`));
        }
        expect(textsOf(written, 'tbody td:nth-child(2)')).to.deep.equal(textsOf(drawn, '.price'));
        expect(textsOf(written, 'tbody th')).to.deep.equal(
          textsOf(drawn, '.what').map((what, i) => inOneLine(what.replace(textsOf(drawn, '.price')[i]!, ''))),
        );
        expect(said).to.include(textOfPart(drawn, 'notice'));
        expect(said.includes(textsOf(drawn, '.example')[0] ?? '\0')).to.equal(household === null);
      });
    }
  }
});

describe('an element takes the place of its fallback', () => {
  it('shows it until there is something to draw', async () => {
    const page = await fixture<HTMLElement>(html`<div></div>`);
    page.innerHTML = `<stowage-planner>${fallback(null)}</stowage-planner>`;
    const planner = page.querySelector('stowage-planner')!;
    const written = planner.querySelector('.stowage-fallback')!;
    expect(written.checkVisibility()).to.equal(true);
    await settled(planner);
    expect(written.checkVisibility()).to.equal(false);
    expect(textOf(planner).match(/Independent/g)).to.have.length(1);
  });
});
