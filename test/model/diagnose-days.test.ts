import { expect } from '@esm-bundle/chai';
import { diagnose } from '../../src/model/diagnose.js';
import type { Symptoms } from '../../src/model/diagnose-types.js';
import { household } from './arbitrary-household.js';
import { TODAY, degreeOf, figuresOf, full, ids, owner, type DeviceInput } from './diagnosed.js';
import { gb } from './scenario.js';

const lately = owner({ next: { size: gb(1), means: 'increment' }, lastBackup: '2026-11-02' });

describe('days and nights', () => {
  const device: DeviceInput = { rest: gb(50), lastBackup: 'never' };

  it('a first backup that takes more nights than there were is no error', () => {
    const { causes } = diagnose({ message: 'estimating', speed: 10 }, owner(device), { today: TODAY });
    const slow = causes.find(({ id }) => id === 'slow-upload');
    expect(slow).to.deep.include({ degree: 'likely' });
    expect(slow?.reason.code === 'too-few-nights' && slow.reason.nights).to.equal(2);
    const had: Symptoms = { message: 'estimating', speed: 10, lastSuccess: '2026-11-21' };
    const more = owner({ ...device, stored: gb(5) });
    expect(degreeOf(diagnose(had, more, { today: TODAY }), 'slow-upload')).to.equal('sure');
  });

  it('count the difference to what is stored, and nothing where that isn’t known', () => {
    const said: Symptoms = { message: 'could-not-complete', speed: 1, overnight: true, wifi: 'good' };
    const had = { ...said, lastSuccess: '2026-11-19' };
    const options = { today: TODAY };
    const grown = diagnose(had, owner({ stored: gb(30), total: gb(30.2) }), options);
    expect(degreeOf(grown, 'slow-upload')).to.equal(undefined);
    const unknown = diagnose({ ...had, speed: 10 }, owner({ total: gb(30.2) }), options);
    expect(degreeOf(unknown, 'slow-upload')).to.equal(undefined);
    const never = diagnose({ ...said, lastSuccess: 'never' }, owner({ total: gb(30.2) }), options);
    expect(degreeOf(never, 'slow-upload')).to.equal('likely');
  });

  it('are of today’s backup, whatever is wished', () => {
    const said: Symptoms = { message: 'estimating', speed: 10, overnight: true };
    const wished = (want: 'icloud' | null) =>
      household({
        version: 1,
        people: [
          {
            pool: { tier: '200GB', used: gb(20) },
            devices: [{ rest: gb(3), lastBackup: 'never', photos: { size: gb(60), in: 'backup', want } }],
          },
        ],
      });
    const [asIs, moved] = ([null, 'icloud'] as const).map((want) =>
      diagnose(said, wished(want), { today: TODAY }).causes.find(({ id }) => id === 'slow-upload'),
    );
    expect(asIs?.degree).to.equal('likely');
    expect(moved).to.deep.equal(asIs);
  });

  it('is ruled out where the nights were enough', () => {
    const said: Symptoms = { message: 'estimating', speed: 100, overnight: true, lastSuccess: '2026-11-02' };
    const more = owner({ ...device, stored: gb(5) });
    expect(degreeOf(diagnose(said, more, { today: TODAY }), 'slow-upload')).to.equal('ruled-out');
    expect(degreeOf(diagnose(said), 'slow-upload')).to.equal('likely');
  });

  it('a slow line is a sign by itself', () => {
    const { causes } = diagnose({ message: 'last-backup', speed: 1 });
    expect(causes.find(({ id }) => id === 'slow-upload')?.reason.code).to.equal('slow');
  });

  it('earlier backups are still there, with their date, for half a year', () => {
    const { earlier } = diagnose({}, lately, { today: TODAY });
    expect(earlier).to.deep.equal({
      date: '2026-11-02',
      days: 20,
      mayBeGone: false,
      keptUntil: '2027-05-01',
    });
    const long = diagnose({ lastSuccess: '2026-05-01' }, lately, { today: TODAY });
    expect(long.earlier).to.deep.include({ days: 205, mayBeGone: true });
    expect(diagnose({ lastSuccess: 'never' }, lately, { today: TODAY }).earlier).to.equal(null);
    expect(diagnose({ lastSuccess: '2027-01-01' }, lately, { today: TODAY }).earlier).to.equal(null);
    expect(diagnose({}, lately).earlier).to.deep.include({ days: null, mayBeGone: false });
    for (const backup of ['computer', 'none'] as const) {
      expect(diagnose({}, owner({ backup, lastBackup: '2026-11-02' }), { today: TODAY }).earlier).to.equal(
        null,
      );
    }
  });

  it('a success of weeks ago is a sign that backups don’t begin', () => {
    const { causes, remedies } = diagnose({ message: 'unsure' }, lately, { today: TODAY });
    expect(causes[0]?.reason).to.deep.equal({ code: 'long-ago', date: '2026-11-02', days: 20 });
    expect(remedies[0]?.id).to.equal('turn-backup-on');
  });

  it('today’s success, whatever the message, has its date looked at first', () => {
    for (const message of ['could-not-complete', 'badge-with-room', 'not-enough-storage'] as const) {
      const { remedies } = diagnose({ message, wifi: 'weak', lastSuccess: TODAY }, undefined, {
        today: TODAY,
      });
      expect(remedies[0]?.id, message).to.equal('check-date');
    }
    const certain = diagnose({ message: 'not-enough-storage', lastSuccess: TODAY }, full, { today: TODAY });
    expect(certain.remedies[0]?.id).to.equal('check-storage');
  });

  it('say nothing of an old alert, or of a backup that is off, where one runs or the switch is grey', () => {
    for (const message of ['estimating', 'greyed-out'] as const) {
      const [first] = ids(diagnose({ message }));
      for (const lastSuccess of [TODAY, '2026-06-01', 'never']) {
        const diagnosis = diagnose({ message, lastSuccess }, undefined, { today: TODAY });
        expect(ids(diagnosis)[0], `${message}, ${lastSuccess}`).to.equal(first);
        expect(ids(diagnosis)).not.to.include('check-date').and.not.to.include('turn-backup-on');
      }
    }
  });

  it('yesterday’s success makes the alert an old one', () => {
    const said: Symptoms = { message: 'badge-with-room', lastSuccess: '2026-11-21', overnight: false };
    const diagnosis = diagnose(said, undefined, { today: TODAY });
    expect(degreeOf(diagnosis, 'conditions')).to.equal('ruled-out');
    expect(figuresOf(diagnosis, 'check-date')).to.deep.equal({
      code: 'last-success',
      date: '2026-11-21',
      days: 1,
    });
  });
});
