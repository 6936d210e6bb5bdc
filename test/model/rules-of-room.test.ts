import { expect } from '@esm-bundle/chai';
import { judgeRule } from '../../src/model/index.js';
import { bytes, judged, photos, told } from './judged.js';
import { ana, moved, nextOn } from './rule-sides.js';
import { gb, scenario } from './scenario.js';

describe('95 % full means the next backup fails', () => {
  const free = gb(0.1);
  const full = (next: number) => nextOn('5GB', gb(5) - free, next);

  it('turns at the byte that is free', () => {
    expect(told('percent-full', full(free))).to.equal('false full-fits');
    expect(told('percent-full', full(free + 1))).to.equal('true full-fails');
  });

  it('is not the same for every plan: 4 GB on 96 % of 2 TB', () => {
    const { reason, sum } = judgeRule(scenario('ninety-six-percent'), 'percent-full');
    expect(reason).to.equal('full-fits');
    expect(sum.find(({ code }) => code === 'full'))
      .to.have.property('share')
      .closeTo(0.96, 1e-9);
  });

  it('asks of an emptier account what 5 % of its plan would hold', () => {
    expect(told('percent-full', nextOn('50GB', gb(20), gb(2.5)))).to.equal('false mark-fits');
    expect(told('percent-full', nextOn('50GB', gb(20), gb(2.5) + 1))).to.equal('true mark-fails');
  });

  it('says where it fails long before', () => {
    expect(told('percent-full', nextOn('50GB', gb(30), gb(21)))).to.equal('true fails-before-mark');
  });

  it('leaves open what a total adds, and what rounding decides', () => {
    expect(judgeRule(scenario('tonight-unsure'), 'percent-full')).to.include({
      verdict: 'depends',
      reason: 'whole-or-difference',
      asks: 'next',
    });
    const rounded = ana(
      { next: { size: '200 MB', means: 'increment' } },
      { pool: { tier: '5GB', used: '4.8 GB' } },
    );
    expect(told('percent-full', rounded)).to.equal('depends rounding');
  });

  it('is false as soon as one device breaks it', () => {
    const two = ana(
      [
        { next: { size: gb(3), means: 'increment' } },
        { kind: 'ipad', next: { size: gb(1), means: 'increment' } },
      ],
      { pool: { tier: '50GB', used: gb(48) } },
    );
    expect(judged('percent-full', two)).to.include({ verdict: 'false' });
    expect(judged('percent-full', two).subject).to.deep.equal({ kind: 'device', id: 'd2' });
  });
});

describe('if free is less than the phone’s used storage it never fits', () => {
  it('turns at the byte of the plan, whatever the phone holds', () => {
    expect(told('phone-storage', photos(gb(47)))).to.equal('false whole-fits');
    expect(told('phone-storage', photos(gb(47) + 1))).to.equal('true whole-too-large');
  });

  it('finds the phone that holds more than there is room, and yet fits', () => {
    const judgement = judged('phone-storage', moved(gb(40), gb(40)));
    expect(judgement.reason).to.equal('whole-fits-fuller-phone');
    expect(bytes(judgement, 'room')).to.equal(gb(10));
    expect(bytes(judgement, 'on-phone')).to.equal(gb(43));
  });

  describe('beside another device', () => {
    const large = { kind: 'ipad', rest: gb(60), lastBackup: 'never' } as const;
    const beside = (device: object, used: number | null = gb(20)) =>
      ana([device, large], { pool: { tier: '50GB', used }, cloud: { drive: [{ id: 'f1', size: gb(2) }] } });
    const grows = (by: number) => beside({ next: { size: by, means: 'increment' } });

    it('is false of a phone whose next backup finds room, by its byte', () => {
      const judgement = judged('phone-storage', grows(gb(30)));
      expect(judgement).to.include({ verdict: 'false', reason: 'next-fits' });
      expect(judgement.subject).to.deep.equal({ kind: 'device', id: 'd1' });
      expect([bytes(judgement, 'free'), bytes(judgement, 'left')]).to.deep.equal([gb(30), 0]);
      expect(judged('phone-storage', grows(gb(30) + 1)).verdict).to.equal('true');
    });

    it('is true of the device that is too large, not of one of which nobody said anything', () => {
      const judgement = judged('phone-storage', beside({}));
      expect(judgement).to.include({ verdict: 'true', reason: 'whole-too-large' });
      expect(judgement.subject).to.deep.equal({ kind: 'device', id: 'd2' });
    });

    it('depends for a phone that only the other keeps out', () => {
      const judgement = judged('phone-storage', beside({ rest: gb(30) + 1 }));
      expect(judgement).to.include({ verdict: 'depends', reason: 'others-too-large' });
      expect(judgement.subject).to.deep.equal({ kind: 'device', id: 'd1' });
      expect(bytes(judgement, 'others')).to.equal(gb(60));
    });

    it('takes no room for free that nobody said is', () => {
      const judgement = judged('phone-storage', beside({ next: { size: 1, means: 'increment' } }, null));
      expect(judgement.reason).not.to.equal('next-fits');
    });

    it('is true of both where each is too large, and where other things leave no room', () => {
      const both = ana([{ rest: gb(51) }, large], { pool: { tier: '50GB', used: gb(2) } });
      expect(judged('phone-storage', both)).to.deep.include({
        verdict: 'true',
        subject: { kind: 'device', id: 'd1' },
      });
      const full = ana([{ rest: gb(3) }, { kind: 'ipad', rest: gb(1) }], {
        pool: { tier: '50GB', used: gb(51) },
        cloud: { mail: gb(51) },
      });
      expect(told('phone-storage', full)).to.equal('true whole-too-large');
      const unknown = ana({}, { pool: { tier: '50GB', used: gb(51) } });
      expect(told('phone-storage', unknown)).to.equal('true whole-too-large');
    });
  });

  it('needs to know of every device in the account', () => {
    expect(judged('phone-storage', ana([{ rest: gb(3) }, { kind: 'ipad' }]))).to.include({
      verdict: 'depends',
      asks: 'next',
    });
    const over = ana([{ rest: gb(6) }, { kind: 'ipad' }]);
    expect(judged('phone-storage', over).verdict).to.equal('true');
  });
});

describe('room that nobody has counted', () => {
  const phone = { rest: gb(3) };
  const rules = ['phone-storage', 'fifty-gb'] as const;
  const on = (used: number | null, library = 0) =>
    ana(phone, { pool: { tier: '50GB', used }, cloud: { photos: library } });

  it('is none: photos that sync take some, and nobody said how much', () => {
    for (const rule of rules)
      expect(judged(rule, on(null)), rule).to.include({ reason: 'unknown', asks: 'library' });
  });

  it('is known by the library, by all that is used, or where no photos sync', () => {
    const unsynced = ana({ ...phone, photos: { size: 0, in: 'backup' } }, { pool: { tier: '50GB' } });
    for (const known of [on(null, gb(40)), on(gb(40)), unsynced]) {
      expect(told('phone-storage', known)).to.equal('false whole-fits');
      expect(told('fifty-gb', known)).to.equal('true fifty-holds');
    }
  });

  it('isn’t each one’s own where a family’s use is known', () => {
    const family = { family: { tier: '50GB', used: gb(20) } } as const;
    expect(judged('fifty-gb', ana(phone, { pool: 'family' }, family)).asks).to.equal('library');
    expect(told('phone-storage', ana(phone, { pool: 'family' }, family))).to.equal('false whole-fits');
  });

  it('makes no difference to what is too much already', () => {
    const large = ana({ rest: gb(51) }, { pool: { tier: '50GB' } });
    expect(told('phone-storage', large)).to.equal('true whole-too-large');
    expect(told('fifty-gb', large)).to.equal('false fifty-too-small');
  });
});

describe('50 GB fits almost any iPhone', () => {
  it('turns at 50 GB of everything in the account', () => {
    expect(told('fifty-gb', photos(gb(47)))).to.equal('true fifty-holds');
    expect(told('fifty-gb', photos(gb(47) + 1))).to.equal('false fifty-too-small');
  });

  it('is about iPhones', () => {
    expect(judged('fifty-gb', ana({ kind: 'ipad', rest: gb(60) }))).to.include({
      verdict: 'depends',
      reason: 'no-iphone',
      asks: null,
    });
  });

  it('counts each one’s own part of a family’s storage', () => {
    expect(judgeRule(scenario('family-of-four'), 'fifty-gb')).to.include({ verdict: 'false' });
  });

  it('is false without knowing the next backup, if what is there is more', () => {
    const full = (used: number) => ana({}, { pool: { tier: '200GB', used } });
    expect(judged('fifty-gb', full(gb(50) + 1)).verdict).to.equal('false');
    expect(judged('fifty-gb', full(gb(50)))).to.include({ verdict: 'depends', asks: 'sizes' });
  });
});
