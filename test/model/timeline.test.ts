import { expect } from '@esm-bundle/chai';
import type { HouseholdInput } from '../../src/model/household.js';
import { photosTimeline } from '../../src/model/photos-timeline.js';
import { timeline } from '../../src/model/timeline.js';
import { household } from './arbitrary-household.js';
import { gb, scenario } from './scenario.js';

const toICloud = { take: [['p1/photos', 'icloud']] } as const;

describe('timeline', () => {
  const noComputer = household({ ...scenario('one-iphone'), hasComputer: false });

  it('is 43, 83, 43 GB for 40 GB of photos that move (a)', () => {
    const [pool] = timeline(noComputer, toICloud);
    expect(pool?.poolId).to.equal('p1');
    expect(pool && [pool.today, pool.peak, pool.after].map(({ use }) => use.bytes)).to.deep.equal(
      [43, 83, 43].map(gb),
    );
    expect(pool?.peakStepId).to.equal('d1/photos/on');
  });

  it('is 43 GB at most the way round', () => {
    const [without] = timeline(noComputer, toICloud);
    expect(without?.directPeak.bytes).to.equal(gb(83));
    expect(without?.wayRoundPeak?.bytes).to.equal(gb(43));
    const [withOne] = timeline(scenario('one-iphone'), toICloud);
    expect(withOne?.peak.use.bytes).to.equal(gb(43));
    expect(withOne?.directPeak.bytes).to.equal(gb(83));
  });

  it('tells photos, backups and the rest apart', () => {
    const [pool] = timeline(noComputer, toICloud);
    const parts =
      pool &&
      [pool.today, pool.peak, pool.after].map(({ photos, backups, others }) => [
        photos.bytes,
        ...backups.map(({ size }) => size.bytes),
        others.bytes,
      ]);
    expect(parts).to.deep.equal([
      [0, gb(43), 0],
      [gb(40), gb(43), 0],
      [gb(40), gb(3), 0],
    ]);
  });

  it('is 85, 125, 45 GB for the same photos on two devices (b), by one switch 45 at once', () => {
    const [moved] = timeline(scenario('same-photos-twice'), toICloud);
    expect(moved && [moved.today, moved.peak, moved.after].map(({ use }) => use.bytes)).to.deep.equal(
      [85, 125, 45].map(gb),
    );
    const [off] = timeline(scenario('same-photos-twice'), { take: [['p1/photos', 'off-1']] });
    expect(off && [off.today, off.peak, off.after].map(({ use }) => use.bytes)).to.deep.equal(
      [85, 45, 45].map(gb),
    );
    expect(off?.wayRoundPeak).to.equal(null);
  });

  it('starts at the stored size, at nothing, or at what the device needs', () => {
    const start = (device: object) => {
      const input: HouseholdInput = { version: 1, people: [{ devices: [{ rest: gb(4), ...device }] }] };
      const [pool] = timeline(household(input), null);
      return pool && [pool.today, pool.peak, pool.after].map(({ use }) => use.bytes / gb(1));
    };
    expect(start({ stored: gb(1) })).to.deep.equal([1, 4, 4]);
    expect(start({ lastBackup: 'never' })).to.deep.equal([0, 4, 4]);
    expect(start({ lastBackup: '2026-11-02' })).to.deep.equal([4, 4, 4]);
    expect(start({ backup: 'computer', stored: gb(1) })).to.deep.equal([0, 0, 0]);
  });

  it('starts at *Used* where the stored backup is known', () => {
    const input: HouseholdInput = {
      version: 1,
      people: [
        {
          pool: { used: gb(4.8) },
          devices: [{ stored: gb(2), next: { size: gb(1.2), means: 'increment' } }],
        },
      ],
    };
    const [pool] = timeline(household(input), null);
    expect(pool?.today.use.bytes).to.equal(gb(4.8));
    expect(pool?.after.use.bytes).to.equal(gb(4.8) + gb(1.2));
  });
});

describe('photosTimeline', () => {
  it('shows one person’s move by itself, other wishes aside', () => {
    const device = { rest: gb(3), photos: { size: gb(40), in: 'backup' as const } };
    const family = household({
      version: 1,
      family: { tier: '200GB' },
      people: [
        {
          pool: 'family',
          devices: [
            { ...device, want: 'computer' },
            { backup: 'computer', photos: { size: gb(9), in: 'backup' } },
          ],
        },
        { pool: 'family', devices: [{ ...device, photos: { ...device.photos, want: 'icloud' } }] },
      ],
    });
    const first = photosTimeline(family, 'p1');
    expect(first?.poolId).to.equal('family');
    expect(first && [first.today, first.peak, first.after].map(({ use }) => use.bytes)).to.deep.equal(
      [86, 126, 86].map(gb),
    );
  });

  it('is nothing where no photos are in a backup', () => {
    expect(photosTimeline(scenario('photos-moved'), 'p1')).to.equal(null);
    expect(photosTimeline(scenario('one-iphone'), 'p9')).to.equal(null);
  });
});
