import { at } from './column.js';
import { leastLoss } from './least-loss.js';
import { isCheaper } from './order.js';
import type { Prepared } from './prepare.js';
import type { Frontier, Plan, Point } from './problem.js';

/** A plan and the capacity for which it was sought. */
interface Sample extends Point {
  readonly capacity: number;
}

/** Neighbouring capacities that one sample serves, and the least loss proven possible for all of them. */
interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly sample: Sample;
  readonly least: number;
}

const gapOf = ({ sample, least }: Stretch): number => sample.loss - least;

/** Points of the frontier sought one by one, where there are too many to have them all. */
export class SampledFrontier implements Frontier {
  readonly status = 'bound';
  readonly length: number;

  constructor(
    private readonly prepared: Prepared,
    private readonly samples: readonly Sample[],
    readonly gap: number,
    private readonly work: number,
  ) {
    this.length = samples.length;
  }

  point(index: number): Point {
    const { loss, changes, used } = this.sample(index);
    return Object.freeze({ loss, changes, used });
  }

  plan(index: number): Plan {
    return leastLoss(this.prepared, this.sample(index).capacity, { work: this.work });
  }

  private sample(index: number): Sample {
    if (!(index in this.samples)) throw new RangeError(`the frontier has no point ${index}`);
    return at(this.samples, index);
  }
}

/**
 * The best plans for up to `count` capacities (the ε-constraint method of Haimes, Lasdon & Wismer 1971), each
 * next one in the middle of where the least loss is least certain. Yields after every sample the share done.
 * @param work for each sample
 */
export function* sampleFrontier(
  prepared: Prepared,
  count: number,
  work: number,
): Generator<number, Frontier, void> {
  const { base, smallest } = prepared.table;
  const seek = (capacity: number): [sample: Sample, least: number] => {
    const { loss, changes, used, gap } = leastLoss(prepared, capacity, { work });
    return [{ loss, changes, used, capacity }, loss - gap];
  };
  const [first] = seek(base.used);
  const [last] = seek(smallest);
  const samples = [first, last];
  let stretches: readonly Stretch[] = [
    { from: last.used, to: first.used - 1, sample: last, least: first.loss },
  ];
  while (samples.length < count) {
    yield samples.length / count;
    const widest = stretches.reduce((a, b) => (gapOf(b) > gapOf(a) ? b : a));
    if (gapOf(widest) === 0) break;
    const { from, to } = widest;
    const [sample, least] = seek(from + Math.floor((to - from) / 2));
    samples.push(sample);
    stretches = stretches.flatMap((stretch) =>
      stretch === widest ? split(stretch, sample, least) : stretch,
    );
  }
  const gap = Math.max(...stretches.map(gapOf));
  return new SampledFrontier(prepared, staircaseOf(samples), gap, work);
}

/** What is known of a stretch once a sample was taken for a capacity in it. */
function split(stretch: Stretch, sample: Sample, least: number): readonly Stretch[] {
  const { from, to, sample: old } = stretch;
  const isNews = isCheaper(sample.loss, sample.changes, old.loss, old.changes);
  const proven = Math.max(least, stretch.least);
  const best = isNews ? sample : old;
  const parts: Stretch[] = [
    { from, to: best.used - 1, sample: old, least: proven },
    { from: Math.max(from, best.used), to: sample.capacity, sample: best, least: proven },
    { from: sample.capacity + 1, to, sample: best, least: stretch.least },
  ];
  return parts.filter((part) => part.from <= part.to);
}

/** The samples that no other beats, those of the least loss first. */
function staircaseOf(samples: readonly Sample[]): readonly Sample[] {
  let [loss, changes] = [Infinity, Infinity];
  return samples
    .toSorted((a, b) => a.used - b.used || a.loss - b.loss || a.changes - b.changes)
    .filter((sample) => {
      const isCheapest = isCheaper(sample.loss, sample.changes, loss, changes);
      if (isCheapest) ({ loss, changes } = sample);
      return isCheapest;
    })
    .reverse();
}
