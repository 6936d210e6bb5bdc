import type { PriceTable } from '../data/prices.js';
import { US_PRICES } from '../data/prices-us.js';
import type { Store } from '../store/create-store.js';
import { worldPrices } from './world-prices.js';

/** Lays a page's own prices on the list prices. */
export type OwnPrices = (list: PriceTable) => PriceTable;

/**
 * Gives a store the list prices of all countries as soon as its household is in one that has its own; what can't be
 * loaded is tried again with the next change. What it gives back lays the page's own prices on them, or takes those away.
 */
export function keepPrices(store: Store): (own: OwnPrices | undefined) => void {
  let list = US_PRICES;
  let lay: OwnPrices | undefined;
  const give = () => {
    store.setTerms({ prices: lay?.(list) ?? list });
  };
  const look = () => {
    if (Object.hasOwn(US_PRICES.rows, store.snapshot.household.region)) return;
    worldPrices.load().then(
      ({ WORLD_PRICES }) => {
        leave();
        if (list === WORLD_PRICES) return;
        list = WORLD_PRICES;
        give();
      },
      () => undefined, // Until the next change the ladder shows US prices, marked as such.
    );
  };
  const leave = store.subscribe(look);
  look();
  return (own) => {
    lay = own;
    give();
  };
}
