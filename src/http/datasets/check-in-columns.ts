import { conditionIds, describeCatalogue, yesNoSigns } from '#src/core/index.ts';
import { viewCheckIn } from '#src/http/views/check-in-view.ts';
import type { TriagedCheckIn } from '#src/use-cases/check-ins/read-check-ins.ts';
import { type ColumnOf, type ColumnType, defineColumns } from './column.ts';

/** A check-in as the API shows it, its lists by name. */
const itemOf = (triaged: TriagedCheckIn, externalId: string | null) => {
  const { ostrc, bridge, ...shown } = viewCheckIn(triaged);
  return {
    ...shown,
    externalId,
    ostrc: {
      participation: ostrc?.[0] ?? null,
      change: ostrc?.[1] ?? null,
      performance: ostrc?.[2] ?? null,
      symptoms: ostrc?.[3] ?? null,
    },
    bridge: { leftRepetitions: bridge?.[0] ?? null, rightRepetitions: bridge?.[1] ?? null },
  };
};

export type CheckInItem = ReturnType<typeof itemOf>;
export const checkInItem = itemOf;

const ostrcOrder = ['participation', 'change', 'performance', 'symptoms'] as const;
const bridgeOrder = ['leftRepetitions', 'rightRepetitions'] as const;

/** What a runner is asked, by the field of the answer: the description of its column. */
const questions = new Map(describeCatalogue('en').questions.map(({ field, question }) => [field, question]));

/** A column whose description is the question that it answers. */
const answer = (
  from: ColumnOf<CheckInItem>[0],
  type: ColumnType,
  field: string = from,
): ColumnOf<CheckInItem> => [from, type, questions.get(field) ?? field, 'CheckIn'];

const answers: readonly ColumnOf<CheckInItem>[] = [
  answer('day', 'day'),
  answer('region', 'text'),
  answer('side', 'text'),
  answer('tightness', 'number'),
  answer('nextMorningWorse', 'boolean'),
  answer('altersStride', 'boolean'),
  answer('morningStiffnessMinutes', 'number'),
  answer('daysWithSymptoms', 'number'),
  ...yesNoSigns.map((sign) => answer(`signs.${sign}`, 'boolean')),
  answer('signs.hoursSinceOnset', 'number'),
  ...ostrcOrder.map((item, index) => answer(`ostrc.${item}`, 'integer', `ostrc.${index}`)),
  answer('wellness.sleep', 'number'),
  answer('wellness.stress', 'number'),
  answer('wellness.fatigue', 'number'),
  answer('wellness.soreness', 'number'),
  answer('sittingHours', 'number'),
  answer('previousHamstringMonths', 'number'),
  ...bridgeOrder.map((item, index) => answer(`bridge.${item}`, 'number', `bridge.${index}`)),
  answer('stretchBeforeRun', 'boolean'),
  answer('stretchDaysPerWeek', 'number'),
  answer('stretchWeeks', 'number'),
  answer('stretchHelps', 'boolean'),
  answer('anteriorTilt', 'boolean'),
  answer('quadDominant', 'boolean'),
  answer('tightNeighbours', 'boolean'),
  answer('sorenessAfter12To48h', 'boolean'),
  answer('worstFirst10Minutes', 'boolean'),
  answer('performanceDrop', 'boolean'),
  answer('meanFatigue', 'number'),
  answer('meanSleep', 'number'),
  answer('meanStress', 'number'),
  answer('restingHrDelta', 'number'),
  answer('overreachingDays', 'number'),
  ...conditionIds.map((id) => answer(`conditions.${id}`, 'boolean')),
  answer('postpartumWeeks', 'number'),
  ['examined.region', 'text', 'The place that was examined'],
  ['examined.side', 'text', 'Its side'],
  ['examined.day', 'day', 'When it was examined'],
  ['clearedByClinician.region', 'text', 'The place that was cleared for running; empty for the whole runner'],
  ['clearedByClinician.side', 'text', 'Its side'],
  ['clearedByClinician.day', 'day', 'When it was cleared'],
  ['clearedByClinician.stage', 'integer', 'The stage of the return to running that was allowed'],
  answer('returnStage', 'integer'),
  answer('painDuringRun', 'number'),
  answer('note', 'text'),
];

export const checkInColumns = defineColumns<CheckInItem>([
  ['id', 'text', 'The check-in'],
  ['runnerId', 'text', 'The runner'],
  ['externalId', 'text', 'The id that you gave the runner'],
  ...answers,
  ['triage.level', 'text', 'What triage makes of these answers alone'],
  ['triage.rule', 'text', 'The rule that sets the level'],
  ['createdAt', 'instant', 'When it was made or last replaced'],
]);
