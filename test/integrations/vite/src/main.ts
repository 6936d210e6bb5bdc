import 'stowage/define';
import type { HouseholdInput } from 'stowage/model';

const household = (photos: string): HouseholdInput => ({
  version: 1,
  people: [{ name: 'Ana', devices: [{ rest: '3 GB', photos: { size: photos, in: 'backup' } }] }],
});

const planner = document.querySelector('stowage-planner');
const heard = document.querySelector('#heard');
if (!planner || !heard) throw new Error('The page lacks its planner.');

planner.household = household('20 GB');
planner.addEventListener('stowage-change', ({ detail: { action } }) => {
  heard.textContent = action.type;
});
document.querySelector('#more')?.addEventListener('click', () => {
  planner.household = household('400 GB');
});
