import { RULES } from '../data/rules.js';
import { formatSize, type Rounding } from '../model/format-size.js';
import type { Household } from '../model/household.js';
import type {
  Judgement,
  RuleLine,
  RuleLineCode,
  RuleRole,
  RuleSubject,
  RuleVerdict,
} from '../model/rules/judgement.js';
import { dayIn, percentIn } from './format.js';
import { deviceName, personName, poolName } from './names.js';
import type { Speaker } from './speaker.js';
import { hoursIn } from './time-words.js';

/** A line of the sum as it is told. */
export interface RuleLineTold {
  readonly role: RuleRole;
  readonly label: string;
  readonly amount: string;
}

/** A rule of thumb, judged and put into words. */
export interface RuleTold {
  readonly quote: string;
  readonly verdict: RuleVerdict;
  /** The verdict in a word. */
  readonly word: string;
  /** Why, with the reader's figures. */
  readonly sentence: string;
  /** What to enter for it to be decided; empty: nothing. */
  readonly asks: string;
  readonly lines: readonly RuleLineTold[];
  /** What holds for everybody; empty where the sentence says it. */
  readonly fact: string;
  readonly source: string;
}

export function tellRule(localize: Speaker, household: Household, judgement: Judgement): RuleTold {
  const { rule, verdict, reason, asks, subject, sum } = judgement;
  const texts = new Map(sum.map((line) => [line.code, amountOf(localize, line)]));
  const figure = (code: RuleLineCode) => texts.get(code) ?? '';
  const fact = localize.term('rulesFact', rule);
  const sentence = reason === 'unknown' ? fact : localize.term('rulesSays', reason, figure);
  const name = reason === 'unknown' ? '' : nameOf(localize, household, subject);
  return {
    quote: localize.term('rulesQuote', rule),
    verdict,
    word: localize.term('rulesVerdict', verdict),
    sentence: name ? localize.term('rulesOf', name, sentence) : sentence,
    asks: asks ? localize.term('rulesAsks', asks) : '',
    lines: sum.map((line) => ({
      role: line.role,
      label: localize.term('rulesLine', line.code),
      amount: figure(line.code),
    })),
    fact: reason === 'unknown' ? '' : fact,
    source: sourceOf(localize, rule),
  };
}

const ROUNDED: Readonly<Partial<Record<RuleLineCode, Rounding>>> = {
  left: 'down',
  missing: 'up',
  free: 'down',
  room: 'down',
};

function amountOf(localize: Speaker, line: RuleLine): string {
  const lang = localize.lang();
  if ('minutes' in line) return hoursIn(lang, line.minutes / 60);
  if ('share' in line) return percentIn(lang, line.share);
  return formatSize(line.size.bytes, { locale: lang, round: ROUNDED[line.code] ?? 'nearest' });
}

/** Whom it is about, where there are several of the kind. */
function nameOf(localize: Speaker, household: Household, subject: RuleSubject | null): string {
  if (!subject) return '';
  const { people } = household;
  const devices = people.flatMap((person) => person.devices);
  const device = devices.find(({ id }) => id === subject.id);
  if (device) return devices.length > 1 ? deviceName(localize, household, device) : '';
  if (people.length < 2) return '';
  const person = people.find(({ id }) => id === subject.id);
  return person ? personName(localize, household, person) : poolName(localize, household, subject.id);
}

function sourceOf(localize: Speaker, rule: Judgement['rule']): string {
  const found = RULES.find(({ id }) => id === rule);
  return found ? localize.term('rulesSource', found.source, dayIn(localize.lang(), found.asOf)) : '';
}
