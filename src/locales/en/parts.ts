import { advice } from './advice.js';
import { answer as first } from './answer.js';

/** All that `stowage-answer` says; what its first answer doesn't need is apart. */
export const answer = { ...first, ...advice };

export { apps } from './apps.js';
export { card } from './card.js';
export { devices } from './devices.js';
export { doctor } from './doctor.js';
export { doctorTalk } from './doctor-talk.js';
export { fallback } from './fallback.js';
export { forecast } from './forecast.js';
export { keeping } from './keeping.js';
export { numberField } from './number-field.js';
export { photos } from './photos.js';
export { planner } from './planner.js';
export { problems } from './problems.js';
export { rows } from './rows.js';
export { rules } from './rules.js';
export { shared } from './shared.js';
export { steps } from './steps.js';
export { sums } from './sums.js';
export { tiers } from './tiers.js';
export { tradeoff } from './tradeoff.js';
export { upload } from './upload.js';
export { value } from './value.js';
