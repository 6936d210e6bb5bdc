import type { Size } from '../../model/size.js';
import { uploadTime } from '../../model/upload-time.js';
import type { Localize } from '../localize.js';
import { hoursIn } from '../../telling/time-words.js';

/** How long a size takes at a speed, in words. */
export interface TimeWords {
  readonly likely: string;
  /** Where rounded or guessed sizes make a difference worth telling. */
  readonly range: readonly [least: string, most: string] | null;
  /** Nights of eight hours. */
  readonly nights: number;
}

/** @param speed Mbit/s */
export function timeWords(localize: Localize, size: Size, speed: number): TimeWords {
  const text = (bytes: number) => hoursIn(localize.lang(), uploadTime(bytes, speed).hours);
  const [least, most] = [text(size.low), text(size.high)];
  return {
    likely: text(size.bytes),
    range: least === most ? null : [least, most],
    nights: uploadTime(size.bytes, speed).nights,
  };
}
