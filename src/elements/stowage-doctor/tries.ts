import type { RemedyId } from '../../data/doctor-remedies.js';

/**
 * How a remedy ended: it helped, or it didn’t, or it is done and the reader goes on. A way out helps if there is a
 * backup now; a look does if it settles the matter.
 */
export type Judgement = 'helped' | 'no-help' | 'looked';

/** What became of a remedy: ticked off, and then how it ended. */
export type Try = 'tried' | Judgement;

/** What has been tried, in that order. */
export class Tries {
  static readonly NONE = new Tries(new Map());

  readonly #tries: ReadonlyMap<RemedyId, Try>;

  private constructor(tries: ReadonlyMap<RemedyId, Try>) {
    this.#tries = tries;
  }

  get all(): readonly (readonly [RemedyId, Try])[] {
    return [...this.#tries];
  }

  /** The one that helped. */
  get helped(): RemedyId | undefined {
    return this.all.find(([, became]) => became === 'helped')?.[0];
  }

  /** The one judged last that didn't. */
  get lastInVain(): RemedyId | undefined {
    return this.all.findLast(([, became]) => became === 'no-help')?.[0];
  }

  of(remedy: RemedyId): Try | undefined {
    return this.#tries.get(remedy);
  }

  with(remedy: RemedyId, became: Try): Tries {
    return new Tries(new Map([...this.without(remedy).#tries, [remedy, became]]));
  }

  without(remedy: RemedyId): Tries {
    return new Tries(new Map(this.all.filter(([other]) => other !== remedy)));
  }
}
