/** The dated, sourced facts behind the model, each replaceable where it is used. */
export { APP_SOURCES } from './app-sources.js';
export { APPS, type AppReason, type CatalogueApp } from './apps.js';
export { BACKUP_ENCRYPTION } from './backup-encryption.js';
export { CAUSES, type CauseData, type CauseId } from './doctor-causes.js';
export { DOCTOR_PATHS, remedyPath, type DoctorPlace, type RemedyPlace } from './doctor-paths.js';
export { DOCTOR_QUESTIONS } from './doctor-questions.js';
export {
  DELETING,
  HARMS,
  REMEDIES,
  type Harm,
  type Measure,
  type RemedyData,
  type RemedyId,
  type RemedyKind,
  type RemedyTime,
} from './doctor-remedies.js';
export {
  DAYS_KEPT,
  FAILURE_MESSAGES,
  PRESENT_MESSAGES,
  SIGNS,
  SUCCESS_DAYS,
  type Sign,
} from './doctor-signs.js';
export { EXAMPLE } from './example.js';
export { appMeantBy, findApp, searchApps, type FoundApp } from './find-app.js';
export {
  ASSUMED_GROWTH,
  GROWTH_PROVENANCE,
  PHOTO_KINDS,
  VIDEO_KINDS,
  type MediaKind,
  type PhotoKind,
  type VideoKind,
} from './growth.js';
export { IOS_VERSIONS } from './ios-versions.js';
export { APP_LOSSES, EFFORT, LOSSES, LOSSES_PROVENANCE, type AppLoss, type Loss } from './losses.js';
export { parsePrices, type ParsedPrices, type PriceProblem } from './parse-prices.js';
export { PRESETS, type Preset } from './presets.js';
export {
  mergePrices,
  priceFor,
  type PaidTier,
  type Price,
  type PriceRow,
  type PriceTable,
} from './prices.js';
export { US_PRICES } from './prices-us.js';
export { WORLD_PRICES } from './prices-world.js';
export type { Evidence, Provenance } from './provenance.js';
export { RULES, type RuleId, type RuleOfThumb } from './rules.js';
export { SCENARIOS, type Scenario } from './scenarios.js';
export { pathTo, SETTINGS_PATHS, SETTINGS_WORDS, type Path, type Place } from './settings-paths.js';
export { APPLE_ONE_BYTES, TIER_BYTES, TIERS, TIERS_PROVENANCE } from './tiers.js';
export {
  ASSUMED_SPEED,
  UPLOAD_SPEEDS,
  UPLOAD_SPEEDS_PROVENANCE,
  type Connection,
  type UploadSpeed,
} from './upload-speeds.js';
