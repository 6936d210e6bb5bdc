/** One way a choice can go. All counts are integers; `bytes` below 2^53. */
export interface Option {
  readonly id: string;
  /** What the option keeps in iCloud. */
  readonly bytes: number;
  /** What giving it up is felt to cost, 0 or more. */
  readonly loss: number;
  /** How many things are touched, 0 or more. */
  readonly changes: number;
}

/** Exactly one option of a choice is taken; the first one is how things stand. */
export interface Choice {
  readonly id: string;
  readonly options: readonly Option[];
}

/** What is used is `fixed` plus the bytes of the options taken. */
export interface Problem {
  /** Bytes no choice changes; negative when it corrects a rounded total. */
  readonly fixed: number;
  readonly choices: readonly Choice[];
}

/** A choice and the option it takes instead of its first one. */
export type Taken = readonly [choiceId: string, optionId: string];

export interface Plan {
  /**
   * `optimal`: no plan within the capacity is smaller in (loss, changes, used), compared in that order.
   * `bound`: the best plan found when the work ran out. `impossible`: nothing fits; this is the smallest.
   */
  readonly status: 'optimal' | 'bound' | 'impossible';
  readonly loss: number;
  readonly changes: number;
  /** Bytes used when the plan is carried out. */
  readonly used: number;
  /** At most so much of the loss could still be saved: `loss` minus a proven lower bound. */
  readonly gap: number;
  /** Only what differs from each choice's first option, sorted by choice id. */
  readonly take: readonly Taken[];
}

/** One step of the staircase: no plan that uses as little loses less. */
export interface Point {
  readonly loss: number;
  readonly changes: number;
  readonly used: number;
}

/** The staircase of all plans worth looking at, from the least loss to the least used. */
export interface Frontier {
  /** `bound`: the work ran out, so steps may be missing between those there are. */
  readonly status: 'optimal' | 'bound';
  /** At any capacity, the first point that fits loses at most so much more than the best plan does. */
  readonly gap: number;
  readonly length: number;
  point(index: number): Point;
  /** The plan behind a point, rebuilt on demand. */
  plan(index: number): Plan;
}

/** `work` bounds the effort, counted in states looked at, so that the answer is the same on every machine. */
export interface Effort {
  readonly work?: number | undefined;
}
