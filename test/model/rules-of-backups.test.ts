import { expect } from '@esm-bundle/chai';
import { CABLE, SAID_MINUTES } from '../../src/data/rules.js';
import { judgeRule } from '../../src/model/index.js';
import { bytes, judged, photos, told } from './judged.js';
import { ana, moved, movingMessages, podcasts } from './rule-sides.js';
import { gb, scenario } from './scenario.js';

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
    const judgement = judged('non-destructive', ana({ rest: gb(3), photos: { size: gb(40), in: 'backup' } }));
    expect(judgement).to.include({ verdict: 'false', reason: 'fix-unprotected' });
    expect(bytes(judgement, 'unprotected')).to.equal(gb(40));
  });

  it('has nothing to fix where it fits, and only a plan to buy where nothing helps', () => {
    expect(told('non-destructive', photos(gb(20)))).to.equal('depends fix-none-needed');
    expect(told('non-destructive', ana({ rest: gb(9) }))).to.equal('depends fix-only-buying');
  });
});
