import type { Contract, Probe } from './contract.js';

type Kind = keyof Contract;

interface Named {
  readonly name: string;
  readonly description?: string;
}

/** What is read of an element in the manifest. */
export interface DocumentedElement {
  readonly tagName: string;
  /** Only other elements use it. */
  readonly inner?: boolean;
  readonly attributes?: readonly (Named & { readonly fieldName?: string })[];
  readonly members?: readonly (Named & { readonly kind: string; readonly static?: boolean })[];
  readonly events?: readonly Named[];
  readonly slots?: readonly Named[];
  readonly cssParts?: readonly Named[];
  readonly cssProperties?: readonly Named[];
}

interface Manifest {
  readonly modules: readonly {
    readonly declarations: readonly (DocumentedElement | { readonly name: string })[];
  }[];
}

/** One documented thing of an element. */
export interface Promised {
  readonly kind: Kind;
  readonly name: string;
  /** The property behind an attribute. */
  readonly field?: string;
}

/** Every element of the manifest. */
export async function documentedElements(): Promise<readonly DocumentedElement[]> {
  const { modules } = (await (await fetch('/-/manifest')).json()) as Manifest;
  return modules.flatMap(({ declarations }) => declarations).filter((one) => 'tagName' in one);
}

/** All that the manifest promises of an element. */
export function promisesOf(element: DocumentedElement): Promised[] {
  const {
    attributes = [],
    members = [],
    events = [],
    slots = [],
    cssParts = [],
    cssProperties = [],
  } = element;
  const behind = new Set(attributes.map(({ fieldName }) => fieldName));
  const own = members.filter((one) => one.static !== true && !behind.has(one.name));
  const named = (kind: Kind, all: readonly Named[]): Promised[] => all.map(({ name }) => ({ kind, name }));
  return [
    ...attributes.map(({ name, fieldName }): Promised => {
      const kind = 'attributes';
      return fieldName === undefined ? { kind, name } : { kind, name, field: fieldName };
    }),
    ...named(
      'properties',
      own.filter(({ kind }) => kind === 'field'),
    ),
    ...named(
      'methods',
      own.filter(({ kind }) => kind === 'method'),
    ),
    ...named('events', events),
    ...named('slots', slots),
    ...named('parts', cssParts),
    ...named('cssProperties', cssProperties),
  ];
}

export const probeOf = (contract: Contract, { kind, name }: Promised): Probe | undefined =>
  contract[kind]?.[name];

/** Probes of what the manifest doesn't promise. */
export function unusedProbes(contract: Contract, promises: readonly Promised[]): string[] {
  const promised = new Set(promises.map(({ kind, name }) => `${kind} ${name}`));
  return Object.entries(contract)
    .flatMap(([kind, probes]) => Object.keys(probes as object).map((name) => `${kind} ${name}`))
    .filter((probe) => !promised.has(probe));
}
