import type { SavedAssessment } from '#src/edges/storage/assessment-store.ts';
import { type ColumnOf, defineColumns } from './column.ts';

const ids = (list: readonly string[]): string => list.join(' ');
const idsOf = (list: readonly { readonly id: string }[]): string => ids(list.map(({ id }) => id));

/** A saved assessment, its lists as ids with a space between them. */
export const assessmentItem = (
  { id, runnerId, createdAt, body }: SavedAssessment,
  externalId: string | null,
) => {
  const { warnings, causes, routines, actions, ...shown } = body;
  return {
    ...shown,
    id,
    runnerId,
    externalId,
    createdAt,
    warnings: ids(warnings.map(({ rule }) => rule)),
    causes: idsOf(causes),
    actions: idsOf(actions),
    routines: {
      preRun: idsOf(routines.preRun),
      postRun: idsOf(routines.postRun),
      restDay: idsOf(routines.restDay),
    },
  };
};

type AssessmentItem = ReturnType<typeof assessmentItem>;

const said: readonly ColumnOf<AssessmentItem>[] = [
  ['severity', 'text', 'The gravest of its warnings'],
  ['headline', 'text', 'The answer in one sentence'],
  ['triage.level', 'text', 'What triage makes of the answers'],
  ['triage.rule', 'text', 'The rule that sets the level'],
  ['running.state', 'text', 'Whether and how the runner may run'],
  ['running.rule', 'text', 'The rule that decides it'],
  ['running.stage', 'text', 'The stage of a return to running'],
  ['running.untilDay', 'day', 'The last day of that advice'],
  ['referral', 'text', 'Whom to see and when; empty when no rule refers'],
  ['warnings', 'text', 'Ids of the rules that warn, a space between them'],
  ['causes', 'text', 'Ids of the causes, likeliest first, a space between them'],
  ['actions', 'text', 'Ids of the actions, most important first, a space between them'],
  ['routines.preRun', 'text', 'Ids of the routines before a run, a space between them'],
  ['routines.postRun', 'text', 'Ids of the routines after a run, a space between them'],
  ['routines.restDay', 'text', 'Ids of the routines of a rest day, a space between them'],
];

const measured: readonly ColumnOf<AssessmentItem>[] = [
  ['ceiling.nextRunMeters', 'number', 'The ceiling of the next run; empty while there is none'],
  ['ceiling.nextRunSeconds', 'number', 'The same as a duration, where too few runs have a distance'],
  ['loadRisk.band', 'text', 'How much the load of the last days raises the rate of injuries in cohorts'],
  ['loadRisk.relativeRate.value', 'number', 'That rate against usual weeks; never a probability'],
  ['loadRisk.relativeRate.low80', 'number', 'Lower end of its 80 % interval'],
  ['loadRisk.relativeRate.high80', 'number', 'Upper end of its 80 % interval'],
  ['selfReport.light', 'text', 'The traffic light of the newest ratings'],
  ['selfReport.ostrcScore', 'number', 'OSTRC score, 0–100'],
  ['selfReport.hooperSum', 'number', 'Hooper sum, 4–28'],
  ['selfReport.hooperZ', 'number', 'The same in standard deviations from the runner’s own mean'],
  ['confidence', 'text', 'How far the runs carry the answer'],
  ['certainty.triage', 'text', 'How far the answers carry the triage'],
  ['coverage.historyDays', 'integer', 'Days of history that were read'],
  ['coverage.runs', 'integer', 'Runs among them'],
  ['coverage.runsWithDistance', 'integer', 'Runs with a distance'],
  ['coverage.runsWithCadence', 'integer', 'Runs with a cadence'],
  ['coverage.runsWithHeartRate', 'integer', 'Runs with a heart rate'],
  ['coverage.selfReportAgeDays', 'integer', 'Age of the newest check-in'],
];

export const assessmentColumns = defineColumns<AssessmentItem>([
  ['id', 'text', 'The assessment'],
  ['runnerId', 'text', 'The runner'],
  ['externalId', 'text', 'The id that you gave the runner'],
  ['asOf', 'day', 'The day that is assessed'],
  ['createdAt', 'instant', 'When it was saved'],
  ...said,
  ...measured,
  ['versions.rules', 'integer', 'Version of the rules'],
  ['versions.routines', 'integer', 'Version of the routines'],
  ['versions.causes', 'integer', 'Version of the causes'],
  ['versions.features', 'integer', 'Version of the numbers of runs'],
]);
