import { deepFreeze } from '../model/deep-freeze.js';
import type { App, AppClass, Household } from '../model/household.js';
import { printedSize } from '../model/printed-size.js';
import { GIB, MIB, ZERO, type Size } from '../model/size.js';

/** A size as Settings prints it. */
function printed(text: string): Size {
  const [number = '', unit] = text.split(' ');
  const [whole = '', fraction = ''] = number.split('.');
  const digits = BigInt(whole + fraction);
  return printedSize({ digits, decimals: fraction.length }, BigInt(unit === 'GB' ? GIB : MIB));
}

const app = (id: string, name: string, bundle: string | null, size: string, kind: AppClass): App => ({
  id,
  name,
  bundle,
  size: printed(size),
  on: true,
  class: kind,
  loss: null,
  unlocked: false,
  want: null,
});

/** `EXAMPLE` as `parseHousehold` reads it, so that the first answer needn't wait for what reads households. */
export const EXAMPLE_HOUSEHOLD: Household = deepFreeze({
  version: 1,
  region: 'US',
  changingPhone: false,
  hasComputer: null,
  family: null,
  people: [
    {
      id: 'p1',
      name: 'Ana',
      pool: { tier: '5GB', appleOne: null, used: null },
      cloud: {
        photos: ZERO,
        photosDeleted: ZERO,
        messages: ZERO,
        mail: printed('0.2 GB'),
        sharedLibrary: ZERO,
        other: ZERO,
        drive: [{ id: 'f1', name: 'Desktop & Documents', size: printed('0.4 GB'), mayGo: false, want: null }],
      },
      emptyDeleted: { want: null },
      photosInCommon: 1,
      messagesInCommon: 1,
      devices: [
        {
          id: 'd1',
          name: 'Ana’s iPhone',
          kind: 'iphone',
          backup: 'icloud',
          want: null,
          stored: null,
          next: null,
          lastBackup: null,
          total: null,
          rest: printed('0.9 GB'),
          photos: { size: printed('24 GB'), in: 'backup', want: null },
          messages: { size: printed('0.8 GB'), in: 'backup', want: null },
          apps: [
            app('a1', 'WhatsApp', 'net.whatsapp.WhatsApp', '2.3 GB', 'cloud'),
            app('a2', 'Instagram', 'com.burbn.instagram', '240 MB', 'returns'),
            app('a3', 'TikTok', 'com.zhiliaoapp.musically', '190 MB', 'returns'),
            app('a4', 'Minecraft', 'com.mojang.minecraftpe', '140 MB', 'check'),
            app('a5', 'Google Maps', 'com.google.Maps', '110 MB', 'returns'),
            app('a6', 'Day One', null, '79 MB', 'only'),
            app('a7', 'Duolingo', 'com.duolingo.DuolingoMobile', '60 MB', 'returns'),
          ],
        },
      ],
      oldBackups: [{ id: 'o1', name: 'Old iPad', size: printed('3.2 GB'), needed: 'unknown', want: null }],
    },
  ],
});
