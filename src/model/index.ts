/** The model behind the elements: pure functions over a household, usable without a page. */
export { CATEGORIES, type Category } from './categories.js';
export { choices } from './choices.js';
export type {
  ChoiceKind,
  Deletes,
  PoolChange,
  PoolChoice,
  PoolChoices,
  PoolOption,
  Why,
} from './choice-types.js';
export type { Returning } from './could-return.js';
export { diagnose } from './diagnose.js';
export type * from './diagnose-types.js';
export { done } from './done.js';
export { firstUploads, type FirstUploads } from './first-uploads.js';
export {
  forecast,
  type Forecast,
  type ForecastMonth,
  type ForecastOptions,
  type Growth,
} from './forecast.js';
export { formatSize, type FormatSizeOptions, type Rounding, type SizeUnit } from './format-size.js';
export { holdingRow, type Holding } from './holding-row.js';
export type * from './household.js';
export { ladder, type LadderOptions } from './ladder.js';
export type {
  Alternative,
  Ladder,
  LadderRow,
  Mix,
  MixPool,
  OfferedPlan,
  PoolLadder,
  Standing,
  Unprotected,
} from './ladder-types.js';
export { needs, type Needs, type Notice, type PoolNeeds } from './needs.js';
export {
  parseHousehold,
  type HouseholdReading,
  type Problem as HouseholdProblem,
} from './parse-household.js';
export {
  outlook,
  type Fill,
  type GrowthRange,
  type Outlook,
  type OutlookOptions,
  type Run,
} from './outlook.js';
export { parseSize, type ParsedSize, type ParseSizeOptions, type SizeProblem } from './parse-size.js';
export type { Categories, DeviceNeeds, PersonNeeds } from './person-needs.js';
export { photoWay, type PhotoMoment, type PhotoWay } from './photo-way.js';
export { photoWays, type PhotoCopies, type PhotoWays } from './photo-ways.js';
export { photosTimeline } from './photos-timeline.js';
export {
  photosWhatIf,
  type PhotosOff,
  type PhotosWhatIf,
  type PhotosWhatIfOptions,
} from './photos-what-if.js';
export { planned } from './planned.js';
export { recommend } from './recommend.js';
export type { OldBackupQuestion, Purchase, Recommendation } from './recommend-types.js';
export { judgeRule, judgeRules, type RulesOptions } from './rules.js';
export type {
  Finding,
  Judgement,
  RuleLine,
  RuleLineCode,
  RuleQuestion,
  RuleReason,
  RuleRole,
  RuleSubject,
  RuleVerdict,
} from './rules/judgement.js';
export type { Size, SizeSource } from './size.js';
export type { SizeInput } from './size-schema.js';
export { frontier, frontierSlices, type Slicing } from './solver/frontier.js';
export { leastLoss } from './solver/least-loss.js';
export type * from './solver/problem.js';
export { steps, type StepsOptions } from './steps.js';
export type { Goal, Phase, Step, StepCode, Steps } from './step-types.js';
export type { Sum, Term, TermCode } from './term.js';
export { timeline, type PoolTimeline } from './timeline.js';
export { tonight, type TonightAnswer } from './tonight.js';
export { uploadTime, type UploadTime } from './upload-time.js';
export { VERDICTS, verdict, type Verdict } from './verdict.js';
export { withWishes } from './wishes.js';
export { writeHousehold } from './write-household.js';
