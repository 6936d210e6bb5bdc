import type { Household, HouseholdInput } from '../../src/model/household.js';
import { parseHousehold } from '../../src/model/parse-household.js';
import type { Action } from '../../src/store/actions.js';
import '../scope/learnt.js';
import { createStore, type Store, type StoreOptions } from '../../src/store/create-store.js';

/** A household from its JSON. */
export function read(input: Omit<HouseholdInput, 'version'>): Household {
  const reading = parseHousehold({ version: 1, ...input });
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return reading.household;
}

/** Ana with an iPhone and an iPad, and Ben, who pays for nothing. */
export const FAMILIAR = read({
  people: [
    {
      name: 'Ana',
      pool: { tier: '50GB', used: '40 GB' },
      cloud: { mail: '1 GB', drive: [{ name: 'Films', size: '3 GB', mayGo: true }] },
      devices: [
        {
          name: 'Phone',
          stored: '20 GB',
          next: { size: '1 GB', means: 'increment' },
          photos: { size: '12 GB', in: 'backup' },
          messages: { size: '1 GB', in: 'backup' },
          apps: [
            { name: 'WhatsApp', bundle: 'net.whatsapp.WhatsApp', size: '2.3 GB', class: 'cloud' },
            { name: 'Maps', size: '900 MB', class: 'returns' },
          ],
        },
        { name: 'Pad', kind: 'ipad', rest: '2 GB', photos: { size: '8 GB', in: 'backup' } },
        { name: 'Old phone', backup: 'computer', photos: { size: '5 GB', in: 'backup' } },
      ],
      oldBackups: [{ name: 'Lost iPad', size: '3.2 GB' }],
    },
    { name: 'Ben', devices: [{ name: 'Ben’s iPhone', rest: '1 GB' }] },
  ],
});

/** 6.5 GB on 5 GB: one of two apps has to go, and only one may. */
export const FULL = read({
  people: [
    {
      devices: [
        {
          rest: '3 GB',
          apps: [
            { name: 'Maps', size: '2.5 GB', class: 'returns' },
            { name: 'Notes', size: '1 GB', class: 'only' },
          ],
        },
      ],
    },
  ],
});

export const storeOf = (options: Partial<StoreOptions> = {}): Store =>
  createStore({ household: FAMILIAR, ...options });

/** Dispatches what must succeed. */
export function act(store: Store, ...actions: readonly Action[]): Household {
  for (const action of actions) {
    const answer = store.dispatch(action);
    if (!answer.ok) throw new Error(`${action.type}: ${JSON.stringify(answer.problems)}`);
  }
  return store.snapshot.household;
}

/** The first problem an action is refused with, as `path: code`; whatever the types say about it. */
export function refusal(store: Store, action: unknown): string {
  const before = store.snapshot;
  const answer = store.dispatch(action as Action);
  if (answer.ok) return 'accepted';
  if (store.snapshot !== before) return 'refused, but something changed';
  return answer.problems.map(({ path, code }) => `${path}: ${code}`)[0] ?? 'no reason';
}
