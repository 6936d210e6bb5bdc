import type { ClassField, CustomElement, Package } from 'custom-elements-manifest';
import type { Contract, Probe } from './contract.js';

type Kind = keyof Contract;

/** One documented thing of an element. */
export interface Promised {
  readonly kind: Kind;
  readonly name: string;
  /** The property behind an attribute. */
  readonly field?: string;
}

async function ask<Answer>(path: string): Promise<Answer> {
  const response = await fetch(path);
  return (await response.json()) as Answer;
}

/** The files of a folder of the repository, by their path in it. */
export const filesIn = (folder: string): Promise<readonly string[]> => ask(`/-/files/${folder}`);

/** Every element of the manifest, by its tag. */
export async function documentedElements(): Promise<ReadonlyMap<string, CustomElement>> {
  const { modules } = await ask<Package>('/-/manifest');
  const elements = modules
    .flatMap(({ declarations = [] }) => declarations)
    .flatMap((one) =>
      'tagName' in one && one.tagName ? [[one.tagName, one as CustomElement] as const] : [],
    );
  return new Map(elements);
}

/** All that the manifest promises of an element. */
export function promisesOf(element: CustomElement): Promised[] {
  const {
    attributes = [],
    members = [],
    events = [],
    slots = [],
    cssParts = [],
    cssProperties = [],
  } = element;
  const fields = members.filter((one): one is ClassField => one.kind === 'field' && one.static !== true);
  const behind = new Set(attributes.map(({ fieldName }) => fieldName));
  const named = (kind: Kind, all: readonly { readonly name: string }[]) =>
    all.map(({ name }): Promised => ({ kind, name }));
  return [
    ...attributes.map(({ name, fieldName }): Promised => ({
      kind: 'attributes',
      name,
      ...(fieldName !== undefined && { field: fieldName }),
    })),
    ...named(
      'properties',
      fields.filter(({ name }) => !behind.has(name)),
    ),
    ...named(
      'methods',
      members.filter(({ kind }) => kind === 'method'),
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
