import { expect } from '@esm-bundle/chai';
import type { RuleId } from '../../src/data/rules.js';
import type { HouseholdInput } from '../../src/model/index.js';
import { judged, told as said } from './judged.js';
import { ana } from './rule-sides.js';
import { gb } from './scenario.js';

/** The verdict, why, and what is asked for. */
const told = (rule: RuleId, input: HouseholdInput): string => {
  const { asks } = judged(rule, input);
  return `${said(rule, input)}${asks ? ` ${asks}` : ''}`;
};

const unsynced = { photos: { size: 0, in: 'backup' } } as const;
const adds = (size: number) => ({ next: { size, means: 'increment' } }) as const;

describe('the rules of thumb, of what nobody entered', () => {
  describe('rows without the rest of the backup', () => {
    const rows = (size: number, pool: object = { tier: '50GB' }) =>
      ana({ ...unsynced, apps: [{ id: 'a1', size }] }, { pool });

    it('are a part of it: no rule takes them for the whole', () => {
      expect(told('backup-size', rows(gb(2)))).to.equal('depends unknown sizes');
      expect(told('fifty-gb', rows(gb(2)))).to.equal('depends unknown sizes');
      expect(told('phone-storage', rows(gb(2)))).to.equal('depends unknown next');
      expect(told('usb-time', rows(gb(2)))).to.equal('depends unknown sizes');
      expect(told('non-destructive', rows(gb(2)))).to.equal('false always');
      const full = rows(gb(0.1), { tier: '50GB', used: gb(49) });
      expect(told('percent-full', full)).to.equal('depends unknown next');
      expect(told('phone-storage', full)).to.equal('depends unknown next');
    });

    it('are enough where they alone are too much', () => {
      expect(told('backup-size', rows(gb(4)))).to.equal('depends unknown sizes');
      expect(told('backup-size', rows(gb(4) + 1))).to.equal('false size-above');
      expect(told('fifty-gb', rows(gb(50) + 1))).to.equal('false fifty-too-small');
      expect(told('phone-storage', rows(gb(50) + 1))).to.equal('true whole-too-large');
      expect(told('usb-time', rows(gb(60)))).to.equal('false usb-longer');
    });

    it('are enough where they alone are nearly everything', () => {
      const split = (synced: number) =>
        ana({ ...unsynced, apps: [{ id: 'a1', size: gb(9) }], messages: { size: synced, in: 'icloud' } });
      expect(told('everything', split(gb(1)))).to.equal('true contains-most');
      expect(told('everything', split(gb(1) + 1))).to.equal('depends unknown sizes');
    });
  });

  describe('an increment alone', () => {
    const on = (pool: object) => ana({ ...unsynced, ...adds(gb(1.2)) }, { pool });

    it('tells no need before all that is used is known', () => {
      expect(told('fifty-gb', on({ tier: '50GB' }))).to.equal('depends unknown sizes');
      expect(told('phone-storage', on({ tier: '50GB' }))).to.equal('depends unknown used');
      expect(told('fifty-gb', on({ tier: '50GB', used: gb(20) }))).to.equal('true fifty-holds');
      expect(told('phone-storage', on({ tier: '50GB', used: gb(20) }))).to.equal('false whole-fits');
    });

    it('is judged by the plan’s 5 %, which needs no use', () => {
      expect(told('percent-full', on({ tier: '50GB' }))).to.equal('false mark-fits');
      expect(told('percent-full', on({ tier: '5GB' }))).to.equal('true mark-fails');
    });
  });

  it('no size of unknown meaning is taken for the whole backup', () => {
    const unclear = ana({ ...unsynced, next: { size: gb(1), means: 'unknown' } }, { pool: { tier: '50GB' } });
    expect(told('fifty-gb', unclear)).to.equal('depends unknown sizes');
    expect(told('phone-storage', unclear)).to.equal('depends unknown next');
  });

  describe('how full an account is, of which only a part is entered', () => {
    const entered = (stored: number, next: number) =>
      ana({ stored, ...adds(next) }, { pool: { tier: '5GB' }, cloud: { mail: gb(0.5) } });

    it('is that part at least: enough to fail, never to fit', () => {
      const fails = judged('percent-full', entered(gb(4.4), gb(0.1) + 2));
      expect(fails).to.include({ verdict: 'true', reason: 'fuller-fails' });
      expect(fails.sum.map(({ code }) => code)).to.deep.equal([
        'capacity',
        'entered',
        'full',
        'next',
        'missing',
      ]);
      expect(told('percent-full', entered(gb(4.4), gb(0.09)))).to.equal('depends unknown used');
    });

    it('isn’t told as what is free', () => {
      for (const next of [gb(0.1), gb(4)]) {
        const { sum, reason } = judged('percent-full', entered(gb(1), next));
        expect(sum.map(({ code }) => code)).not.to.include('free');
        expect(reason).not.to.equal('fails-before-mark');
      }
    });
  });

  it('an account isn’t 100 % full while something is free', () => {
    const share = (used: number) => {
      const { sum } = judged('percent-full', ana(adds(gb(1)), { pool: { tier: '2TB', used } }));
      const found = sum.find(({ code }) => code === 'full');
      return found && 'share' in found ? found.share : undefined;
    };
    expect(share(gb(2048) - 1)).to.equal(0.99);
    expect(share(gb(2048))).to.equal(1);
    expect(share(gb(2150))).to.be.closeTo(1.05, 0.01);
  });

  it('the backup is as large as printed, whatever is read on the phone', () => {
    const onPhone = { size: [gb(9), gb(9), gb(9)] as [number, number, number], from: 'device' as const };
    const read = ana({ total: gb(3), apps: [{ id: 'a1', size: onPhone }] });
    expect(told('backup-size', read)).to.equal('true size-within');
  });

  describe('a whole backup, of which nobody knows how much is stored', () => {
    const total = (others: object, used = gb(46)) =>
      ana({ ...unsynced, total: gb(5), ...others }, { pool: { tier: '50GB', used } });

    it('depends on what of it is new', () => {
      expect(told('percent-full', total({}))).to.equal('depends whole-or-difference next');
      expect(told('phone-storage', total({}))).to.equal('depends whole-or-difference next');
      expect(told('phone-storage', total({}, gb(45)))).to.equal('false whole-fits');
    });

    it('is new as a whole where there was no backup before', () => {
      const never = { lastBackup: 'never' } as const;
      expect(told('percent-full', total(never))).to.equal('true fails-before-mark');
      expect(told('percent-full', ana({ rest: gb(3), ...never }, { pool: { tier: '50GB' } }))).to.equal(
        'true mark-fails',
      );
      expect(told('phone-storage', total(never, gb(45)))).to.equal('false whole-fits');
    });
  });

  describe('devices that don’t back up to iCloud', () => {
    const beside = (backup: 'computer' | 'none') =>
      ana({ backup, rest: gb(3), photos: { size: gb(40), in: 'backup' } }, { pool: { tier: '50GB' } });

    it('tell nothing of rules about backups in iCloud', () => {
      for (const backup of ['computer', 'none'] as const)
        for (const rule of [
          'percent-full',
          'phone-storage',
          'backup-size',
          'everything',
          'photos-on',
        ] as const)
          expect(told(rule, beside(backup)), rule).to.equal('depends none-to-icloud');
    });

    it('leave an account empty of which nothing else is known', () => {
      expect(told('fifty-gb', beside('computer'))).to.equal('depends unknown sizes');
    });

    it('don’t count beside one that does', () => {
      const both = ana([{ rest: gb(3) }, { kind: 'ipad', backup: 'computer', rest: gb(9) }]);
      expect(told('backup-size', both)).to.equal('true size-within');
    });
  });
});

describe('the rules of thumb, of several people', () => {
  const never = { lastBackup: 'never', stored: 0 } as const;
  const person = (id: string, devices: readonly object[], others: object = {}) => ({
    id,
    name: id,
    pool: { tier: '50GB' } as const,
    ...others,
    devices: devices.map((device, i) => ({ id: `${id}-${i + 1}`, ...device })),
  });
  const on = person('on', [{ rest: gb(3), photos: { size: gb(40), in: 'icloud' } }], {
    cloud: { photos: gb(40) },
  });
  const twice = person('twice', [
    { rest: gb(3), photos: { size: gb(40), in: 'backup' }, ...never },
    { rest: gb(2), photos: { size: gb(40), in: 'backup' }, ...never },
  ]);
  const roomy = person('roomy', [{ rest: gb(3), photos: { size: gb(10), in: 'backup' }, ...never }]);
  const computer = person(
    'computer',
    [{ backup: 'computer', rest: gb(3), photos: { size: gb(40), in: 'icloud' } }],
    { cloud: { photos: gb(40) } },
  );
  const all = (...people: HouseholdInput['people'] & object[]): HouseholdInput => ({ version: 1, people });

  it('advice counts for those who can follow it', () => {
    const judgement = judged('photos-on', all(on, roomy, twice));
    expect(judgement).to.include({ verdict: 'true', reason: 'on-unblocks' });
    expect(judgement.subject).to.deep.equal({ kind: 'person', id: 'twice' });
    expect(told('photos-on', all(on))).to.equal('false on-already');
    expect(told('photos-off', all(twice, computer))).to.equal('true off-frees');
    expect(told('photos-off', all(twice))).to.equal('false off-already');
  });

  it('one whom it would harm makes it false', () => {
    const blocked = person('blocked', [{ rest: gb(3), photos: { size: gb(40), in: 'backup' } }]);
    expect(told('photos-on', all(twice, blocked))).to.equal('false on-would-block');
  });
});
