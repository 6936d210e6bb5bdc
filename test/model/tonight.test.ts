import { expect } from '@esm-bundle/chai';
import { formatSize } from '../../src/model/format-size.js';
import type { HouseholdInput } from '../../src/model/household.js';
import { tonight, type TonightAnswer } from '../../src/model/tonight.js';
import { household } from './arbitrary-household.js';
import { gb, scenario } from './scenario.js';

type PersonInput = NonNullable<HouseholdInput['people']>[number];
type DeviceInput = NonNullable<PersonInput['devices']>[number];

function answer(person: PersonInput, device: DeviceInput): TonightAnswer {
  const [first] = tonight(household({ version: 1, people: [{ ...person, devices: [device] }] }));
  if (!first) throw new Error('no answer');
  return first;
}

const used = (size: string | number): PersonInput => ({ pool: { tier: '5GB', used: size } });

describe('tonight', () => {
  it('is unsure of a total that fits by its difference and not as a whole', () => {
    const [first] = tonight(scenario('tonight-unsure'));
    expect(first).to.include({ deviceId: 'd1', personId: 'p1', poolId: 'p1', answer: 'unsure' });
    expect(first?.needs).to.deep.equal({ bytes: gb(1.1), low: gb(1.1) - gb(1), high: gb(1.1) });
    expect(first?.missing).to.equal(gb(1.1) - (gb(5) - gb(4.8)));
  });

  it("won't hold the same printed as an increment", () => {
    expect(tonight(scenario('tonight-wont'))[0]).to.include({ answer: 'wont' });
  });

  it('says how much is missing: 1.2 GB more at 4.8 of 5 GB is 1 GB', () => {
    const said = answer(used('4.8 GB'), { next: { size: '1.2 GB', means: 'increment' } });
    expect(said.answer).to.equal('wont');
    expect(formatSize(said.missing, { locale: 'en', round: 'up' })).to.equal('1\u00a0GB');
  });

  it('looks at bytes, not at percents: 4 GB fit on 96 % of 2 TB', () => {
    expect(tonight(scenario('ninety-six-percent'))[0]).to.include({ answer: 'will', missing: 0 });
  });

  it('will at the very last byte, and is unsure when only rounding decides', () => {
    const next = { size: gb(1), means: 'increment' } as const;
    expect(answer(used(gb(4)), { next }).answer).to.equal('will');
    expect(answer(used(gb(4) + 1), { next }).answer).to.equal('wont');
    expect(answer(used('4 GB'), { next })).to.include({ answer: 'unsure', missing: 0 });
  });

  it('takes a size of unknown meaning for a total, and without a stored one from nothing', () => {
    const said = answer(used('4.8 GB'), { next: { size: gb(1), means: 'unknown' } });
    expect(said.needs).to.deep.equal({ bytes: gb(1), low: 0, high: gb(1) });
    expect(said.answer).to.equal('unsure');
  });

  it('without a next size takes what the device needs, as a total', () => {
    const device = { stored: gb(2), rest: gb(3) };
    expect(answer(used(gb(1)), device)).to.include({ answer: 'will' });
    expect(answer(used(gb(3)), device)).to.include({ answer: 'unsure' });
    expect(answer(used(gb(4) + 1), device)).to.include({ answer: 'wont', missing: gb(2) + 1 });
  });

  it('knows nothing of a device nobody said anything about', () => {
    expect(answer(used(0), {})).to.include({ answer: 'unsure', needs: null, missing: 0 });
    expect(answer(used(0), { rest: 0 })).to.include({ answer: 'will' });
  });

  it('without *Used* adds up the cloud and the stored backups, if all are known', () => {
    const cloud = { mail: gb(1) };
    const next = { size: gb(2.5), means: 'increment' } as const;
    expect(answer({ cloud }, { next, stored: gb(1.5) }).answer).to.equal('will');
    expect(answer({ cloud }, { next, stored: gb(1.6) }).answer).to.equal('wont');
    expect(answer({ cloud }, { next, lastBackup: 'never' }).answer).to.equal('will');
    expect(answer({ cloud }, { next })).to.include({ answer: 'unsure', free: null, missing: 0 });
  });

  it('asks of each device by itself, and only of those that back up to iCloud', () => {
    const devices: DeviceInput[] = [
      { next: { size: gb(3), means: 'increment' } },
      { next: { size: gb(2), means: 'increment' } },
      { backup: 'computer', next: { size: gb(1), means: 'increment' } },
    ];
    const said = tonight(household({ version: 1, people: [{ ...used(gb(2)), devices }] }));
    expect(said.map(({ deviceId, answer }) => [deviceId, answer])).to.deep.equal([
      ['d1', 'will'],
      ['d2', 'will'],
    ]);
  });

  it('ignores wishes', () => {
    const device = { rest: gb(1), apps: [{ size: gb(4), want: false }] };
    expect(answer(used(gb(1)), device).needs?.bytes).to.equal(gb(5));
  });
});
