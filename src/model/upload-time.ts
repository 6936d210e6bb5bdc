/** How long an upload takes, on a phone that charges eight hours a night. */
export interface UploadTime {
  readonly hours: number;
  readonly nights: number;
}

const HOURS_A_NIGHT = 8;

/** What of the rated speed a backup really gets. */
const SHARE_OF_RATE = 0.8;

/** The time a first backup or a library's upload takes; endless without any speed, nothing for no bytes. */
export function uploadTime(bytes: number, mbitPerSecond: number): UploadTime {
  if (bytes <= 0) return { hours: 0, nights: 0 };
  const hours = mbitPerSecond > 0 ? transferHours(bytes, mbitPerSecond * SHARE_OF_RATE) : Infinity;
  return { hours, nights: Math.ceil(hours / HOURS_A_NIGHT) };
}

/** Hours that bytes take at a speed that they really get, above zero. */
export const transferHours = (bytes: number, mbitPerSecond: number): number =>
  (bytes * 8) / (mbitPerSecond * 1e6) / 3600;
