/** The element classes. Nothing is defined by importing them: `stowage/define` does that. */
export { StowageAnswer } from './elements/stowage-answer/stowage-answer.js';
export { StowageApps } from './elements/stowage-apps/stowage-apps.js';
export { StowageDevices } from './elements/stowage-devices/stowage-devices.js';
export { StowageDoctor } from './elements/stowage-doctor/stowage-doctor.js';
export { StowageForecast } from './elements/stowage-forecast/stowage-forecast.js';
export { StowagePhotos } from './elements/stowage-photos/stowage-photos.js';
export { StowagePlanner } from './elements/stowage-planner/stowage-planner.js';
export { StowageRules } from './elements/stowage-rules/stowage-rules.js';
export { StowageScope } from './elements/stowage-scope/stowage-scope.js';
export { StowageSteps } from './elements/stowage-steps/stowage-steps.js';
export { StowageTiers } from './elements/stowage-tiers/stowage-tiers.js';
export { StowageTradeoff } from './elements/stowage-tradeoff/stowage-tradeoff.js';
export { StowageUpload } from './elements/stowage-upload/stowage-upload.js';
export { StowageValue } from './elements/stowage-value/stowage-value.js';
export { VALUES, type ValueCode } from './elements/stowage-value/values.js';
export { StowageChangeEvent, StowageRequestEvent } from './scope/events.js';
export type * from './store/actions.js';
export type { Snapshot } from './store/snapshot.js';
