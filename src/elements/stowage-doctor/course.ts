import type { RemedyId } from '../../data/doctor-remedies.js';
import type { Remedy } from '../../model/diagnose-types.js';
import { Tries, type Judgement } from './tries.js';

/** Where somebody stands in a list of remedies: at one, or at its end. */
export type Place =
  | { readonly at: RemedyId }
  /** One helped · what is left costs more than it helps · everything is tried. */
  | { readonly end: 'helped' | 'stop' | 'all-tried' };

/** A reader's way through the remedies. */
export class Course {
  static readonly BEGINNING = new Course(Tries.NONE, new Set(), false);

  readonly tries: Tries;
  /** Those that the reader opened, or closed, themselves. */
  readonly toggled: ReadonlySet<RemedyId>;
  /** Told to stop and ask Apple, the reader goes on all the same. */
  readonly goesOn: boolean;

  private constructor(tries: Tries, toggled: ReadonlySet<RemedyId>, goesOn: boolean) {
    this.tries = tries;
    this.toggled = toggled;
    this.goesOn = goesOn;
  }

  /** As it was left. */
  static from(tries: Tries, goesOn: boolean): Course {
    return new Course(tries, new Set(), goesOn);
  }

  /** At the first that was not judged, unless it is Apple's turn. */
  placeIn(remedies: readonly Remedy[]): Place {
    const { tries } = this;
    if (tries.helped) return { end: 'helped' };
    const [next] = this.#left(remedies);
    if (!next) return { end: 'all-tried' };
    const judged = remedies.find(({ id }) => id === tries.lastInVain);
    return judged && !this.goesOn && this.isLast(judged, remedies) ? { end: 'stop' } : { at: next.id };
  }

  /** If it doesn't help it is Apple's turn: nothing harmless is left. */
  isLast({ id, otherwise }: Remedy, remedies: readonly Remedy[]): boolean {
    return (
      otherwise === 'ask-apple' &&
      this.#left(remedies).every((other) => other.id === id || other.harm !== 'nothing')
    );
  }

  /** Ticked off, it opens, and asks how it ended. */
  tick(id: RemedyId, isOpen: boolean): Course {
    const { tries } = this;
    if (tries.of(id)) return this.having(tries.without(id));
    const { toggled } = isOpen ? this : this.toggle(id);
    return new Course(tries.with(id, 'tried'), toggled, this.goesOn);
  }

  judge(id: RemedyId, judgement: Judgement): Course {
    return this.having(this.tries.with(id, judgement));
  }

  /** What had helped hasn't lasted, or isn't all that is wanted, or the rest is tried all the same. */
  goOn(remedies: readonly Remedy[]): Course {
    const { helped } = this.tries;
    const isWayOut = remedies.some(({ id, kind }) => id === helped && kind === 'way-out');
    return helped
      ? this.judge(helped, isWayOut ? 'looked' : 'no-help')
      : new Course(this.tries, this.toggled, true);
  }

  toggle(id: RemedyId): Course {
    const toggled = new Set(this.toggled);
    if (!toggled.delete(id)) toggled.add(id);
    return new Course(this.tries, toggled, this.goesOn);
  }

  #left(remedies: readonly Remedy[]): readonly Remedy[] {
    const { tries } = this;
    return remedies.filter(({ id }) => tries.of(id) !== 'no-help' && tries.of(id) !== 'looked');
  }

  // Not `#having`: what the compiler makes of a class that names itself in such a method fails when it is loaded.
  private having(tries: Tries): Course {
    return new Course(tries, new Set(), this.goesOn);
  }
}
