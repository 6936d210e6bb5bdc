import type { ScopeController } from '../../src/scope/scope-controller.js';
import { householdOf } from './elements.js';

/** A URL that says this. */
export const urlOf = (json: unknown): string =>
  `data:application/json,${encodeURIComponent(typeof json === 'string' ? json : JSON.stringify(json))}`;

/** A URL of somebody's household. */
export const urlOfHousehold = (name: string): string => urlOf(householdOf(name));

/** A table of apps, `Instagram 240 MB` a row. */
export const tableOf = (...rows: readonly (readonly [name: string, size: string])[]): string =>
  `<table>${rows.map(([name, size]) => `<tr><td>${name}</td><td>${size}</td></tr>`).join('')}</table>`;

export const problemsOf = ({ problems }: Pick<ScopeController, 'problems'>): readonly string[] =>
  problems.map(({ source, path, code }) => `${source} ${path}: ${code}`);
