import type { LadderRow } from '../model/ladder-types.js';
import type { Purchase, Recommendation } from '../model/recommend-types.js';
import { monthly, rowOf, sizeText, tierText, type Telling } from './telling.js';

/** What is said of the example, which needn't wait for what is said of every other household. */
export function exampleSentences(telling: Telling, advice: Recommendation): readonly string[] {
  if (advice.code !== 'buy') return [];
  const noWay = telling.localize.term('answerNoWay', tierText(telling, advice.rowTier));
  return [holds(telling, advice.poolId, advice.purchase), noWay];
}

/** The tier that holds everything, and what it leaves free. */
export function holds(telling: Telling, poolId: string, { tier, price, standing }: Purchase): string {
  const term = standing.verdict === 'fits' ? 'answerHolds' : 'answerHoldsTightly';
  const room = spare(telling, rowOf(telling, poolId, tier));
  return telling.localize.term(term, tierText(telling, tier), monthly(telling, price), room);
}

/** What a tier leaves free, which opens its sum. */
export function spare(telling: Telling, row: LadderRow | undefined): string {
  if (!row) return '';
  return telling.figures.mark('spare', sizeText(telling, row.wished.margin, 'down'), ({ spareSum }) =>
    spareSum(telling, row),
  );
}
