/** How wide a text is in pixels at a font size. */
export type TextWidth = (text: string, size: number, bold: boolean) => number;

/** The text in lines that are at most so wide; a word that is wider has a line of its own. */
export function textLines(text: string, width: number, widthOf: (text: string) => number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = `${lines.at(-1) ?? ''} ${word}`;
    if (lines.length > 0 && widthOf(longer) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** The same number of lines, about as long as each other. */
export function balancedLines(text: string, width: number, widthOf: (text: string) => number): string[] {
  const lines = textLines(text, width, widthOf);
  const narrower = textLines(text, width * 0.94, widthOf);
  return narrower.length > lines.length || width < 1 ? lines : balancedLines(text, width * 0.94, widthOf);
}

/** The text, or as many of its letters as fit before an ellipsis. */
export function shortened(text: string, width: number, widthOf: (text: string) => number): string {
  if (widthOf(text) <= width) return text;
  const letters = Array.from(text);
  while (letters.length > 1 && widthOf(`${letters.join('').trimEnd()}…`) > width) letters.pop();
  return `${letters.join('').trimEnd()}…`;
}
