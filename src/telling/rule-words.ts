import { RULES } from '../data/rules.js';
import { formatSize, type Rounding } from '../model/format-size.js';
import type { Household } from '../model/household.js';
import { exactly } from '../model/size.js';
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
import { minutesIn } from './time-words.js';

/** A line of the sum as it is told. */
export interface RuleLineTold {
  readonly role: RuleRole;
  readonly label: string;
  readonly amount: string;
  /** From what to what it may be, where that is told apart; else empty. */
  readonly range: string;
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
  const isFact = reason === 'unknown' || reason === 'always';
  const sentence = isFact ? fact : localize.term('rulesSays', reason, figure);
  const name = isFact ? '' : nameOf(localize, household, subject);
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
      range: rangeOf(localize, line),
    })),
    fact: isFact ? '' : fact,
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
  if ('minutes' in line) return minutesIn(lang, line.minutes);
  if ('share' in line) return percentIn(lang, line.share);
  return formatSize(line.size.bytes, { locale: lang, round: ROUNDED[line.code] ?? 'nearest' });
}

/** Bytes that would print as 0 KB, whatever unit stands beside them. */
const HALF_A_KB = 512;

/** A range worth telling: what is printed rounded, or guessed, may be something else in print too. */
function rangeOf(localize: Speaker, line: RuleLine): string {
  const { low, high } = 'size' in line ? line.size : line;
  const [least, most] = [low, high].map((end) => amountOf(localize, atEnd(line, end)));
  return least && most && least !== most ? localize.term('rulesRange', least, most) : '';
}

function atEnd(line: RuleLine, end: number): RuleLine {
  if ('minutes' in line) return { ...line, minutes: end };
  if ('share' in line) return { ...line, share: end };
  return { ...line, size: exactly(Math.abs(end) < HALF_A_KB ? 0 : end) };
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
