import type { upload as english } from '../en/upload.js';
import type { Speech } from '../speech.js';
import type { Wording } from '../wording.js';
import { dative } from './dative.js';

const connections: Record<Parameters<typeof english.uploadTypical>[0], string> = {
  dsl: 'DSL',
  vdsl: 'VDSL',
  cable: 'Kabel',
  mobile: 'Mobilfunk, 4G oder 5G',
  fibre: 'Glasfaser',
};

const counts = ['keine', 'eine', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun'];

/** Words of `stowage-upload`. */
export const upload = ({ number, plural }: Speech): Wording<typeof english> => ({
  uploadNobody: 'Füge ein Gerät hinzu, dann steht hier, wie lange sein erstes Backup dauert.',
  uploadUnknown: (device) =>
    `Gib eine Größe von ${dative(device)} ein, dann steht hier, wie lange das erste Backup dauert.`,
  uploadElsewhere: (device) => `Nichts hochzuladen: Das Backup von ${dative(device)} geht nicht in iCloud.`,
  uploadLeadNext: (device, time) => `Das nächste Backup von ${dative(device)} dauert etwa ${time}.`,
  uploadLeadNextNights: (device, time, nights) =>
    `Das nächste Backup von ${dative(device)} dauert etwa ${time}: ${nights}.`,
  uploadLead: (device, time) => `Das erste Backup von ${dative(device)} dauert etwa ${time}.`,
  uploadLeadNights: (device, time, nights) =>
    `Das erste Backup von ${dative(device)} dauert etwa ${time}: ${nights}.`,
  uploadNights: (n) => `${counts[n] ?? number(n)} ${n === 1 ? 'Nacht' : 'Nächte'} zu 8 Stunden`,
  uploadFewNights: (n) => plural(n, { one: '# Nacht', other: '# Nächte' }),
  uploadRange: (least, most) => `Zwischen ${least} und ${most}, soweit die Größen bekannt sind.`,
  uploadDevice: 'Gerät',
  uploadSpeed: 'Upload-Geschwindigkeit',
  uploadUnit: 'Mbit/s',
  uploadConnection: 'Oder eine typische',
  uploadTypical: (connection, speed) => `${connections[connection]}, etwa ${speed}\u00a0Mbit/s`,
  uploadOwn: 'Eigene Zahl',
  uploadAssumed: 'Unsere Annahme, bis du eine eigene Zahl eingibst.',
  uploadTest:
    'Typische Geschwindigkeiten sind grobe Schätzungen, und Senden ist oft viel langsamer als Empfangen. Miss deine Geschwindigkeit in dem WLAN, in dem das Gerät lädt, und gib die Zahl für den Upload ein.',
  uploadCaption: 'Was gesendet wird und wie lange es dauert',
  uploadWhat: 'Was',
  uploadSize: 'Größe',
  uploadTime: 'Dauer',
  uploadBackup: 'Erstes Backup',
  uploadNext: 'Nächstes Backup',
  uploadWithout: 'Erstes Backup, wenn die Fotos zu iCloud-Fotos kommen',
  uploadLibrary: 'Fotomediathek, wenn sie zu iCloud-Fotos kommt',
  uploadAdvice: `Apples Rat für ein erstes Backup: das Gerät ${number(24)} Stunden lang an Strom und WLAN lassen.`,
  uploadOverNight:
    'Das ist mehr als eine Nacht. Ein Backup läuft nur weiter, solange das Gerät gesperrt und an Strom und WLAN ist.',
  uploadEstimate: `Eine Schätzung: Wir rechnen mit ${number(80)}\u00a0% der Geschwindigkeit.`,
});
