/** Where a table's facts come from and the day they were read (ISO date). */
export interface Provenance {
  readonly asOf: string;
  readonly source: string;
}

/** How well a fact is known: Apple's own text, observed on a device, experts and vendors, weak (blogs). */
export type Evidence = 'A' | 'O' | 'P' | 'W';
