import { US_PRICES } from '../data/prices-us.js';
import type { Store } from '../store/create-store.js';

/** Gives a store the list prices of all countries as soon as its household is in one that has its own. */
export function keepPrices(store: Store): void {
  const look = () => {
    if (Object.hasOwn(US_PRICES.rows, store.snapshot.household.region)) return;
    leave();
    import('../data/prices-world.js').then(
      ({ WORLD_PRICES }) => {
        store.setTerms({ prices: WORLD_PRICES });
      },
      () => undefined, // Without them the ladder shows US prices, marked as such.
    );
  };
  const leave = store.subscribe(look);
  look();
}
