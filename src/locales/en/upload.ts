import type { Connection } from '../../data/upload-speeds.js';
import { number } from './number.js';

const connections: Record<Connection, string> = {
  dsl: 'DSL',
  vdsl: 'VDSL',
  cable: 'Cable',
  mobile: 'Mobile, 4G or 5G',
  fibre: 'Fibre',
};

const counts = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

/** Words of `stowage-upload`. Sizes and times ("15 hours") come in as ready text. */
export const upload = {
  uploadNobody: 'Add a device, and its first backup is timed here.',
  uploadUnknown: (device: string) => `Type a size of ${device}, and its first backup is timed here.`,
  uploadElsewhere: (device: string) => `Nothing to upload: the backup of ${device} doesn’t go to iCloud.`,
  uploadLeadNext: (device: string, time: string) => `The next backup of ${device} takes about ${time}.`,
  uploadLeadNextNights: (device: string, time: string, nights: string) =>
    `The next backup of ${device} takes about ${time}: ${nights}.`,
  uploadLead: (device: string, time: string) => `The first backup of ${device} takes about ${time}.`,
  uploadLeadNights: (device: string, time: string, nights: string) =>
    `The first backup of ${device} takes about ${time}: ${nights}.`,
  uploadNights: (n: number) =>
    n === 1 ? 'one night of 8 hours' : `${counts[n] ?? number(n)} nights of 8 hours`,
  uploadFewNights: (n: number) => `${number(n)} nights`,
  uploadRange: (least: string, most: string) =>
    `Between ${least} and ${most}, as far as the sizes are known.`,
  uploadDevice: 'Device',
  uploadSpeed: 'Upload speed',
  uploadUnit: 'Mbit/s',
  uploadConnection: 'Or a typical one',
  uploadTypical: (connection: Connection, speed: string) =>
    `${connections[connection]}, about ${speed}\u00a0Mbit/s`,
  uploadOwn: 'My own figure',
  uploadAssumed: 'Our assumption, until you type your own.',
  uploadTest:
    'Typical speeds are rough guesses, and sending is often far slower than receiving. Test your speed on the Wi-Fi where the device charges, and type the upload figure.',
  uploadCaption: 'What is sent, and how long it takes',
  uploadWhat: 'What',
  uploadSize: 'Size',
  uploadTime: 'Time',
  uploadBackup: 'First backup',
  uploadNext: 'Next backup',
  uploadWithout: 'First backup, if the photos move to iCloud Photos',
  uploadLibrary: 'Photo library, if it moves to iCloud Photos',
  uploadAdvice: 'Apple’s advice for a first backup: leave the device on power and Wi-Fi for 24 hours.',
  uploadOverNight:
    'That is more than one night. A backup goes on only while the device is on power, locked and on Wi-Fi.',
  uploadEstimate: 'An estimate: we reckon with 80% of the speed.',
};
