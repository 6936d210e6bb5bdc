import { expect } from '@esm-bundle/chai';
import { CABLE, RULES, SAID_MINUTES, type RuleId } from '../../src/data/rules.js';
import { judgeRule, judgeRules, type HouseholdInput, type Judgement } from '../../src/model/index.js';
import { household } from './arbitrary-household.js';
import { ana, moved, movingMessages, nextOn, podcasts, RULE_SIDES, twice } from './rule-sides.js';
import { gb, scenario } from './scenario.js';

const judged = (rule: RuleId, input: HouseholdInput, ios?: number): Judgement =>
  judgeRule(household(input), rule, { ios });

const told = (rule: RuleId, input: HouseholdInput, ios?: number): string => {
  const { verdict, reason } = judged(rule, input, ios);
  return `${verdict} ${reason}`;
};

/** The bytes of a line of the sum. */
const bytes = ({ sum }: Judgement, code: string): number | undefined => {
  const found = sum.find((line) => line.code === code);
  return found && 'size' in found ? found.size.bytes : undefined;
};

const photos = (count: number, others: object = {}) =>
  ana({ rest: gb(3), photos: { size: count, in: 'backup' }, ...others }, { pool: { tier: '50GB' } });

describe('judgeRules', () => {
  it('judges all twelve, in their order', () => {
    const rules = judgeRules(scenario('example')).map(({ rule }) => rule);
    expect(rules).to.deep.equal(RULES.map(({ id }) => id));
    expect(rules).to.have.length(12);
  });

  for (const { id, canBeTrue } of RULES) {
    for (const side of ['true', 'false', 'depends'] as const) {
      const input = RULE_SIDES[id][side];
      if (side === 'true' && !canBeTrue) {
        it(`${id} is true of nobody`, () => {
          expect(input).to.equal(undefined);
        });
        continue;
      }
      it(`${id} has a household for which it is ${side}`, () => {
        expect(input && judged(id, input).verdict).to.equal(side);
      });
    }
  }

  it('asks for what it lacks where nothing is entered, but of what is true of nobody', () => {
    const nothing = judgeRules(scenario('empty'));
    for (const [i, { id, canBeTrue }] of RULES.entries()) {
      const { verdict, reason, asks, sum } = nothing[i]!;
      expect([verdict, reason], id).to.deep.equal(canBeTrue ? ['depends', 'unknown'] : ['false', 'always']);
      expect(asks, id)[canBeTrue ? 'to' : 'not'].be.a('string');
      expect(sum, id).to.deep.equal([]);
    }
  });

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

  describe('turn iCloud Photos off to free space', () => {
    const onComputer = { backup: 'computer' } as const;

    it('turns where less comes back in the backups than leaves the library', () => {
      expect(told('photos-off', moved(gb(40), gb(40), onComputer))).to.equal('true off-frees');
      expect(told('photos-off', moved(gb(40), gb(40)))).to.equal('false off-frees-nothing');
    });

    it('is never true where a photo would be lost, by its byte', () => {
      const judgement = judged('photos-off', moved(gb(48), gb(12)));
      expect(judgement).to.include({ verdict: 'depends', reason: 'off-unprotects' });
      expect(bytes(judgement, 'unprotected')).to.equal(gb(36));
      expect(told('photos-off', moved(gb(40), gb(40) - 1, onComputer))).to.equal('depends off-unprotects');
    });

    it('is never true where the photos would be in no backup', () => {
      const judgement = judged('photos-off', moved(gb(40), gb(40), { backup: 'none' }));
      expect(judgement).to.include({ verdict: 'depends', reason: 'off-unprotects' });
      expect(bytes(judgement, 'unprotected')).to.equal(gb(40));
    });

    it('counts what another device of the same person keeps', () => {
      const both = (backup: 'computer' | 'none') =>
        ana(
          [
            { rest: gb(3), photos: { size: gb(40), in: 'icloud' }, backup },
            { kind: 'ipad', rest: gb(2), photos: { size: gb(12), in: 'icloud' } },
          ],
          { cloud: { photos: gb(40) } },
        );
      expect(told('photos-off', both('computer'))).to.equal('true off-frees');
      expect(bytes(judged('photos-off', both('none')), 'unprotected')).to.equal(gb(28));
    });

    it('doesn’t miss what is deleted anyway', () => {
      const deleted = ana(
        { rest: gb(3), photos: { size: gb(40), in: 'icloud' } },
        { cloud: { photos: gb(45), photosDeleted: gb(5) } },
      );
      expect(told('photos-off', deleted)).to.equal('true off-frees');
    });

    it('asks for the library, which may hold more than the devices', () => {
      const unmeasured = ana({ ...onComputer, photos: { size: gb(12), in: 'icloud' } });
      expect(judged('photos-off', unmeasured)).to.include({ reason: 'unknown', asks: 'library' });
    });

    it('leaves to rounding whether all of them are there', () => {
      const printed = ana(
        { ...onComputer, photos: { size: '40 GB', in: 'icloud' } },
        { cloud: { photos: '40 GB' } },
      );
      expect(told('photos-off', printed)).to.equal('depends off-perhaps');
    });

    it('costs room where several devices hold the same photos', () => {
      const judgement = judgeRule(scenario('photos-in-common'), 'photos-off');
      expect(judgement).to.include({ verdict: 'false', reason: 'off-costs' });
      expect(bytes(judgement, 'library')).to.equal(gb(40));
      expect(bytes(judgement, 'returning')).to.equal(gb(70));
      expect(bytes(judgement, 'lost')).to.equal(gb(30));
    });

    it('counts what is lost where as much comes back as goes', () => {
      const halves = ana(
        [
          { rest: gb(3), photos: { size: gb(24), in: 'icloud' } },
          { kind: 'ipad', rest: gb(2), photos: { size: gb(24), in: 'icloud' } },
        ],
        { cloud: { photos: gb(48) } },
      );
      const judgement = judged('photos-off', halves);
      expect(judgement).to.include({ verdict: 'false', reason: 'off-frees-nothing' });
      expect(bytes(judgement, 'unprotected')).to.equal(gb(24));
    });

    it('frees nothing by the switch alone', () => {
      for (const library of [gb(40), gb(12)])
        expect(bytes(judged('photos-off', moved(library, gb(12))), 'switch-alone')).to.equal(0);
    });

    it('has nothing to turn off where the photos are in the backup', () => {
      expect(told('photos-off', photos(gb(40)))).to.equal('false off-already');
    });

    it('asks for the photos on the device', () => {
      expect(judged('photos-off', moved(gb(40), 0)).asks).to.equal('device-photos');
    });
  });

  describe('turn it on to unblock the backup', () => {
    const first = { lastBackup: 'never', stored: 0 } as const;

    it('turns where the library and the backups fill the plan', () => {
      expect(told('photos-on', twice(gb(45), {}, first))).to.equal('true on-unblocks');
      expect(told('photos-on', twice(gb(45) + 1, {}, first))).to.equal('false on-no-gain');
    });

    it('gains nothing with one device', () => {
      expect(told('photos-on', photos(gb(48)))).to.equal('false on-no-gain');
    });

    it('depends on a computer where the way there is too much', () => {
      expect(judged('photos-on', twice(gb(40)))).to.include({ reason: 'on-needs-copy', asks: 'computer' });
      expect(told('photos-on', twice(gb(40), { hasComputer: true }))).to.equal('true on-unblocks-after-copy');
      expect(told('photos-on', twice(gb(40), { hasComputer: false }))).to.equal('false on-peak');
    });

    it('would block a backup that has room today', () => {
      const judgement = judgeRule(scenario('one-iphone'), 'photos-on');
      expect(judgement).to.include({ verdict: 'false', reason: 'on-would-block' });
      expect(bytes(judgement, 'peak')).to.equal(gb(83));
    });

    it('isn’t about room where there is enough', () => {
      expect(told('photos-on', photos(gb(20)))).to.equal('depends on-not-blocked');
    });

    it('is done already', () => {
      expect(told('photos-on', moved(gb(40), gb(40)))).to.equal('false on-already');
    });
  });

  describe('50 GB fits almost any iPhone', () => {
    it('turns at 50 GB of everything in the account', () => {
      expect(told('fifty-gb', photos(gb(47)))).to.equal('true fifty-holds');
      expect(told('fifty-gb', photos(gb(47) + 1))).to.equal('false fifty-too-small');
    });

    it('is about iPhones', () => {
      expect(judged('fifty-gb', ana({ kind: 'ipad', rest: gb(60) })).verdict).to.equal('depends');
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

  describe('backups are 1 to 4 GB', () => {
    it('turns at both ends', () => {
      const sized = (rest: number) => told('backup-size', ana({ rest }));
      expect(sized(gb(1) - 1)).to.equal('false size-below');
      expect(sized(gb(1))).to.equal('true size-within');
      expect(sized(gb(4))).to.equal('true size-within');
      expect(sized(gb(4) + 1)).to.equal('false size-above');
    });

    it('leaves to rounding what "4 GB" stands for', () => {
      expect(told('backup-size', ana({ rest: '4 GB' }))).to.equal('depends rounding');
    });

    it('takes what is stored where nothing else is known', () => {
      expect(told('backup-size', ana({ stored: gb(9) }))).to.equal('false size-above');
    });
  });

  describe('a backup contains nearly everything', () => {
    it('turns at nine tenths of what is entered', () => {
      const split = (synced: number) =>
        told('everything', ana({ rest: gb(9), photos: { size: synced, in: 'icloud' } }));
      expect(split(gb(1))).to.equal('true contains-most');
      expect(split(gb(1) + 1)).to.equal('false contains-part');
    });

    it('counts messages that sync and apps that are off', () => {
      const parts = (others: object) =>
        judged('everything', ana({ rest: gb(3), photos: { size: gb(1), in: 'backup' }, ...others })).reason;
      expect(parts({})).to.equal('contains-most');
      expect(parts({ messages: { size: gb(2), in: 'icloud' } })).to.equal('contains-part');
      expect(parts({ apps: [{ id: 'a1', size: gb(2), on: false }] })).to.equal('contains-part');
    });

    it('takes the library for photos of which only that is known', () => {
      const judgement = judged('everything', moved(gb(40), 0));
      expect(judgement.reason).to.equal('contains-part');
      expect(bytes(judgement, 'synced-photos')).to.equal(gb(40));
    });
  });

  describe('caches count', () => {
    it('is false as soon as one device’s sizes were read in the backup', () => {
      const app = (id: string, from: 'device' | 'icloud') => [{ id, size: { size: '2.3 GB', from } }];
      const both = ana([{ apps: app('a1', 'device') }, { kind: 'ipad', apps: app('a2', 'icloud') }]);
      expect(told('caches', both)).to.equal('false caches-left-out');
    });

    it('turns with the place the sizes were read in', () => {
      const read = (from: 'device' | 'icloud' | 'estimate') =>
        told('caches', ana({ apps: [{ id: 'a1', size: { size: '2.3 GB', from } }] }));
      expect(read('device')).to.equal('depends caches-in-figures');
      expect(read('icloud')).to.equal('false caches-left-out');
      expect(read('estimate')).to.equal('false always');
    });
  });

  describe('an app’s size on the phone is its size in the backup', () => {
    it('turns where the sizes come to more than the backup', () => {
      expect(told('app-size', podcasts(gb(3.5) + 1, gb(4.5)))).to.equal('false app-sizes-exceed');
      expect(told('app-size', podcasts(gb(3.5), gb(4.5)))).to.equal('depends app-sizes-agree');
      expect(told('app-size', podcasts(gb(3.5) - 1, gb(4.5)))).to.equal('depends app-sizes-open');
    });

    it('is never shown by a sum that comes out: apps may make up for each other', () => {
      const both = ana({
        total: gb(6),
        apps: [
          { id: 'a1', size: { size: [gb(3), gb(3), gb(3)], from: 'device' } },
          { id: 'a2', size: { size: [gb(3), gb(3), gb(3)], from: 'device' } },
        ],
      });
      expect(judged('app-size', both).verdict).to.equal('depends');
    });

    it('is false without sizes to put side by side', () => {
      const app = { id: 'a1', size: { size: '3.5 GB', from: 'device' } } as const;
      for (const device of [{ apps: [app] }, { total: gb(4) }])
        expect(told('app-size', ana(device))).to.equal('false always');
    });
  });

  describe('no backup without Wi-Fi', () => {
    const alone = (device: object) => ana(device, {}, { hasComputer: false });

    it('asks for a computer before it takes Wi-Fi for the only way', () => {
      const asked = [judged('wi-fi', ana({}), 14), judged('wi-fi', ana({ kind: 'ipod' }))];
      for (const judgement of asked)
        expect(judgement).to.include({ verdict: 'depends', reason: 'by-cable-perhaps', asks: 'computer' });
      expect(told('wi-fi', ana({}, {}, { hasComputer: true }), 14)).to.equal('false by-cable');
    });

    it('turns with a computer, a mobile line and iOS 15', () => {
      expect(told('wi-fi', ana({}))).to.equal('depends mobile-model');
      expect(told('wi-fi', alone({}), 14)).to.equal('true old-ios');
      expect(told('wi-fi', alone({}), 15)).to.equal('depends mobile-model');
      expect(told('wi-fi', alone({ kind: 'vision' }))).to.equal('true no-mobile-line');
      expect(told('wi-fi', ana({ kind: 'ipod', backup: 'computer' }))).to.equal('false by-cable');
    });
  });

  describe('a USB backup takes 15 minutes whatever its size', () => {
    const at = (mbit: number) => (SAID_MINUTES * 60 * mbit * 1e6) / 8;

    it('turns at what the cable carries in that time', () => {
      const timed = (rest: number) => told('usb-time', ana({ rest }));
      expect(timed(at(CABLE.usual))).to.equal('true usb-within');
      expect(timed(at(CABLE.usual) + 1)).to.equal('depends usb-between');
      expect(timed(at(CABLE.most))).to.equal('depends usb-between');
      expect(timed(at(CABLE.most) + 1)).to.equal('false usb-longer');
    });

    it('leaves to guesses what they decide, not to the cable', () => {
      const guessed = (low: number, bytes: number, high: number) =>
        told('usb-time', ana({ rest: { size: [low, bytes, high], from: 'estimate' } }));
      expect(guessed(gb(5), gb(15), gb(60))).to.equal('depends rounding');
      expect(guessed(gb(40), gb(60), gb(80))).to.equal('depends rounding');
      expect(guessed(gb(30), gb(40), gb(60))).to.equal('depends usb-between');
    });

    it('counts what only the iCloud backup leaves out', () => {
      const device = {
        rest: gb(1),
        photos: { size: gb(10), in: 'nowhere' },
        apps: [{ id: 'a1', size: gb(2), on: false }],
      } as const;
      expect(bytes(judged('usb-time', ana(device)), 'to-computer')).to.equal(gb(13));
      expect(bytes(judged('usb-time', ana({ ...device, backup: 'none' })), 'to-computer')).to.equal(gb(13));
      expect(bytes(judged('usb-time', ana({ ...device, total: gb(5) })), 'to-computer')).to.equal(gb(17));
    });
  });

  describe('all these fixes are non-destructive', () => {
    it('is false of switches and deletions, by their bytes', () => {
      const judgement = judgeRule(scenario('just-beyond-200'), 'non-destructive');
      expect(judgement).to.include({ verdict: 'false', reason: 'fix-deletes' });
      expect(bytes(judgement, 'deleted')).to.equal(bytes(judgement, 'backup-part'));
    });

    it('depends on the fix where messages that move are enough', () => {
      expect(told('non-destructive', movingMessages)).to.equal('depends fix-deletes-nothing');
    });

    it('counts an old backup that nobody needs as deleted', () => {
      const old = ana(
        { rest: gb(4) },
        { pool: { tier: '5GB' }, oldBackups: [{ id: 'o1', size: gb(2), needed: 'no' }] },
      );
      expect(bytes(judged('non-destructive', old), 'whole-backup')).to.equal(gb(2));
    });

    it('warns where staying would leave photos unprotected', () => {
      const judgement = judged(
        'non-destructive',
        ana({ rest: gb(3), photos: { size: gb(40), in: 'backup' } }),
      );
      expect(judgement).to.include({ verdict: 'false', reason: 'fix-unprotected' });
      expect(bytes(judgement, 'unprotected')).to.equal(gb(40));
    });

    it('has nothing to fix where it fits, and only a plan to buy where nothing helps', () => {
      expect(told('non-destructive', photos(gb(20)))).to.equal('depends fix-none-needed');
      expect(told('non-destructive', ana({ rest: gb(9) }))).to.equal('depends fix-only-buying');
    });
  });
});
