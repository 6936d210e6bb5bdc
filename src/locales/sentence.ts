/** What a code comes with, as the model gives it. */
export type Params = Readonly<Record<string, string | number>>;
