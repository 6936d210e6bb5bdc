import { expect } from '@esm-bundle/chai';
import { firstUploads } from '../../src/model/first-uploads.js';
import { exactly } from '../../src/model/size.js';
import { household } from './arbitrary-household.js';
import { gb } from './scenario.js';

const devices = [
  { id: 'd1', rest: gb(3), photos: { size: gb(40), in: 'backup' as const } },
  { id: 'd2', rest: gb(2), photos: { size: gb(40), in: 'backup' as const } },
];

const of = (...list: readonly object[]) => household({ version: 1, people: [{ id: 'p1', devices: list }] });

describe('firstUploads', () => {
  it('is the whole backup, and apart from it what iCloud Photos gains', () => {
    expect(firstUploads(of(devices[0]!), 'd1')).to.deep.equal({
      backup: exactly(gb(43)),
      moved: { backup: exactly(gb(3)), library: exactly(gb(40)) },
    });
  });

  it('sends photos that several devices have once', () => {
    expect(firstUploads(of(...devices), 'd2')?.moved).to.deep.equal({
      backup: exactly(gb(2)),
      library: exactly(gb(40)),
    });
  });

  it('adds to a library only what isn’t there', () => {
    const synced = { ...devices[0], photos: { size: gb(40), in: 'icloud' } };
    expect(firstUploads(of(synced, devices[1]!), 'd2')?.moved?.library).to.deep.equal(exactly(0));
    expect(firstUploads(of(synced, devices[1]!), 'd1')?.moved).to.equal(null);
  });

  it('follows the wishes', () => {
    const wished = { ...devices[0], photos: { ...devices[0]!.photos, want: 'icloud' } };
    expect(firstUploads(of(wished), 'd1')).to.deep.equal({ backup: exactly(gb(3)), moved: null });
  });

  it('is nothing for a device that backs up elsewhere, or isn’t there', () => {
    expect(firstUploads(of({ ...devices[0], backup: 'computer' }), 'd1')).to.deep.equal({
      backup: null,
      moved: null,
    });
    expect(firstUploads(of(), 'd1')).to.equal(null);
  });
});
