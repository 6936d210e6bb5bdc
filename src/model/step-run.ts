import type { Size } from './size.js';
import type { Draft } from './step-draft.js';

/** Steps grouped: switches of one device that go off one after the other, every other step by itself. */
export function runsOf(drafts: readonly Draft[]): Draft[][] {
  const runs: Draft[][] = [];
  for (const draft of drafts) {
    const last = runs.at(-1);
    const [first] = last ?? [];
    if (last && first && isSwitch(first) && isSwitch(draft) && first.deviceId === draft.deviceId)
      last.push(draft);
    else runs.push([draft]);
  }
  return runs;
}

const isSwitch = ({ code, lags }: Draft): boolean => code === 'app-off' && !lags;

const ENDS = ['low', 'bytes', 'high'] as const;

/**
 * The use after each step of a run when all of it is as if every switch had freed one end of its size; `null`
 * when something on the way (a clamp, another total) makes it more than that.
 */
export function usesAlong(before: Size, after: Size, run: readonly Draft[]): Size[] | null {
  const freedAt = (end: keyof Size & (typeof ENDS)[number]) =>
    ENDS.find((pick) => run.reduce((sum, { size }) => sum - size[pick], before[end]) === after[end]);
  const [low, bytes, high] = [freedAt('low'), freedAt('bytes'), freedAt('high')];
  if (!low || !bytes || !high) return null;
  let use = before;
  return run.map(({ size }) => {
    use = { low: use.low - size[low], bytes: use.bytes - size[bytes], high: use.high - size[high] };
    return use;
  });
}
