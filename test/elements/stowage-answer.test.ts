import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { StowageScope } from '../../src/elements/stowage-scope/stowage-scope.js';
import type { AppClass, HouseholdInput } from '../../src/model/household.js';
import { parseSize } from '../../src/model/parse-size.js';
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

const phone = (others: object) => ({ name: 'Ana’s iPhone', ...others });
const apps = (count: number, size: number, kind: AppClass = 'returns') =>
  Array.from({ length: count }, (_, i) => ({ name: `App ${i + 1}`, size: gb(size), class: kind }));
const ana = (others: object, whole: object = {}) => household([{ devices: [phone(others)] }], whole);

/** What is said of each household, by the code of its recommendation. */
const SAID: readonly (readonly [code: string, why: string, input: HouseholdInput, said: string])[] = [
  [
    'ask-sizes',
    'nothing is known',
    household([{ devices: [{}] }]),
    'What fits 5 GB? Answer the three questions below and we do the arithmetic, for every tier.',
  ],
  [
    'ask-next',
    'only Used is known',
    household([{ pool: { used: gb(4.5) }, devices: [{}] }]),
    '512 MB of 5 GB is free. Is it enough for the next backup? Enter Next Backup Size, and we can tell.',
  ],
  [
    'temporary-storage',
    'the phone changes',
    ana({ rest: gb(9) }, { changingPhone: true }),
    'You are moving to a new device: Apple lends you the iCloud storage for that, as much as it takes, free for ' +
      '21 days. There is nothing to buy. On the old device: Settings › General › Transfer or Reset iPhone › Get Started.',
  ],
  [
    'cheaper-tier',
    'less would do',
    household([{ pool: { tier: '200GB' }, devices: [phone({ rest: gb(30) })] }]),
    '50 GB ($0.99 a month) holds everything too, with 20 GB to spare. That is $2.00 a month less than 200 GB.',
  ],
  [
    'fits',
    'it fits',
    ana({ rest: gb(3) }),
    'Everything fits 5 GB with 2 GB to spare. There is nothing to buy.',
  ],
  [
    'fits',
    'it fits each of two',
    scenario('free-twice'),
    'Everything fits, for everybody: Kim has 2 GB to spare on 5 GB. There is nothing to buy.',
  ],
  [
    'fits',
    'it fits by what the reader marked',
    ana({ rest: gb(4), apps: [{ name: 'TikTok', size: gb(3), class: 'returns', want: false }] }),
    'With your choices, everything fits 5 GB with 1 GB to spare. There is nothing to buy.',
  ],
  [
    'fits',
    'tonight’s backup finds room',
    scenario('ninety-six-percent'),
    'Everything fits 2 TB with 77.9 GB to spare. There is nothing to buy. Tonight’s backup finds room.',
  ],
  [
    'tight',
    'it fits closely',
    ana({ rest: gb(4), apps: apps(1, 0.9) }),
    'Everything fits 5 GB, tightly: 102 MB stays free. For more room, turn off one app on Ana’s iPhone; it normally ' +
      'downloads its data again after you sign in. Check first.',
  ],
  [
    'tight',
    'tonight depends on how the backup is counted',
    scenario('tonight-unsure'),
    'Everything fits 5 GB, tightly: 102 MB stays free. Whether tonight’s backup finds room can’t be told from these figures.',
  ],
  [
    'ask-old-backup',
    'an old backup decides',
    scenario('old-ipad'),
    'One question first: do you still need the backup of Old iPad? It takes 12 GB, and without it everything fits ' +
      '50 GB. Tonight’s backup needs 1 GB more than you have free.',
  ],
  [
    'delete-unneeded',
    'nobody needs an old backup',
    household([
      { devices: [phone({ rest: gb(3) })], oldBackups: [{ name: 'Old iPad', size: gb(4), needed: 'no' }] },
    ]),
    'Delete the old backup of Old iPad: then everything fits 5 GB.',
  ],
  [
    'stay',
    'a few harmless switches do',
    ana({ rest: gb(3.9), apps: apps(3, 13) }),
    'To stay on 5 GB, turn off 3 apps on Ana’s iPhone; they normally download their data again after you sign in. ' +
      'Check first. Everything fits 50 GB ($0.99 a month) with 7.1 GB to spare.',
  ],
  [
    'stay',
    'the same photos are on two devices',
    scenario('same-photos-twice'),
    'To stay on 50 GB, turn Photo Library off in the backup of Ben’s iPad, whose photos are in iCloud from another ' +
      'device. Everything fits 200 GB ($2.99 a month) with 115 GB to spare.',
  ],
  [
    'buy',
    'many harmless switches would do',
    ana({ rest: gb(3.9), apps: apps(6, 6.5) }),
    'Everything fits 50 GB ($0.99 a month) with 7.1 GB to spare. To stay on 5 GB, turn off 6 apps on Ana’s iPhone; ' +
      'they normally download their data again after you sign in. Check first.',
  ],
  [
    'buy',
    'an app would have to be checked',
    ana({ rest: gb(3.9), apps: apps(1, 39, 'check') }),
    'Everything fits 50 GB ($0.99 a month) with 7.1 GB to spare. To stay on 5 GB, turn off one app on Ana’s iPhone; ' +
      'check first what it would lose.',
  ],
  [
    'buy',
    'staying would leave photos unprotected',
    ana({ rest: gb(3), photos: { size: gb(40), in: 'backup' } }),
    'Everything fits 50 GB ($0.99 a month) with 7 GB to spare. ' +
      'Staying on 5 GB isn’t possible without leaving 40 GB of photos unprotected.',
  ],
  [
    'buy',
    'only a computer would protect the photos',
    scenario('only-copy-of-photos'),
    'Everything fits 200 GB ($2.99 a month) with 144 GB to spare. Staying on 50 GB isn’t possible without leaving ' +
      '40 GB of photos unprotected. Or back Mara’s iPhone up to a computer instead: then it fits 50 GB.',
  ],
  [
    'buy',
    'nothing is left to turn off',
    scenario('everything-off'),
    'Everything fits 50 GB ($0.99 a month) with 40.7 GB to spare. Nothing we would suggest makes it fit 5 GB.',
  ],
  [
    'buy',
    'only three answers are known',
    scenario('three-answers'),
    'Tonight’s backup needs 1 GB more than you have free. 50 GB ($0.99 a month) holds it. Or free 1.3 GB: add your ' +
      'biggest rows and we’ll choose.',
  ],
  [
    'nothing-holds',
    'no tier holds it',
    household([{ cloud: { photos: gb(20 * 1024) } }]),
    'Not even 12 TB holds everything: it is 8 TB over. A backup to a computer takes no room in iCloud.',
  ],
];

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
  });

  it('reads a new answer out after a pause, not the first one, and not what is gone again', async () => {
    const scope = await show(ana({ rest: gb(3) }));
    const status = find(scope, 'status', '');
    const rest = (size: number) => scope.request({ type: 'set', id: 'd1', field: 'rest', value: gb(size) });
    rest(4);
    await settled(scope);
    expect(textOf(status)).to.equal('');
    rest(2);
    await settled(scope);
    await waitUntil(() => textOf(status) !== '', 'nothing was read out', { timeout: 4000 });
    expect(textOf(status)).to.equal('Everything fits 5 GB with 3 GB to spare. There is nothing to buy.');
  });

  it('is accessible with a sum open', async () => {
    const scope = await show(scenario('one-iphone'));
    find(scope, 'button', '7 GB').focus();
    await sendKeys({ press: 'Enter' });
    await settled(scope);
    await expect(scope).to.be.accessible();
  });
});
