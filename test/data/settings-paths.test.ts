import { expect } from '@esm-bundle/chai';
import { DOCTOR_PATHS, remedyPath } from '../../src/data/doctor-paths.js';
import { IOS_VERSIONS } from '../../src/data/ios-versions.js';
import { SETTINGS_PATHS, SETTINGS_WORDS, pathTo } from '../../src/data/settings-paths.js';
import type { Place } from '../../src/data/settings-paths.js';

const said = (place: Place, ios: number) => pathTo(place, ios)?.join(' › ');

describe('Settings paths', () => {
  it('are dated and sourced', () => {
    expect(SETTINGS_PATHS.asOf).to.match(/^\d{4}-\d\d-\d\d$/);
    expect(SETTINGS_PATHS.source).not.to.equal('');
  });

  for (const [place, rows] of Object.entries({ ...SETTINGS_PATHS.places, ...DOCTOR_PATHS.places })) {
    it(`to ${place} follow one another without a gap, up to the newest`, () => {
      rows.forEach(({ from, to, path, evidence }, i) => {
        expect(path.length).to.be.at.least(2);
        expect(['A', 'O', 'P', 'W']).to.include(evidence);
        expect(to === undefined).to.equal(i === rows.length - 1);
        if (to !== undefined) expect(rows[i + 1]?.from).to.equal(to + 1);
        expect(to ?? Infinity).to.be.at.least(from);
      });
    });
  }

  it('change with the version', () => {
    expect(said('storage', 15)).to.equal('Settings › {name} › iCloud › Manage Storage');
    expect(said('storage', 17)).to.equal('Settings › {name} › iCloud › Manage Account Storage');
    expect(said('storage', 26)).to.equal('Settings › {name} › iCloud › Storage');
    expect(said('photos', 14)).to.equal('Settings › {name} › iCloud › Photos › iCloud Photos');
    expect(said('photos', 16)).to.equal('Settings › {name} › iCloud › Photos › Sync this {kind}');
    expect(said('backup-switch', 18)).to.equal(
      'Settings › {name} › iCloud › iCloud Backup › Back Up This {kind}',
    );
  });

  it('count a point release with its version, and a newer one as the newest known', () => {
    expect(pathTo('storage', 17.6)).to.equal(pathTo('storage', 17));
    expect(pathTo('recently-deleted', 27)).to.equal(pathTo('recently-deleted', 26));
  });

  it('are not there before the thing itself', () => {
    expect(pathTo('temporary-storage', 14)).to.equal(undefined);
    expect(said('temporary-storage', 15)).to.equal(
      'Settings › General › Transfer or Reset {kind} › Get Started',
    );
    expect(pathTo('messages', 10)).to.equal(undefined);
  });

  it('exist for storage, backup and photos in every version offered', () => {
    for (const ios of IOS_VERSIONS) {
      for (const place of [
        'storage',
        'backup-list',
        'backup-switch',
        'photos',
        'recently-deleted',
      ] as const) {
        expect(pathTo(place, ios), `${place} in ${ios}`).not.to.equal(undefined);
      }
    }
  });

  it('lead to what only a remedy is done at', () => {
    expect(remedyPath('wifi', 12)).to.deep.equal(['Settings', 'Wi-Fi']);
    expect(remedyPath('storage', 15)).to.equal(pathTo('storage', 15));
    expect(remedyPath('vpn', 14)).to.equal(undefined);
  });

  it('have words in other languages', () => {
    for (const words of Object.values(SETTINGS_WORDS)) {
      expect(words.en).to.be.a('string');
      for (const language of Object.keys(words)) expect(Intl.getCanonicalLocales(language)).to.have.length(1);
    }
  });
});
