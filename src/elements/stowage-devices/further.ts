import { rows } from '../../locales/en/rows.js';
import { speak } from '../localize.js';

export { familySwitch } from './family-switch.js';
export { householdPart } from './household-part.js';
export { largerPlans } from './larger-plans.js';
export { personHeading, personRows } from './person-rows.js';

speak(rows);
