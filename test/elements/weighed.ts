import type { StowageTradeoff } from '../../src/elements/stowage-tradeoff/stowage-tradeoff.js';
import { settled } from './settled.js';

/** Brought into view, where it is worked out: once the staircase of what is there now is drawn. */
export async function weighed(tradeoff: StowageTradeoff): Promise<void> {
  tradeoff.scrollIntoView({ block: 'nearest' });
  do await settled(tradeoff);
  while (tradeoff.renderRoot.querySelector('.waiting, [aria-busy="true"]'));
}
