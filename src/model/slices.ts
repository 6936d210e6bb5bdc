/** Work with pauses, at any of which it may be dropped. */
export type Slices<Result> = Generator<undefined, Result, void>;

/** Works through all slices without a pause. */
export function finish<Result>(slices: Slices<Result>): Result {
  for (;;) {
    const { done, value } = slices.next();
    if (done) return value;
  }
}
