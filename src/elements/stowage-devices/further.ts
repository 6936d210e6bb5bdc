export { rows as words } from '../../locales/en/rows.js';
export { familySwitch } from './family-switch.js';
export { householdPart } from './household-part.js';
export { largerPlans } from './larger-plans.js';
export { personHeading, personRows } from './person-rows.js';
export { rehearseOnFocus } from './rehearsal.js';
export { wayTo } from './way-to.js';
