/** A text as a reader takes it in: however its spaces are written, those that keep a size on one line among them. */
export const inOneLine = (text: string | null | undefined): string =>
  (text ?? '').replace(/\s+/g, ' ').trim();
