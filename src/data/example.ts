import type { HouseholdInput } from '../model/household.js';

/** What a page shows before any input: one person on the free tier, sizes as Settings prints them. */
export const EXAMPLE: HouseholdInput = {
  version: 1,
  region: 'US',
  people: [
    {
      id: 'p1',
      name: 'Ana',
      pool: { tier: '5GB' },
      cloud: { mail: '0.2 GB', drive: [{ id: 'f1', name: 'Desktop & Documents', size: '0.4 GB' }] },
      devices: [
        {
          id: 'd1',
          name: 'Ana’s iPhone',
          kind: 'iphone',
          rest: '0.9 GB',
          photos: { size: '24 GB', in: 'backup' },
          messages: { size: '0.8 GB', in: 'backup' },
          apps: [
            { id: 'a1', name: 'WhatsApp', bundle: 'net.whatsapp.WhatsApp', size: '2.3 GB', class: 'cloud' },
            { id: 'a2', name: 'Instagram', bundle: 'com.burbn.instagram', size: '240 MB', class: 'returns' },
            {
              id: 'a3',
              name: 'TikTok',
              bundle: 'com.zhiliaoapp.musically',
              size: '190 MB',
              class: 'returns',
            },
            { id: 'a4', name: 'Minecraft', bundle: 'com.mojang.minecraftpe', size: '140 MB', class: 'check' },
            { id: 'a5', name: 'Google Maps', bundle: 'com.google.Maps', size: '110 MB', class: 'returns' },
            { id: 'a6', name: 'Day One', size: '79 MB', class: 'only' },
            {
              id: 'a7',
              name: 'Duolingo',
              bundle: 'com.duolingo.DuolingoMobile',
              size: '60 MB',
              class: 'returns',
            },
          ],
        },
      ],
      oldBackups: [{ id: 'o1', name: 'Old iPad', size: '3.2 GB', needed: 'unknown' }],
    },
  ],
};
