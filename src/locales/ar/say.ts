/**
 * A sentence whose names and figures keep their own direction: each is isolated from the Arabic around it.
 * An empty one leaves nothing behind.
 */
export const say = (words: TemplateStringsArray, ...values: readonly string[]): string =>
  String.raw({ raw: words }, ...values.map((value) => value && `\u2068${value}\u2069`));
