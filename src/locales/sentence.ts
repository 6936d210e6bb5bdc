import type { Speech } from './speech.js';

/** What a code comes with, as the model gives it. */
export type Params = Readonly<Record<string, string | number>>;

/** A sentence for every code it knows. */
export type Sentences = Readonly<Record<string, (params: Params) => string>>;

/** What a code comes with as text; nothing where it isn't given. */
export const textOf = (params: Params, key: string): string => String(params[key] ?? '');

/** Ids and other words for machines, which are given with spaces between. */
export const listOf = (params: Params, key: string): string => textOf(params, key).replaceAll(' ', ', ');

/** The most there can be, as the language writes it. */
export const limitOf = (params: Params, { number }: Speech): string => number(Number(params.limit));
