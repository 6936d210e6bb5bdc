/** One tick: what the step said, and whether it came true at once or only stands on the way. */
interface Tick {
  readonly does: string;
  readonly cameTrue: boolean;
}

/** What was ticked, by step. Those that came true are no longer among the steps, until they are undone. */
export class Ticks {
  static readonly NONE = new Ticks(new Map());

  readonly #ticks: ReadonlyMap<string, Tick>;

  private constructor(ticks: ReadonlyMap<string, Tick>) {
    this.#ticks = ticks;
  }

  with(id: string, does: string, cameTrue: boolean): Ticks {
    return new Ticks(new Map(this.#ticks).set(id, { does, cameTrue }));
  }

  without(id: string): Ticks {
    return new Ticks(new Map([...this.#ticks].filter(([other]) => other !== id)));
  }

  /** Whether a step among the steps is ticked. */
  isOpen(id: string): boolean {
    return this.#ticks.get(id)?.cameTrue === false;
  }

  /** What has come true, in the order it was ticked. */
  finished(open: readonly { readonly id: string }[]): readonly string[] {
    const ids = new Set(open.map(({ id }) => id));
    return [...this.#ticks].flatMap(([id, { does, cameTrue }]) => (cameTrue && !ids.has(id) ? [does] : []));
  }
}
