/** Terms as another language may word them: the same keys and arguments, any text. */
export type Wording<Terms> = {
  [Key in keyof Terms]: Terms[Key] extends (...args: infer Args) => string
    ? (...args: Args) => string
    : Terms[Key];
};
