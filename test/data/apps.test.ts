import { expect } from '@esm-bundle/chai';
import { APPS } from '../../src/data/apps.js';
import { findApp, searchApps } from '../../src/data/find-app.js';

const namesOf = (apps: readonly { readonly names: readonly string[] }[]) => apps.map(({ names }) => names[0]);

describe('the app catalogue', () => {
  it('is dated and sourced', () => {
    expect(APPS.asOf).to.match(/^\d{4}-\d\d-\d\d$/);
    expect(APPS.source).not.to.equal('');
  });

  it('has at least forty apps, each once', () => {
    expect(APPS.apps.length).to.be.at.least(40);
    const bundles = APPS.apps.flatMap(({ bundle }) => bundle ?? []);
    const names = APPS.apps.flatMap((app) => app.names.map((name) => name.toLowerCase()));
    expect(new Set(bundles).size).to.equal(bundles.length);
    expect(new Set(names).size).to.equal(names.length);
  });

  for (const { bundle, names, class: kind, why, evidence, frees } of APPS.apps) {
    it(`describes ${names[0]}`, () => {
      if (bundle !== undefined) expect(bundle).to.match(/^[\w-]+(\.[\w-]+)*$/);
      expect(names.every((name) => name.trim() === name && name !== '')).to.equal(true);
      expect(why).to.match(/^[a-z-]+$/);
      expect(['A', 'O', 'P', 'W']).to.include(evidence);
      expect(frees).to.equal(kind !== 'device');
    });
  }

  it('never takes an app of its own for confirmed or unknown: that is for the reader to say', () => {
    const classes = new Set(APPS.apps.map((app) => app.class));
    expect([...classes].sort()).to.deep.equal(['check', 'cloud', 'device', 'only', 'returns']);
  });

  it('holds what has no other copy as the only one', () => {
    for (const name of ['Voice Memos', 'On My iPhone', 'Notes', 'Health', 'Procreate', 'Day One']) {
      expect(findApp(name)?.class, name).to.equal('only');
    }
  });

  it('knows what is not in the backup anyway', () => {
    for (const name of ['Signal', 'Google Authenticator', 'Microsoft Authenticator']) {
      expect(findApp(name), name).to.include({ class: 'device', frees: false });
    }
  });
});

describe('findApp', () => {
  const rows: readonly (readonly [query: string, name: string])[] = [
    ['WhatsApp', 'WhatsApp'],
    ['  whatsapp MESSENGER ', 'WhatsApp'],
    ['net.whatsapp.WhatsApp', 'WhatsApp'],
    ['NET.WHATSAPP.WHATSAPP', 'WhatsApp'],
    ['ＷｈａｔｓＡｐｐ', 'WhatsApp'],
    ['Pokemon go', 'Pokémon GO'],
    ['Spotify: Music and Podcasts', 'Spotify'],
    ['TikTok - Videos, Shop & LIVE', 'TikTok'],
    ['Twitter', 'X'],
    ['Disney+', 'Disney+'],
    ['微信', 'WeChat'],
    ['Sprachmemos', 'Voice Memos'],
  ];
  for (const [query, name] of rows) {
    it(`${query} is ${name}`, () => {
      expect(findApp(query)?.names[0]).to.equal(name);
    });
  }

  it('does not guess', () => {
    for (const query of ['', ' ', 'What', 'WhatsApp 2', '__proto__', 'constructor', 'x'.repeat(100_000)]) {
      expect(findApp(query), query.slice(0, 20)).to.equal(undefined);
    }
  });
});

describe('searchApps', () => {
  it('finds by the first letters, the whole name before its beginning, that before its words', () => {
    expect(namesOf(searchApps('wha'))).to.deep.equal(['WhatsApp', 'WhatsApp Business']);
    expect(namesOf(searchApps('x'))[0]).to.equal('X');
    expect(namesOf(searchApps('uber'))).to.deep.equal(['Uber', 'Uber Eats']);
    expect(namesOf(searchApps('google')).slice(0, 2)).to.deep.equal(['Google Maps', 'Google Photos']);
    expect(namesOf(searchApps('authenticator'))).to.deep.equal([
      'Google Authenticator',
      'Microsoft Authenticator',
    ]);
  });

  it('takes words in any order, accents and case aside', () => {
    expect(namesOf(searchApps('go pok'))).to.deep.equal(['Pokémon GO']);
    expect(namesOf(searchApps('POKÉ'))).to.deep.equal(['Pokémon GO']);
    expect(namesOf(searchApps('ボイス'))).to.deep.equal(['Voice Memos']);
  });

  it('gives no more than asked for', () => {
    expect(searchApps('a').length).to.be.at.most(8);
    expect(searchApps('a', 2)).to.have.length(2);
  });

  it('finds nothing for nothing', () => {
    for (const text of ['', '  ', '–', 'zzzz', '(.*)+']) expect(searchApps(text)).to.deep.equal([]);
  });
});
