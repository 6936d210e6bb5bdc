import { RULES, type RuleId } from '../src/data/rules.js';
import { SCENARIOS, type Scenario } from '../src/data/scenarios.js';
import { judgeRule } from '../src/model/rules.js';
import { parseHousehold } from '../src/model/parse-household.js';
import type { RuleVerdict } from '../src/model/rules/judgement.js';

const judged = ({ household }: Scenario, rule: RuleId) => {
  const reading = parseHousehold(household);
  return reading.ok ? judgeRule(reading.household, rule) : undefined;
};

/** The first built-in household of which a rule is so, other than for want of numbers. */
export const scenarioWhere = (rule: RuleId, verdict: RuleVerdict): Scenario | undefined =>
  SCENARIOS.find((scenario) => {
    const judgement = judged(scenario, rule);
    return judgement?.verdict === verdict && judgement.reason !== 'unknown';
  });

/** A built-in household on either side of each rule: true and false; of a rule that is true of nobody, false and depends. */
export const eitherSide = (): { readonly rule: RuleId; readonly scenario: Scenario }[] =>
  RULES.flatMap(({ id, canBeTrue }) => {
    const sides = [scenarioWhere(id, canBeTrue ? 'true' : 'depends'), scenarioWhere(id, 'false')];
    return sides.flatMap((scenario) => (scenario ? [{ rule: id, scenario }] : []));
  });
