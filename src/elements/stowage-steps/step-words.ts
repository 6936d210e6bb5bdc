import { TIER_BYTES } from '../../data/tiers.js';
import { formatSize } from '../../model/format-size.js';
import type { Household, Tier } from '../../model/household.js';
import type { Step } from '../../model/step-types.js';
import type { Localize } from '../localize.js';
import { deviceName, isolated } from '../../telling/names.js';
import { pathText } from '../../telling/path-text.js';

/** One step in words. Empty strings: there is nothing to say. */
export interface StepWords {
  readonly number: string;
  readonly does: string;
  readonly path: string;
  readonly note: string;
  readonly frees: string;
  readonly use: string;
  readonly deletes: string;
  readonly exceeds: string;
}

function stepWords(
  localize: Localize,
  household: Household,
  step: Step,
  tier: Tier,
): Omit<StepWords, 'number'> {
  const lang = localize.lang();
  const size = (bytes: number) => formatSize(bytes, { locale: lang });
  const tierName = (tier: Tier) => size(TIER_BYTES[tier]);
  const device = household.people.flatMap(({ devices }) => devices).find(({ id }) => id === step.deviceId);
  const called = device ? deviceName(localize, household, device) : '';
  const name = isolated(localize, step.name);
  const { code, freed, use, deletes, reversible, path, exceeds } = step;
  return {
    does: localize.term('stepDoes', code, name, called, step.tier ? tierName(step.tier) : ''),
    path: path ? pathText(localize, path, shownAt(step) ?? device) : '',
    note: localize.term('stepNote', code),
    frees: freed === 0 ? '' : localize.term(freed > 0 ? 'stepFrees' : 'stepTakes', size(Math.abs(freed))),
    use: localize.term('stepUse', size(use.bytes)),
    deletes: localize.term('stepDeletes', deletes, reversible),
    exceeds: exceeds ? localize.term('stepExceeds', tierName(tier)) : '',
  };
}

/** All steps in words; a note is said once, and a path once for the steps in a row that share it. */
export function listWords(
  localize: Localize,
  household: Household,
  steps: readonly Step[],
  tier: Tier,
): readonly StepWords[] {
  const all = steps.map((step) => stepWords(localize, household, step, tier));
  return all.map((words, i) => ({
    ...words,
    number: localize.number(i + 1),
    path: words.path === all[i - 1]?.path ? '' : words.path,
    note: all.findIndex(({ note }) => note === words.note) < i ? '' : words.note,
  }));
}

/** Whose backup the path leads to, where that isn't the device it is done on. */
const shownAt = ({ code, name }: Step) =>
  code === 'delete-old-backup' ? ({ name, kind: 'iphone' } as const) : undefined;

/** The steps as plain text, to be pasted into a note or a message. */
export const stepsText = (localize: Localize, words: readonly StepWords[]): string =>
  words
    .map(({ does, path, frees, note }, i) => {
      const lines = [`${localize.number(i + 1)}. ${does}${frees ? ` (${frees})` : ''}`, path, note];
      return lines.filter((line) => line !== '').join('\n   ');
    })
    .join('\n');
