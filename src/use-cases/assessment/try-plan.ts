import {
  type Assessment,
  addDays,
  assess,
  daysBetween,
  Failure,
  type HistoryRun,
  joinOutings,
  type Runner,
  stateRun,
  viewLoad,
} from '#src/core/index.ts';
import type { Dependencies } from '#src/use-cases/dependencies.ts';
import { readHistory, todayOf } from './read-history.ts';

/** A run that is planned. */
export type PlannedRun = {
  readonly startTime: string;
  readonly distanceMeters: number;
  readonly durationSeconds?: number | null;
};

type Change<T> = { readonly from: T; readonly to: T };

export type WhatIf = {
  readonly assessment: Assessment;
  readonly difference: {
    readonly severity: Change<string>;
    readonly warningsAdded: readonly string[];
    readonly warningsCleared: readonly string[];
    readonly acuteMeters: Change<number | null>;
    readonly ceilingMeters: Change<number | null>;
  };
};

/** Plans reach at most two months ahead. */
const farthestDays = 62;

const rulesOf = (assessment: Assessment): string[] => assessment.warnings.map((warning) => warning.rule);

/**
 * The assessment as it would be on the day of the last planned run, and the difference from today's. Nothing is stored.
 *
 * @throws Failure `request-invalid` for a plan in the past or more than two months ahead.
 */
export const tryPlan = async (
  deps: Pick<Dependencies, 'stores' | 'clock'>,
  runner: Runner,
  plannedRuns: readonly PlannedRun[],
): Promise<WhatIf> => {
  const today = todayOf(deps, runner);
  const planned: HistoryRun[] = plannedRuns.map((run) => stateRun(run, runner.timeZone));
  const wrong = planned.findIndex((run) => run.day < today || daysBetween(today, run.day) > farthestDays);
  if (wrong >= 0) {
    throw new Failure('request-invalid', 'A planned run must lie within the next two months.', {
      errors: [
        {
          pointer: `/plannedRuns/${wrong}/startTime`,
          detail: `must lie between ${today} and ${addDays(today, farthestDays)}`,
        },
      ],
    });
  }
  const lastDay = planned.reduce((last, run) => (run.day > last ? run.day : last), today);
  const now = await readHistory(deps, runner, today, null);
  const runs = joinOutings([...now.runs, ...planned].sort((a, b) => a.startMs - b.startMs));
  const after = { ...now, today: lastDay, runs, knownFrom: now.knownFrom ?? planned[0]?.day ?? null };
  const [before, assessment] = [assess(now), assess(after)];
  return {
    assessment,
    difference: {
      severity: { from: before.severity, to: assessment.severity },
      warningsAdded: rulesOf(assessment).filter((rule) => !rulesOf(before).includes(rule)),
      warningsCleared: rulesOf(before).filter((rule) => !rulesOf(assessment).includes(rule)),
      acuteMeters: { from: viewLoad(now).ramp.acuteMeters, to: viewLoad(after).ramp.acuteMeters },
      ceilingMeters: { from: before.ceiling.nextRunMeters, to: assessment.ceiling.nextRunMeters },
    },
  };
};
