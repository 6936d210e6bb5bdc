import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define/all.js';
import { doctorFallback } from '../../src/fallback/index.js';
import type { HouseholdInput } from '../../src/model/household.js';
import { everything, find, findAll, nameOf, textOf, textOfPart } from '../elements/find.js';
import { inOneLine } from '../elements/in-one-line.js';
import { scenario } from '../elements/planner.js';
import { settled } from '../elements/settled.js';

const written = (markup: string): Element => {
  const page = document.createElement('template');
  page.innerHTML = markup;
  return page.content.firstElementChild!;
};

async function drawn(lang: string, household: HouseholdInput | null): Promise<Element> {
  const page = await fixture<HTMLElement>(html`
    <div lang=${lang} dir=${lang === 'ar' ? 'rtl' : 'ltr'}>
      <stowage-scope .household=${household}><stowage-doctor questions="all"></stowage-doctor></stowage-scope>
    </div>
  `);
  await settled(page);
  return page.querySelector('stowage-doctor')!;
}

const cells = (page: Element, selector: string) =>
  [...page.querySelectorAll(selector)].map(({ textContent }) => inOneLine(textContent));

describe('doctorFallback', () => {
  for (const lang of ['en', 'de', 'ar']) {
    for (const [who, household] of [
      ['nobody', null],
      ['somebody without room', scenario('tonight-wont')],
      ['somebody with room', scenario('one-iphone')],
    ] as const) {
      it(`says to ${who} what the element says, ${lang}`, async () => {
        const page = written(doctorFallback(household, { lang }));
        const doctor = await drawn(lang, household);
        const messages = cells(page, 'tbody th');
        expect(messages).to.have.length(7);
        for (const [i, message] of messages.entries()) {
          find(doctor, 'radio', message).click();
          await settled(doctor);
          expect(nameOf(findAll(doctor, 'checkbox')[0]!)).to.equal(cells(page, 'tbody td:last-child')[i]);
          const causes = [...everything(doctor)].filter((one) => one.matches('[part="cause"] strong'));
          expect(cells(page, 'tbody td:nth-child(2)')[i]).to.include(inOneLine(causes[0]?.textContent));
        }
        const said = inOneLine(page.textContent);
        expect(said).to.include(textOfPart(doctor, 'encryption'));
        const sources = [...everything(doctor)].filter((one) => one.matches('a[href*="apple.com"]'));
        expect(sources).to.have.length(2);
        expect([...page.querySelectorAll('a')].map(({ href }) => href)).to.deep.equal(
          sources.map((one) => (one as HTMLAnchorElement).href),
        );
        for (const never of cells(page, 'li')) expect(textOf(doctor)).to.include(never);
      });
    }
  }

  it('tells what the household’s numbers say', () => {
    expect(inOneLine(written(doctorFallback(scenario('tonight-wont'))).textContent)).to.match(
      /^By your numbers: The next backup needs 1\.1 GB, and /,
    );
    expect(inOneLine(written(doctorFallback(null)).textContent)).not.to.contain('By your numbers');
  });

  it('refuses a household that can’t be read', () => {
    expect(() => doctorFallback({ version: 2 } as never)).to.throw(TypeError);
  });
});
