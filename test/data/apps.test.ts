import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import { APP_SOURCES } from '../../src/data/app-sources.js';
import { APPS } from '../../src/data/apps.js';
import { appMeantBy, findApp, searchApps } from '../../src/data/find-app.js';
import { APP_LOSSES } from '../../src/data/losses.js';

const namesOf = (apps: readonly { readonly name: string }[]) => apps.map(({ name }) => name);

describe('the app catalogue', () => {
  it('is dated and sourced', () => {
    expect(APPS.asOf).to.match(/^\d{4}-\d\d-\d\d$/);
    expect(APPS.source).not.to.equal('');
  });

  it('has at least 150 apps of all over the world', () => {
    expect(APPS.apps.length).to.be.at.least(150);
    const worldwide = [
      'WhatsApp',
      'Nubank',
      'PhonePe',
      'LINE',
      'KakaoTalk',
      'WeChat',
      'Grab',
      'Careem',
      'Jumia',
      'VK',
    ];
    for (const name of [...worldwide, 'Trendyol', 'Zalando', 'DoorDash']) {
      expect(findApp(name)?.names[0], name).to.equal(name);
    }
  });

  it('has every bundle and every name once, however it is written', () => {
    const bundles = APPS.apps.flatMap(({ bundle }) => bundle?.toLowerCase() ?? []);
    expect(new Set(bundles).size).to.equal(bundles.length);
    const names = APPS.apps.flatMap((app) => app.names.map((name) => ({ name, app })));
    for (const { name, app } of names) expect(findApp(name)?.names, name).to.equal(app.names);
  });

  it('describes every app', () => {
    for (const { bundle, names, class: kind, loss, why, evidence, frees } of APPS.apps) {
      if (bundle !== undefined) expect(bundle).to.match(/^[\w-]+(\.[\w-]+)*$/);
      expect(names.every((name) => name.trim() === name && name !== '')).to.equal(true);
      expect(why).to.match(/^[a-z-]+$/);
      expect(['A', 'O', 'P', 'W']).to.include(evidence);
      expect(loss).to.equal(APP_LOSSES[kind].loss);
      expect(frees).to.equal(kind !== 'device');
    }
  });

  it('names where a class comes from exactly where it is not our own judgement', () => {
    const known = APPS.apps.filter(({ evidence }) => evidence !== 'W').map(({ names }) => names[0]);
    expect(Object.keys(APP_SOURCES).sort()).to.deep.equal(known.sort());
    expect(Object.values(APP_SOURCES)).not.to.include('');
  });

  it('never takes an app of its own for confirmed or unknown: that is for the reader to say', () => {
    const classes = new Set(APPS.apps.map((app) => app.class));
    expect([...classes].sort()).to.deep.equal(['check', 'cloud', 'device', 'only', 'returns']);
  });

  it('holds what has no other copy as the only one', () => {
    for (const name of ['Voice Memos', 'On My iPhone', 'Notes', 'Health', 'Procreate', 'Day One', '微信']) {
      expect(findApp(name)?.class, name).to.equal('only');
    }
  });

  it('knows what is not in the backup anyway', () => {
    for (const name of ['Signal', 'Google Authenticator', 'Microsoft Authenticator', 'Duo Mobile', 'MitID']) {
      expect(findApp(name), name).to.include({ class: 'device', frees: false });
    }
  });

  it('knows chats that have a backup of their own, and what only streams', () => {
    for (const name of ['WhatsApp', 'LINE', 'Viber', '카카오톡']) {
      expect(findApp(name), name).to.include({ class: 'cloud', why: 'chat-backup' });
    }
    for (const name of ['Netflix', 'Spotify', 'YouTube']) {
      expect(findApp(name), name).to.include({ class: 'returns', why: 'streams' });
    }
  });

  it('lets no game go as if its progress came back by itself', () => {
    for (const name of ['Minecraft', 'Clash of Clans', '原神', 'モンスト']) {
      expect(findApp(name), name).to.include({ class: 'check', why: 'game-progress' });
    }
  });
});

describe('findApp', () => {
  const rows: readonly (readonly [query: string, name: string])[] = [
    ['WhatsApp', 'WhatsApp'],
    ['  whatsapp MESSENGER ', 'WhatsApp'],
    ['net.whatsapp.WhatsApp', 'WhatsApp'],
    [' NET.WHATSAPP.WHATSAPP\n', 'WhatsApp'],
    ['ＷｈａｔｓＡｐｐ', 'WhatsApp'],
    ['واتساب', 'WhatsApp'],
    ['Pokemon go', 'Pokémon GO'],
    ['POKE\u0301MON GO', 'Pokémon GO'],
    ['Roblox™', 'Roblox'],
    ['YouTube: Watch, Listen, Stream', 'YouTube'],
    ['Spotify: Music and Podcasts', 'Spotify'],
    ['TikTok - Videos, Shop & LIVE', 'TikTok'],
    ['X (formerly Twitter)', 'X'],
    ['微信（WeChat）', 'WeChat'],
    ['Twitter', 'X'],
    ['Disney+', 'Disney+'],
    ['s pushtan', 'S-pushTAN'],
    ['微信', 'WeChat'],
    ['ВКонтакте', 'VK'],
    ['line', 'LINE'],
    ['Line: Disney Tsum Tsum', 'LINE: Disney Tsum Tsum'],
    ['ｱﾍﾞﾏ', 'ABEMA'],
    ['ınstagram', 'Instagram'],
    ['İNSTAGRAM', 'Instagram'],
    ['Sprachmemos', 'Voice Memos'],
  ];
  for (const [query, name] of rows) {
    it(`${query.trim()} is ${name}`, () => {
      expect(findApp(query)?.names[0]).to.equal(name);
    });
  }

  it('answers with the name that was meant', () => {
    expect(findApp('微信')?.name).to.equal('微信');
    expect(findApp('whatsapp messenger')?.name).to.equal('WhatsApp Messenger');
    expect(findApp('com.tencent.xin')?.name).to.equal('WeChat');
  });

  it('does not guess', () => {
    const strangers = ['What', 'WhatsApp 2', 'Face', '__proto__', 'constructor', 'x'.repeat(100_000)];
    for (const query of ['', ' ', '™', ...strangers]) {
      expect(findApp(query), query.slice(0, 20)).to.equal(undefined);
    }
  });

  it('takes no other app for one of the system’s by its first word', () => {
    for (const query of ['Notes - Sticky Widgets', 'Health: Step Counter', 'Music | Offline Player']) {
      expect(findApp(query), query).to.equal(undefined);
    }
  });

  const names = fc.constantFrom(...APPS.apps.flatMap((app) => app.names.map((name) => ({ app, name }))));
  const wide = (text: string) =>
    text
      .replace(/[!-~]/gu, (sign) => String.fromCodePoint((sign.codePointAt(0) ?? 0) + 0xfee0))
      .replace(/ /gu, '\u3000');
  const writings = fc.constantFrom(
    (name: string) => name,
    (name: string) => name.toUpperCase(),
    (name: string) => name.toLowerCase(),
    (name: string) => name.normalize('NFD'),
    (name: string) => name.replace(/(\p{Lu})/gu, '$1\u0301'),
    (name: string) => name.replace(/ /gu, ' \u00A0-'),
    (name: string) => ` ${name}® `,
    wide,
  );

  it('knows every name by any case, width, accents, spaces and signs', () => {
    fc.assert(
      fc.property(names, writings, writings, ({ app, name }, one, other) => {
        expect(findApp(one(other(name)))?.names).to.equal(app.names);
      }),
    );
  });

  it('knows every name with what a store adds to it, but for names of the system’s apps', () => {
    const joints = fc.constantFrom(': ', ' - ', ' – ', ' — ', ' | ', ' (', '：');
    fc.assert(
      fc.property(
        names,
        joints,
        fc.constantFrom('Watch, Listen', '聊天', 'zzz'),
        ({ app, name }, joint, more) => {
          fc.pre(!/:|：|\s-\s/u.test(name));
          const expected = app.bundle?.startsWith('com.apple.') ? undefined : app.names;
          expect(findApp(`${name}${joint}${more}`)?.names).to.equal(expected);
        },
      ),
    );
  });

  it('knows every bundle in any case', () => {
    const bundled = APPS.apps.filter(({ bundle }) => bundle !== undefined);
    fc.assert(
      fc.property(fc.constantFrom(...bundled), fc.boolean(), ({ bundle = '', names }, upper) => {
        expect(findApp(upper ? bundle.toUpperCase() : bundle)?.names).to.equal(names);
      }),
    );
  });

  it('finds in any text a known app or none', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const found = findApp(text);
        if (found) expect(found.names).to.include(found.name);
      }),
    );
  });
});

describe('appMeantBy', () => {
  it('knows an app by a name with a letter missing, too many, wrong, or swapped', () => {
    for (const [typed, meant] of [
      ['Whatsap', 'WhatsApp'],
      ['Instgram', 'Instagram'],
      ['Instagramm', 'Instagram'],
      ['Tiktik', 'TikTok'],
      ['Spotfiy', 'Spotify'],
      ['nettflix', 'Netflix'],
    ] as const) {
      expect(appMeantBy(typed)?.name, typed).to.equal(meant);
    }
  });

  it('guesses nothing from a name that is right, from a few letters, or from another word', () => {
    for (const typed of ['WhatsApp', 'whats app', 'wha', 'x', '', 'My diary', 'Waterpipe', 'ab'.repeat(90)]) {
      expect(appMeantBy(typed)?.name, typed).to.equal(undefined);
    }
    for (const { names } of APPS.apps) for (const name of names) expect(appMeantBy(name)).to.equal(undefined);
  });
});

describe('searchApps', () => {
  it('finds by the first letters, the whole name before its beginning, that before its words', () => {
    expect(namesOf(searchApps('wha'))).to.deep.equal(['WhatsApp', 'WhatsApp Business']);
    expect(namesOf(searchApps('x'))[0]).to.equal('X');
    expect(namesOf(searchApps('uber'))).to.deep.equal(['Uber', 'Uber Eats']);
    expect(namesOf(searchApps('google')).slice(0, 2)).to.deep.equal(['Google', 'Google Photos']);
    expect(namesOf(searchApps('authenticator')).slice(0, 3)).to.include('Google Authenticator');
  });

  it('offers each app once, under the name that fits', () => {
    expect(namesOf(searchApps('微'))).to.have.members(['微信', '微博']);
    expect(namesOf(searchApps('вк'))).to.deep.equal(['ВКонтакте']);
    expect(namesOf(searchApps('카카'))).to.deep.equal(['카카오톡']);
  });

  it('takes words in any order, accents and case aside', () => {
    expect(namesOf(searchApps('go pok'))).to.deep.equal(['Pokémon GO']);
    expect(namesOf(searchApps('POKÉ'))).to.deep.equal(['Pokémon GO', 'Pokémon TCG Pocket']);
    expect(namesOf(searchApps('ボイス'))).to.deep.equal(['ボイスメモ']);
  });

  it('finds every app by the beginning of any of its names', () => {
    const names = APPS.apps.flatMap((app) => app.names.map((name) => ({ app, name })));
    fc.assert(
      fc.property(fc.constantFrom(...names), fc.integer({ min: 1, max: 20 }), ({ app, name }, length) => {
        const found = searchApps([...name].slice(0, length).join(''), APPS.apps.length);
        fc.pre(/[\p{L}\p{N}+]/u.test([...name].slice(0, length).join('')));
        expect(found.map(({ names }) => names)).to.include(app.names);
      }),
    );
  });

  it('gives no more than asked for', () => {
    expect(searchApps('a').length).to.be.at.most(8);
    expect(searchApps('a', 2)).to.have.length(2);
  });

  it('finds nothing for nothing', () => {
    for (const text of ['', '  ', '–', 'zzzz', '(.*)+']) expect(searchApps(text)).to.deep.equal([]);
  });
});
