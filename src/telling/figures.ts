import type * as everySum from './sums.js';

/** One line of a sum. Bytes; `minus` is taken away. */
export interface SumRow {
  readonly label: string;
  readonly amount: string;
  readonly minus?: boolean;
}

/** How a figure adds up: its rows, and the figure itself as their result. */
export interface SumView {
  readonly title: string;
  readonly rows: readonly SumRow[];
  readonly total: SumRow;
  readonly note?: string;
}

/** A figure's sum, worked out when it is opened; until then those who can do sums needn't be there. */
export type OpenSum = (sums: typeof everySum) => SumView;

/** A figure inside a sentence. */
export interface Figure {
  readonly key: string;
  readonly text: string;
  readonly sum: OpenSum;
}

// Private-use characters: no language's words contain them.
const OPEN = '\uE000';
const CLOSE = '\uE001';

/** The figures of one answer: each stands in a sentence as a mark that `pieces` finds again. */
export class Figures {
  private readonly known = new Map<string, Figure>();

  /** Text for a term: the figure, marked. */
  mark(key: string, text: string, sum: OpenSum): string {
    this.known.set(key, { key, text, sum });
    return OPEN + key + CLOSE;
  }

  get(key: string): Figure | undefined {
    return this.known.get(key);
  }

  /** A sentence as plain text. */
  plain(sentence: string): string {
    return this.pieces(sentence)
      .map((piece) => (typeof piece === 'string' ? piece : piece.text))
      .join('');
  }

  /** A sentence cut at its figures. */
  pieces(sentence: string): readonly (string | Figure)[] {
    return sentence
      .split(new RegExp(`${OPEN}([^${CLOSE}]*)${CLOSE}`))
      .flatMap((piece, i): (string | Figure)[] => {
        if (i % 2 === 0) return piece ? [piece] : [];
        const figure = this.known.get(piece);
        return figure ? [figure] : [];
      });
  }
}
