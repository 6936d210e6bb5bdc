/** Gives a value by attribute or by property, whichever is being proved, and waits until all is drawn. */
export type Give = (element: Element, value: string | number | boolean | null) => Promise<void>;

/** What a probe is told: the name it stands under, how to give a value, and the parts that are documented. */
export interface Proving {
  readonly name: string;
  readonly give: Give;
  readonly documentedParts: readonly string[];
}

/** Shows, by what a page can observe, that what is documented has its effect; fails by throwing. */
export type Probe = (proving: Proving) => Promise<void> | void;

type Probes = Readonly<Record<string, Probe>>;

/** A probe for everything that the manifest says of an element, by its name there. */
export interface Contract {
  /** Where a property goes with the attribute, the probe runs a second time and gives the value by property. */
  readonly attributes?: Probes;
  /** Public fields without an attribute. */
  readonly properties?: Probes;
  readonly methods?: Probes;
  readonly events?: Probes;
  /** The nameless slot is `''`. */
  readonly slots?: Probes;
  readonly parts?: Probes;
  readonly cssProperties?: Probes;
}
