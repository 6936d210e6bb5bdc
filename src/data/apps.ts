import type { AppClass } from '../model/household.js';
import type { Evidence, Provenance } from './provenance.js';

/** Why an app is in its class; the words' key. */
export type AppReason =
  /** Its data live on the service: signing in brings them back. */
  | 'signs-in'
  /** Media and purchases download again. */
  | 'downloads-again'
  /** Streams; what was downloaded to watch offline never is in the backup. */
  | 'streams'
  /** A chat backup of its own, counted in iCloud Drive or elsewhere: check that it is on. */
  | 'chat-backup'
  /** Syncs to its own cloud: check that it is signed in and up to date. */
  | 'own-sync'
  /** Progress may live only in the backup. */
  | 'game-progress'
  /** Sign-in, a device key or a boarding pass may be lost. */
  | 'sign-in'
  /** What is made in it is nowhere else. */
  | 'only-here'
  /** Codes and keys stay on the device: export them. */
  | 'device-secrets'
  /** Keeps its chats out of every backup: use its own transfer. */
  | 'device-chats';

/** One app as people know it. */
export interface CatalogueApp {
  /** Bundle identifier, where it is certain. */
  readonly bundle?: string;
  /** The name under the icon first, then other names and languages. */
  readonly names: readonly [string, ...string[]];
  readonly class: AppClass;
  readonly why: AppReason;
  readonly evidence: Evidence;
  /** Whether turning it off frees anything: what is not in the backup anyway does not. */
  readonly frees: boolean;
}

type Row = readonly [bundle: string, names: string, evidence?: Evidence];

const group = (kind: AppClass, why: AppReason, rows: readonly Row[]): CatalogueApp[] =>
  rows.map(([bundle, list, evidence = 'W']) => {
    const [name = '', ...others] = list.split(' | ');
    const app = { names: [name, ...others], class: kind, why, evidence, frees: kind !== 'device' } as const;
    return bundle ? { bundle, ...app } : app;
  });

/** Apps that many backups hold, the commoner first within a group. Classes are what normally holds, not a promise. */
export const APPS: Provenance & { readonly apps: readonly CatalogueApp[] } = {
  asOf: '2026-11-22',
  source: 'Our own classification of what each app keeps; every row says how well it is known',
  apps: [
    ...group('cloud', 'chat-backup', [
      ['net.whatsapp.WhatsApp', 'WhatsApp | WhatsApp Messenger', 'P'],
      ['net.whatsapp.WhatsAppSMB', 'WhatsApp Business | WA Business', 'P'],
      ['jp.naver.line', 'LINE | ライン'],
      ['com.viber', 'Viber | Rakuten Viber'],
    ]),
    ...group('returns', 'signs-in', [
      ['com.burbn.instagram', 'Instagram'],
      ['com.zhiliaoapp.musically', 'TikTok'],
      ['com.facebook.Facebook', 'Facebook'],
      ['com.facebook.Messenger', 'Messenger | Facebook Messenger'],
      ['ph.telegra.Telegraph', 'Telegram | Telegram Messenger'],
      ['com.toyopagroup.picaboo', 'Snapchat'],
      ['com.atebits.Tweetie2', 'X | Twitter'],
      ['com.burbn.barcelona', 'Threads'],
      ['com.reddit.Reddit', 'Reddit'],
      ['pinterest', 'Pinterest'],
      ['com.hammerandchisel.discord', 'Discord'],
      ['com.linkedin.LinkedIn', 'LinkedIn'],
      ['com.amazon.Amazon', 'Amazon | Amazon Shopping'],
      ['com.ebay.iphone', 'eBay'],
      ['com.einnovation.temu', 'Temu'],
      ['com.ubercab.UberClient', 'Uber'],
      ['com.ubercab.UberEats', 'Uber Eats'],
      ['com.airbnb.app', 'Airbnb'],
      ['com.duolingo.DuolingoMobile', 'Duolingo'],
      ['us.zoom.videomeetings', 'Zoom | Zoom Workplace'],
      ['com.strava.stravaride', 'Strava'],
      ['com.google.Maps', 'Google Maps'],
    ]),
    ...group('returns', 'streams', [
      ['com.google.ios.youtube', 'YouTube'],
      ['com.spotify.client', 'Spotify'],
      ['com.netflix.Netflix', 'Netflix'],
      ['com.amazon.aiv.AIVApp', 'Prime Video | Amazon Prime Video'],
      ['com.disney.disneyplus', 'Disney+'],
      ['tv.twitch', 'Twitch'],
    ]),
    ...group('returns', 'downloads-again', [
      ['com.amazon.Lassen', 'Kindle | Amazon Kindle'],
      ['com.audible.iphone', 'Audible'],
      ['com.apple.podcasts', 'Podcasts | Apple Podcasts'],
      ['au.com.shiftyjelly.podcasts', 'Pocket Casts', 'P'],
    ]),
    ...group('cloud', 'own-sync', [
      ['com.google.photos', 'Google Photos | Google Fotos | Google Фото'],
      ['com.google.Drive', 'Google Drive'],
      ['com.google.Gmail', 'Gmail'],
      ['com.microsoft.Office.Outlook', 'Outlook | Microsoft Outlook'],
      ['com.microsoft.skydrive', 'OneDrive | Microsoft OneDrive'],
      ['com.microsoft.skype.teams', 'Teams | Microsoft Teams'],
      ['com.microsoft.onenote', 'OneNote | Microsoft OneNote'],
      ['com.getdropbox.Dropbox', 'Dropbox'],
    ]),
    ...group('check', 'game-progress', [
      ['com.roblox.robloxmobile', 'Roblox'],
      ['com.nianticlabs.pokemongo', 'Pokémon GO'],
      ['com.midasplayer.apps.candycrushsaga', 'Candy Crush | Candy Crush Saga'],
      ['com.mojang.minecraftpe', 'Minecraft'],
      ['com.supercell.magic', 'Clash of Clans'],
    ]),
    ...group('check', 'sign-in', [
      ['com.yourcompany.PPClient', 'PayPal'],
      ['com.revolut.revolut', 'Revolut'],
      ['', 'Bank | Banking | Bank app'],
      ['', 'Airline | Airline app'],
    ]),
    ...group('only', 'only-here', [
      ['com.apple.VoiceMemos', 'Voice Memos | Sprachmemos | Dictaphone | Notas de voz | ボイスメモ', 'O'],
      ['com.apple.DocumentsApp', 'Files | On My iPhone | On My iPad | Dateien | Fichiers | Archivos', 'O'],
      ['com.apple.mobilenotes', 'Notes | Notizen | Notas | メモ', 'A'],
      ['com.apple.Health', 'Health | Apple Health', 'A'],
      ['com.apple.mobilegarageband', 'GarageBand'],
      ['com.apple.iMovie', 'iMovie'],
      ['', 'Procreate'],
      ['', 'Day One | Day One Journal'],
      ['', 'CapCut'],
      ['com.tencent.xin', 'WeChat | Weixin | 微信'],
    ]),
    ...group('device', 'device-secrets', [
      ['com.google.Authenticator', 'Google Authenticator', 'P'],
      ['com.microsoft.azureauthenticator', 'Microsoft Authenticator', 'P'],
    ]),
    ...group('device', 'device-chats', [
      ['org.whispersystems.signal', 'Signal | Signal Private Messenger', 'P'],
    ]),
  ],
};
