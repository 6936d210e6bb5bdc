import type { RuleId } from '../../src/data/rules.js';
import { judgeRule, type HouseholdInput, type Judgement } from '../../src/model/index.js';
import { household } from './arbitrary-household.js';
import { ana } from './rule-sides.js';
import { gb } from './scenario.js';

export const judged = (rule: RuleId, input: HouseholdInput, ios?: number): Judgement =>
  judgeRule(household(input), rule, { ios });

/** The verdict and why. */
export const told = (rule: RuleId, input: HouseholdInput, ios?: number): string => {
  const { verdict, reason } = judged(rule, input, ios);
  return `${verdict} ${reason}`;
};

/** The bytes of a line of the sum. */
export const bytes = ({ sum }: Judgement, code: string): number | undefined => {
  const found = sum.find((line) => line.code === code);
  return found && 'size' in found ? found.size.bytes : undefined;
};

/** 3 GB and photos in one backup, on 50 GB. */
export const photos = (count: number, others: object = {}): HouseholdInput =>
  ana({ rest: gb(3), photos: { size: count, in: 'backup' }, ...others }, { pool: { tier: '50GB' } });
