import { expect } from '@esm-bundle/chai';
import { ASSUMED_GROWTH, GROWTH_PROVENANCE, PHOTO_KINDS, VIDEO_KINDS } from '../../src/data/growth.js';
import { ASSUMED_SPEED, UPLOAD_SPEEDS, UPLOAD_SPEEDS_PROVENANCE } from '../../src/data/upload-speeds.js';

const kinds = [...PHOTO_KINDS, ...VIDEO_KINDS];

describe('what photos and video take', () => {
  it('is dated and sourced', () => {
    for (const { asOf, source } of [GROWTH_PROVENANCE, UPLOAD_SPEEDS_PROVENANCE]) {
      expect(asOf).to.match(/^\d{4}-\d\d-\d\d$/);
      expect(source).not.to.equal('');
    }
  });

  it('is told in decimal megabytes', () => {
    const megabytes = Object.fromEntries(kinds.map(({ id, low, high }) => [id, [low / 1e6, high / 1e6]]));
    expect(megabytes).to.deep.equal({
      heic: [1, 3],
      '48mp': [3, 10],
      live: [5, 8],
      proraw: [25, 75],
      '1080p30': [60, 60],
      '1080p60': [90, 90],
      '4k30': [170, 170],
      '4k60': [400, 400],
      'prores-1080p30': [1700, 1700],
      'prores-4k30': [6000, 6000],
    });
  });

  it('tells kinds apart by their size, which lies in its range', () => {
    for (const list of [PHOTO_KINDS, VIDEO_KINDS]) {
      expect(new Set(list.map(({ bytes }) => bytes)).size).to.equal(list.length);
    }
    for (const { low, bytes, high } of kinds) expect(bytes).to.be.within(low, high);
  });

  it('is assumed of kinds and speeds there are', () => {
    expect(PHOTO_KINDS.map(({ bytes }) => bytes)).to.include(ASSUMED_GROWTH.photoBytes);
    expect(VIDEO_KINDS.map(({ bytes }) => bytes)).to.include(ASSUMED_GROWTH.videoBytesPerMinute);
    expect(UPLOAD_SPEEDS.map(({ mbitPerSecond }) => mbitPerSecond)).to.include(ASSUMED_SPEED);
  });
});
