/** Where the class of an app comes from, by its first name, for every app that is not our own judgement alone. */
export const APP_SOURCES: Readonly<Record<string, string>> = {
  WhatsApp: 'WhatsApp Help Center, “How to back up to iCloud”',
  'WhatsApp Business': 'WhatsApp Help Center, “How to back up to iCloud”',
  LINE: 'LINE Help, “Backing up and restoring chats” (20023473)',
  KakaoTalk: 'Kakao Customer Center, “Talk Drawer” (1073196180)',
  'Pocket Casts': 'Measured: 3.5 GB on the phone, 64 MB in its backup',
  'Voice Memos': 'Seen in Settings: in the backup unless synced',
  Files: 'Seen in Settings: “On My iPhone” is in the backup, iCloud Drive is not',
  Notes: 'Apple Support 108770: what is synced to iCloud is not in the backup',
  Health: 'Apple Support 108770: what is synced to iCloud is not in the backup',
  Journal: 'Apple Support 108770: what is synced to iCloud is not in the backup',
  Procreate: 'Procreate’s privacy policy: artwork is saved on the iPad, without an account',
  WeChat: 'WeChat Help Center: chats are kept on the device, on no server',
  'Google Authenticator': 'Google Account Help: codes are on the device unless synced to the Google Account',
  'Microsoft Authenticator':
    'Microsoft Learn: accounts of work or school have to be signed in again after a restore',
  Signal: 'Signal Support: chats are in Signal’s own Secure Backups or moved by its transfer',
};
