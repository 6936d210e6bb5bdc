import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { StowageScope } from '../../src/elements/stowage-scope/stowage-scope.js';
import type { HouseholdInput } from '../../src/model/household.js';
import { parseSize } from '../../src/model/parse-size.js';
import { ana, apps, phone, SAID } from './answers.js';
import { find, findAll, nameOf, textOf, textOfPart } from './find.js';
import { focused, pressOn } from './keyboard.js';
import { gb, household, scenario } from './planner.js';
import { settled } from './settled.js';

async function show(input: HouseholdInput): Promise<StowageScope> {
  const scope = await fixture<StowageScope>(
    html`<stowage-scope .household=${input}><stowage-answer></stowage-answer></stowage-scope>`,
  );
  await settled(scope);
  return scope;
}

const told = (scope: Element) => `${textOfPart(scope, 'lead')} ${textOfPart(scope, 'further')}`.trim();

/** The figures of an open sum: what its rows come to, and what stands below them. */
function sumOf(scope: Element): { rows: number; total: number } {
  const amount = (row: Element): number => {
    const text = row.querySelector('td')?.textContent ?? '';
    const bytes = text.includes('$')
      ? Number(text.replace(/[^\d.]/g, ''))
      : sizeOf(text.replace('−', '').trim());
    return text.includes('−') ? -bytes : bytes;
  };
  const region = find(scope, 'region', /^How /);
  const lines = [...region.querySelectorAll('tbody tr')].map(amount);
  return {
    rows: lines.reduce((sum, bytes) => sum + bytes, 0),
    total: amount(region.querySelector('tfoot tr')!),
  };
}

function sizeOf(text: string): number {
  const reading = parseSize(text, { locale: 'en' });
  if (!reading.ok) throw new Error(`“${text}” is no size`);
  return reading.size.bytes;
}

/** What is lost where a figure is printed: money nothing, two decimals of a TB, one of a GB. */
function toleranceOf(figure: string): number {
  if (figure.includes('$')) return 0.005;
  return figure.includes('TB') ? gb(10.24) : gb(0.1001);
}

describe('stowage-answer', () => {
  for (const [code, why, input, said] of SAID) {
    it(`says what to do when ${why} (${code})`, async () => {
      const scope = await show(input);
      expect(scope.snapshot?.results.recommendation?.code).to.equal(code);
      expect(told(scope)).to.equal(said);
    });
  }

  it('says of photos that are kept nowhere that they are', async () => {
    const scope = await show(ana({ rest: gb(3), photos: { size: gb(9), in: 'nowhere' } }));
    expect(told(scope)).to.contain('The photos on Ana’s iPhone are protected nowhere');
  });

  it('says where rounding decides', async () => {
    const scope = await show(household([{ cloud: { photos: '5 GB' } }]));
    expect(textOfPart(scope, 'lead')).to.equal(
      'Whether everything fits 5 GB can’t be told: the sizes are printed rounded, and the rounding decides.',
    );
  });

  it('says whom it is about, where there are several', async () => {
    const scope = await show(
      household([
        { name: 'Ana', cloud: { mail: gb(1) } },
        { name: 'Ben', cloud: { mail: gb(6) } },
      ]),
    );
    expect(textOfPart(scope, 'lead')).to.match(/^Ben: Everything fits 50 GB/);
  });

  it('says what sharing or parting saves', async () => {
    const scope = await show(scenario('two-apart'));
    expect(textOfPart(scope, 'further')).to.contain(
      'Cheapest for all of you: 200 GB for Fatima and 50 GB for Goran, $3.98 a month.',
    );
    expect(textOfPart(scope, 'further')).to.contain('$6.01 a month less');
  });

  for (const [tiers, said] of [
    ['2TB', /^Everything fits 2 TB .* to spare\. Nothing we would suggest makes it fit 5 GB\.$/],
    ['5GB', /^Not even 5 GB holds everything/],
  ] as const) {
    it(`speaks of the example where the page shows ${tiers} alone`, async () => {
      const scope = await fixture<StowageScope>(
        `<stowage-scope tiers="${tiers}"><stowage-answer></stowage-answer></stowage-scope>`,
      );
      await settled(scope);
      expect(told(scope)).to.match(said);
    });
  }

  it('has a word for a household of nobody', async () => {
    expect(told(await show(scenario('empty')))).to.equal(
      'Nobody is here yet: add a person, and we do the arithmetic for every plan.',
    );
  });

  for (const [, why, input] of [...SAID, ['fits', 'two could part', scenario('two-apart')] as const]) {
    it(`opens the sum behind every figure by keyboard, and it adds up, when ${why}`, async () => {
      const scope = await show(input);
      for (const figure of findAll(scope, 'button', /^(?!Use this plan)/).map(nameOf)) {
        await pressOn(scope, 'button', figure, 'Enter');
        const { rows, total } = sumOf(scope);
        expect(Math.abs(rows - total), figure).to.be.below(toleranceOf(figure));
        await pressOn(scope, 'button', 'Close', 'Enter');
        expect(nameOf(focused()!)).to.equal(figure);
        expect(findAll(scope, 'region')).to.have.length(0);
      }
    });
  }

  it('names each addend of what is to spare', async () => {
    const scope = await show(scenario('one-iphone'));
    await pressOn(scope, 'button', '7 GB', 'Enter');
    const region = find(scope, 'region', 'How 7 GB adds up');
    expect([...region.querySelectorAll('tr')].map((row) => textOf(row))).to.deep.equal([
      'Room on 50 GB 50 GB',
      'Photos in the backup, Ana’s iPhone − 40 GB',
      'System and other, Ana’s iPhone − 3 GB',
      'Comes to 7 GB',
    ]);
  });

  it('says in a plan’s sum what is about whom, where several are in the pool', async () => {
    const photos = { size: gb(40), in: 'backup' } as const;
    const input = household(
      [
        {
          name: 'Ana',
          pool: 'family',
          devices: [
            { rest: gb(3), photos },
            { rest: gb(2), photos },
          ],
        },
        { name: 'Ana', pool: 'family', devices: [{ rest: gb(1), apps: apps(1, 8) }] },
      ],
      { family: { tier: '50GB' } },
    );
    const scope = await show(input);
    await pressOn(scope, 'button', 'one app', 'Enter');
    const region = find(scope, 'region', 'How one app adds up');
    const labels = [...region.querySelectorAll('tbody th')].map((label) => textOf(label));
    expect(labels).to.have.members(['Needed now', 'App 1', 'Photos in the backup, Ana (1)']);
  });

  it('tells a plan’s sum from what is needed now to what is needed then', async () => {
    const scope = await show(ana({ rest: gb(3.9), apps: apps(3, 13) }));
    await pressOn(scope, 'button', '3 apps', 'Enter');
    const region = find(scope, 'region', 'How 3 apps adds up');
    expect([...region.querySelectorAll('tr')].map((row) => textOf(row))).to.deep.equal([
      'Needed now 42.9 GB',
      'App 1 − 13 GB',
      'App 2 − 13 GB',
      'App 3 − 13 GB',
      'Needed then 3.9 GB',
    ]);
  });

  it('counts the apps of each device apart', async () => {
    const scope = await show(
      household([
        {
          devices: [
            phone({ rest: gb(3), apps: apps(2, 13) }),
            { name: 'Ana’s iPad', kind: 'ipad', apps: apps(1, 5) },
          ],
        },
      ]),
    );
    expect(textOfPart(scope, 'lead')).to.contain(
      'turn off 2 apps on Ana’s iPhone and turn off one app on Ana’s iPad; they normally download',
    );
  });

  it('marks the plan as the reader’s choices', async () => {
    const scope = await show(ana({ rest: gb(3.9), apps: apps(3, 13) }));
    await pressOn(scope, 'button', 'Use this plan', 'Enter');
    expect(
      scope.snapshot?.household.people[0]?.devices[0]?.apps.map(({ on, want }) => [on, want]),
    ).to.deep.equal(Array.from({ length: 3 }, () => [true, false]));
    expect(textOfPart(scope, 'lead')).to.equal(
      'With your choices, everything fits 5 GB with 1.1 GB to spare. There is nothing to buy.',
    );
    expect(textOf(focused()!), 'the button that is gone leaves the focus to the answer').to.match(
      /^With your/,
    );
  });

  it('is accessible with a sum open', async () => {
    const scope = await show(scenario('one-iphone'));
    find(scope, 'button', '7 GB').focus();
    await sendKeys({ press: 'Enter' });
    await settled(scope);
    await expect(scope).to.be.accessible();
  });
});
