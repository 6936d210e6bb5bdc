import { expect } from '@esm-bundle/chai';
import { judgeRule } from '../../src/model/index.js';
import { bytes, judged, photos, told } from './judged.js';
import { ana, moved, twice } from './rule-sides.js';
import { gb, scenario } from './scenario.js';

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
