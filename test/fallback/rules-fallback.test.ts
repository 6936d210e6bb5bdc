import { expect } from '@esm-bundle/chai';
import { RULES } from '../../src/data/rules.js';
import { rulesFallback } from '../../src/fallback/index.js';
import type { HouseholdInput } from '../../src/model/household.js';
import { inOneLine } from '../elements/in-one-line.js';
import { scenario } from '../elements/planner.js';

function drawn(html: string): HTMLElement {
  const box = document.createElement('div');
  box.innerHTML = html;
  return box;
}

const items = (html: string): string[] =>
  [...drawn(html).querySelectorAll('li')].map(({ textContent }) => inOneLine(textContent));

describe('rulesFallback', () => {
  it('judges all rules, each with the id it is linked by', () => {
    const ids = [...drawn(rulesFallback(scenario('photos-moved'))).querySelectorAll('li')].map(
      ({ id }) => id,
    );
    expect(ids).to.deep.equal(RULES.map(({ id }) => `rule-${id}`));
  });

  it('tells one of them in a language, with what it asks for', () => {
    expect(items(rulesFallback(scenario('tonight-wont'), { rule: 'percent-full' }))).to.deep.equal([
      '“95% full means the next backup fails” True. The account is 96% full, and the next backup adds 1.1 GB: 922 MB too much.',
    ]);
    expect(items(rulesFallback(scenario('empty'), { rule: 'backup-size', lang: 'de' }))[0]).to.match(
      /^„Backups haben 1 bis 4 GB“ Kommt darauf an\. .* Trage ein, wie groß das Backup ist, dann ist es entschieden\.$/,
    );
  });

  it('marks the example', () => {
    expect(inOneLine(drawn(rulesFallback(null)).textContent)).to.match(/^An example, not your numbers/);
    expect(rulesFallback(scenario('empty'))).not.to.contain('An example');
  });

  it('says that it has nothing to do with Apple', () => {
    for (const rule of [undefined, 'caches'] as const)
      expect(rulesFallback(null, { rule })).to.match(
        /Independent\. Not affiliated[^]*<\/small><\/p>\s*<\/div>\s*$/,
      );
  });

  it('writes names as text', () => {
    const named = (name: string): HouseholdInput => ({
      version: 1,
      people: [
        {
          devices: [
            { name, rest: '9 GB' },
            { name: 'iPad', kind: 'ipad', rest: '9 GB' },
          ],
        },
      ],
    });
    const html = rulesFallback(named('<b>{{x}}</b>'), { rule: 'backup-size' });
    expect(drawn(html).querySelector('b')).to.equal(null);
    expect(html).not.to.contain('{{');
    expect(items(html)[0]).to.contain('<b>{{x}}</b>: This backup is 9 GB');
  });

  it('refuses a rule that there isn’t', () => {
    const never = 'never' as 'caches';
    expect(() => rulesFallback(null, { rule: never })).to.throw(TypeError, 'There is no rule “never”.');
  });
});
