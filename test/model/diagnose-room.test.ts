import { expect } from '@esm-bundle/chai';
import { diagnose } from '../../src/model/diagnose.js';
import type { Symptoms } from '../../src/model/diagnose-types.js';
import { household } from './arbitrary-household.js';
import { degreeOf, figuresOf, full, ids, type DeviceInput } from './diagnosed.js';
import { gb, scenario } from './scenario.js';

describe('the room in iCloud', () => {
  it('is sure or ruled out by tonight, with the sum', () => {
    const over = diagnose({ message: 'could-not-complete' }, full);
    expect(over.causes[0]).to.deep.include({ id: 'quota', degree: 'sure' });
    expect(over.causes[0]?.reason.code).to.equal('no-room');
    const enough = diagnose({ message: 'not-enough-storage' }, scenario('ninety-six-percent'));
    expect(enough.causes.at(-1)).to.deep.include({ id: 'quota', degree: 'ruled-out' });
    expect(enough.causes.at(-1)?.reason.code).to.equal('room');
  });

  it('is left open where the printed figures don’t tell', () => {
    const unsure = diagnose({ message: 'not-enough-storage' }, scenario('tonight-unsure'));
    expect(degreeOf(unsure, 'quota')).to.equal('likely');
    expect(figuresOf(unsure, 'check-storage')?.code).to.equal('room-unsure');
    expect(ids(unsure)).not.to.include('upgrade');
  });

  it('may be missing where nobody said what is used, and never rules itself out there', () => {
    expect(degreeOf(diagnose({}, scenario('example')), 'quota')).to.equal('sure');
    expect(degreeOf(diagnose({}, scenario('photos-moved')), 'quota')).to.equal('possible');
    const ask: Symptoms = { message: 'not-enough-storage' };
    const unused = (tier: '5GB' | '50GB', device: DeviceInput) =>
      household({ version: 1, people: [{ pool: { tier }, devices: [device] }] });
    for (const of of [
      unused('50GB', { rest: gb(3) }),
      unused('5GB', { lastBackup: 'never', next: { size: gb(3), means: 'increment' } }),
      unused('5GB', { stored: gb(2), next: { size: gb(0.5), means: 'increment' } }),
    ]) {
      expect(degreeOf(diagnose(ask, of), 'quota')).to.equal('likely');
      expect(figuresOf(diagnose(ask, of), 'check-storage')?.code).to.equal('used-unknown');
      const [bare] = diagnose({ message: 'estimating' }, of).causes.filter(({ id }) => id === 'quota');
      expect(bare?.degree).to.equal('possible');
    }
    expect(degreeOf(diagnose({ message: 'estimating' }, scenario('empty')), 'quota')).to.equal('possible');
  });

  it('isn’t ruled out by a part of the next backup', () => {
    const ask: Symptoms = { message: 'not-enough-storage' };
    const filled = (device: DeviceInput) =>
      household({ version: 1, people: [{ pool: { tier: '5GB', used: gb(4) }, devices: [device] }] });
    const row = { apps: [{ name: 'Maps', size: gb(0.1) }] };
    const part = diagnose(ask, filled(row));
    expect(degreeOf(part, 'quota')).to.equal('likely');
    expect(figuresOf(part, 'check-storage')?.code).to.equal('next-unknown');
    expect(ids(part)).not.to.include('upgrade');
    const [bare] = diagnose({ message: 'estimating' }, filled(row)).causes.filter(({ id }) => id === 'quota');
    expect(bare).to.deep.equal({ id: 'quota', degree: 'possible', reason: { code: 'next-unknown' } });
    for (const whole of [
      { ...row, rest: 0 },
      { ...row, next: { size: gb(0.1), means: 'increment' } as const },
    ]) {
      expect(degreeOf(diagnose(ask, filled(whole)), 'quota')).to.equal('ruled-out');
    }
  });

  it('is certainly missing without what is used too, by at least so much, but what is free isn’t known then', () => {
    const of = household({
      version: 1,
      people: [
        {
          pool: { tier: '5GB' },
          devices: [{ lastBackup: 'never', next: { size: gb(6), means: 'increment' } }],
        },
      ],
    });
    const [quota] = diagnose({ message: 'not-enough-storage' }, of).causes;
    expect(quota).to.deep.include({ id: 'quota', degree: 'sure' });
    expect(quota?.reason).to.deep.include({ code: 'no-room' });
    expect(quota?.reason).to.have.nested.property('room.free', null);
    expect(quota?.reason).to.have.nested.property('room.missing', gb(1));
    expect(figuresOf(diagnose({}, of), 'check-storage')).to.have.nested.property('room.free', null);
    expect(diagnose({}, full).causes[0]?.reason).to.have.nested.property('room.free').that.is.not.equal(null);
  });

  it('isn’t certain because another device is too large', () => {
    const with_ = (iphone: DeviceInput) =>
      household({
        version: 1,
        people: [
          {
            pool: { tier: '50GB', used: gb(20) },
            devices: [
              { id: 'd1', ...iphone },
              { id: 'd2', kind: 'ipad', rest: gb(60), lastBackup: 'never' },
            ],
          },
        ],
      });
    const quotaFor = (iphone: DeviceInput) =>
      degreeOf(diagnose({ message: 'could-not-complete' }, with_(iphone), { deviceId: 'd1' }), 'quota');
    expect(quotaFor({})).to.equal('possible');
    expect(quotaFor({ rest: gb(35), stored: gb(10) })).to.equal('possible');
    expect(quotaFor({ next: { size: gb(1), means: 'increment' } })).to.equal('ruled-out');
    expect(quotaFor({ next: { size: gb(31), means: 'increment' } })).to.equal('sure');
  });

  it('once it is sure leaves the rest alone that costs something', () => {
    const { remedies } = diagnose({ message: 'could-not-complete' }, full);
    expect(remedies.filter(({ harm }) => harm === 'settings' || harm === 'wifi-passwords')).to.deep.equal([]);
    expect(remedies.map(({ id }) => id)).to.include.members(['check-wifi', 'turn-apps-off', 'upgrade']);
  });

  it('is of the device asked for', () => {
    const two = household({
      version: 1,
      people: [
        {
          pool: { tier: '50GB', used: gb(45) },
          devices: [
            { id: 'd1', next: { size: gb(1), means: 'increment' } },
            { id: 'd2', next: { size: gb(9), means: 'increment' } },
          ],
        },
      ],
    });
    expect(diagnose({}, two).deviceId).to.equal('d2');
    expect(degreeOf(diagnose({}, two, { deviceId: 'd1' }), 'quota')).to.equal('ruled-out');
    expect(diagnose({}, two, { deviceId: 'd9' }).deviceId).to.equal('d2');
  });
});
