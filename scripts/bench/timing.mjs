import { performance } from 'node:perf_hooks';

/** Calls a function a number of times: its result, and the median of how many milliseconds it took. */
export function timed(call, times = 1) {
  let result;
  const taken = Array.from({ length: times }, () => {
    const start = performance.now();
    result = call();
    return performance.now() - start;
  });
  return { result, ms: median(taken) };
}

export function quantile(values, share) {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
}

export const median = (values) => quantile(values, 0.5);
