import { QUESTIONS } from '../../data/doctor-questions.js';
import { REMEDIES } from '../../data/doctor-remedies.js';
import { IOS_VERSIONS } from '../../data/ios-versions.js';
import { formatSize } from '../../model/format-size.js';
import { poolOf } from '../../model/pools.js';
import { dayIn } from '../../telling/format.js';
import { tierName } from '../../telling/tier-name.js';
import { becameText } from './became-text.js';
import type { DoctorView } from './doctor-view.js';
import { answerText } from './option-words.js';
import type { Progress } from './progress.js';

/** What Support asks first, as plain text: no names, nothing of what is in a backup, and no guess at the version. */
export function supportSummary(
  view: DoctorView,
  { course: { tries }, ios: said }: Pick<Progress, 'course' | 'ios'>,
): string {
  const { localize, snapshot, answers, device } = view;
  const { earlier } = view.diagnosis;
  const { ios } = snapshot.view;
  const isKnown = said !== null || ios !== IOS_VERSIONS[0];
  const answered = QUESTIONS.flatMap((question) => {
    const text = answerText(view, question);
    return text ? [`- ${localize.term('doctorQuestion', question)} ${text}`] : [];
  });
  const tried = tries.all.flatMap(([id, became]) =>
    REMEDIES.remedies
      .filter((remedy) => remedy.id === id)
      .map(({ kind }) => `- ${localize.term('doctorRemedy', id)}: ${becameText(localize, kind, became)}`),
  );
  return [
    localize.term('doctorSummaryTitle', localize.term('kind', device?.kind ?? 'iphone')),
    ...(isKnown ? [localize.term('doctorSummaryVersion', localize.number(ios))] : []),
    ...sizes(view),
    ...(earlier && !answers.lastSuccess
      ? [localize.term('doctorBecauseLongAgo', dayIn(localize.lang(), earlier.date))]
      : []),
    ...(answered.length > 0 ? ['', localize.term('doctorSummaryAnswers'), ...answered] : []),
    '',
    tried.length > 0 ? localize.term('doctorSummaryTried') : localize.term('doctorSummaryNothing'),
    ...tried,
  ].join('\n');
}

/** The plan, what the next backup needs, and what is free, as far as they are known. */
function sizes({ localize, snapshot, device }: DoctorView): string[] {
  const night = snapshot.results.tonight.find(({ deviceId }) => deviceId === device?.id);
  const pool = night && poolOf(snapshot.household, night.poolId)?.pool;
  if (!pool) return [];
  const size = (bytes: number) => formatSize(bytes, { locale: localize.lang() });
  const { needs, free } = night;
  return [
    localize.term('doctorSummaryPlan', tierName(localize, pool.tier, pool)),
    ...(needs ? [localize.term('doctorSummaryNeeds', size(needs.bytes))] : []),
    ...(free && pool.used ? [localize.term('doctorSummaryFree', size(Math.max(0, free.bytes)))] : []),
  ];
}
