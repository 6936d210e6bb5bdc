import { expect } from '@esm-bundle/chai';
import { expect as expectElement, fixture, html, waitUntil } from '@open-wc/testing';
import { emulateMedia, setViewport } from '@web/test-runner-commands';
import '../../src/define/stowage-rules.js';
import '../../src/define/stowage-scope.js';
import { RULES } from '../../src/data/rules.js';
import type { StowageRules } from '../../src/elements/stowage-rules/stowage-rules.js';
import type { StowageScope } from '../../src/elements/stowage-scope/stowage-scope.js';
import type { HouseholdInput } from '../../src/model/household.js';
import { RULE_SIDES } from '../model/rule-sides.js';
import { hasDevtools } from './devtools.js';
import { find, findAll, nameOf, textOf, textOfPart } from './find.js';
import { inOneLine } from './in-one-line.js';
import { pressOn } from './keyboard.js';
import { openAll } from './open-all.js';
import { gb, household, scenario } from './planner.js';
import { settled } from './settled.js';

async function show(input: HouseholdInput | null, rule = '', lang = 'en') {
  const scope = await fixture<StowageScope>(html`
    <stowage-scope lang=${lang} .household=${input}
      ><stowage-rules rule=${rule}></stowage-rules
    ></stowage-scope>
  `);
  await settled(scope);
  return { scope, rules: scope.querySelector('stowage-rules')! };
}

const WORDS = { true: 'True', false: 'Not true', depends: 'It depends' } as const;

const cells = (rules: StowageRules): string[] =>
  [...rules.renderRoot.querySelectorAll('tr')].map((row) => inOneLine(row.textContent));

describe('stowage-rules', () => {
  it('judges all twelve on the example, marked as one', async () => {
    const { rules } = await show(null);
    expect(textOf(rules)).to.contain('An example, not your numbers');
    expect(findAll(rules, 'listitem')).to.have.length(12);
    const quotes = findAll(rules, 'heading').map(nameOf);
    expect(quotes[0]).to.equal('“95% full means the next backup fails”');
    expect(quotes[11]).to.equal('“All these fixes are non-destructive”');
  });

  for (const { id } of RULES) {
    it(`says of ${id} what it is on either side, in a word and a sentence`, async () => {
      for (const side of ['true', 'false', 'depends'] as const) {
        const input = RULE_SIDES[id][side];
        if (!input) continue;
        const { rules } = await show(input, id);
        expect(textOfPart(rules, 'verdict'), side).to.equal(WORDS[side]);
        expect(textOfPart(rules, 'sentence'), side).to.match(/\p{Lu}.*\.$/u);
        expect(textOf(rules), side).not.to.match(/undefined|NaN|\[object|null/);
      }
    });
  }

  it('shows one rule alone, and the sum behind it', async () => {
    const { rules } = await show(scenario('ninety-six-percent'), 'percent-full');
    expect(findAll(rules, 'listitem')).to.deep.equal([]);
    expect(findAll(rules, 'heading')).to.deep.equal([]);
    expect(textOfPart(rules, 'quote')).to.equal('“95% full means the next backup fails”');
    expect(textOfPart(rules, 'sentence')).to.equal(
      'The account is 96% full, and yet the 4 GB of the next backup fit. 77.9 GB stay free.',
    );
    await pressOn(rules, 'disclosure', /^How we get there: “/, 'Enter');
    await waitUntil(() => cells(rules).length > 0);
    expect(cells(rules)).to.deep.equal([
      'The plan holds 2 TB',
      'Used − 1.92 TB',
      'Next backup − 4 GB',
      'Left 77.9 GB',
      'Full 96%',
    ]);
    expect(textOfPart(rules, 'sum')).to.contain('Percentages don’t decide it.');
    expect(textOfPart(rules, 'sum')).to.contain(
      'Source: iOS 26.1, Settings: “Next Backup Size”, as of November 22, 2026.',
    );
  });

  it('says in the sum from what to what rounded sizes leave it', async () => {
    const { rules } = await show(
      household([{ id: 'p1', devices: [{ id: 'd1', total: '4 GB' }] }]),
      'backup-size',
    );
    expect(textOfPart(rules, 'sentence')).to.match(/rounded or guessed/);
    await pressOn(rules, 'disclosure', /^How we get there: “/, 'Enter');
    await waitUntil(() => cells(rules).length > 0);
    expect(cells(rules)).to.deep.equal([
      'This backup 4 GB 3.5 GB to 4.5 GB',
      'Said to be at least 1 GB',
      'Said to be at most 4 GB',
    ]);
  });

  it('names the source at once where there is nothing else to open', async () => {
    const { rules } = await show(scenario('empty'), 'caches');
    expect(textOfPart(rules, 'verdict')).to.equal('Not true');
    expect(findAll(rules, 'disclosure')).to.deep.equal([]);
    expect(textOf(rules)).to.contain('Source: Apple, “File System Programming Guide”');
  });

  it('asks for the figure that decides', async () => {
    const { rules } = await show(scenario('empty'), 'backup-size');
    expect(textOfPart(rules, 'verdict')).to.equal('It depends');
    expect(textOfPart(rules, 'sentence')).to.match(/^Published sizes contradict each other/);
    expect(textOfPart(rules, 'asks')).to.equal('Enter how large the backup is, and it is decided.');
  });

  it('follows what the reader enters', async () => {
    const { scope, rules } = await show(
      household([{ id: 'p1', devices: [{ id: 'd1', rest: gb(3) }] }]),
      'backup-size',
    );
    expect(textOfPart(rules, 'sentence')).to.equal('This backup is 3 GB.');
    scope.request({ type: 'set', id: 'd1', field: 'rest', value: gb(9) });
    await settled(rules);
    expect(textOfPart(rules, 'verdict')).to.equal('Not true');
    expect(textOfPart(rules, 'sentence')).to.equal('This backup is 9 GB, more than that.');
  });

  it('names the device where there are several', async () => {
    const { rules } = await show(scenario('same-photos-twice'), 'backup-size');
    expect(textOfPart(rules, 'sentence')).to.equal('Ben’s iPhone: This backup is 43 GB, more than that.');
  });

  it('says when there is no such rule', async () => {
    const { rules } = await show(null, 'never-heard');
    expect(textOf(rules)).to.contain('There is no rule “never-heard”.');
  });

  it('speaks German and Arabic', async () => {
    for (const [lang, word] of [
      ['de', 'Stimmt nicht'],
      ['ar', 'غير صحيح'],
    ] as const) {
      const { rules } = await show(scenario('photos-moved'), 'photos-off', lang);
      await waitUntil(() => textOfPart(rules, 'verdict') === word, lang, { timeout: 10_000 });
    }
  });

  it('holds in 280 px', async () => {
    await setViewport({ width: 280, height: 700 });
    const { rules } = await show(scenario('photos-in-common'));
    await openAll(rules);
    // Not every engine's window gets so narrow.
    rules.style.inlineSize = '280px';
    await settled(rules);
    expect(rules.scrollWidth).to.be.at.most(280);
    const { right } = rules.getBoundingClientRect();
    for (const cell of rules.renderRoot.querySelectorAll('td, h3, p'))
      expect(cell.getBoundingClientRect().right).to.be.at.most(right + 1);
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    it(`is accessible in ${colorScheme}`, async function () {
      if (!hasDevtools) this.skip();
      await emulateMedia({ colorScheme });
      const { rules } = await show(scenario('same-photos-twice'));
      await openAll(rules);
      await expectElement(rules).to.be.accessible();
      find(rules, 'heading', '“Caches count”');
    });
  }
});
