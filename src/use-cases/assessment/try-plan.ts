import {
  type Assessment,
  addDays,
  assess,
  type Day,
  dayInZone,
  daysBetween,
  Failure,
  formatInstant,
  joinOutings,
  parseInstant,
  type Runner,
  viewLoad,
} from '#src/core/index.ts';
import type { Dependencies } from '#src/use-cases/dependencies.ts';
import { readHistory, todayOf } from './read-history.ts';
import { type DatedPlan, plansToCome, readPlannedRuns, runOfPlan } from './read-planned-runs.ts';

/** A run to try. */
export type PlannedRun = {
  readonly startTime: string;
  readonly distanceMeters: number;
  readonly durationSeconds?: number | null;
  readonly race?: boolean | null;
};

/** A run that was assumed; `id` is that of the stored plan, null for one that was asked about. */
type AssumedRun = Pick<DatedPlan, 'startAt' | 'day' | 'distanceMeters' | 'durationSeconds' | 'race'> & {
  readonly id: string | null;
};

type Change<T> = { readonly from: T; readonly to: T };

export type WhatIf = {
  /** Today's, without the plan. */
  readonly now: Assessment;
  readonly assessment: Assessment;
  /** The runs that were assumed, by start. */
  readonly plannedRuns: readonly AssumedRun[];
  readonly difference: {
    readonly severity: Change<Assessment['severity']>;
    readonly warningsAdded: readonly string[];
    readonly warningsCleared: readonly string[];
    readonly acuteMeters: Change<number | null>;
    readonly ceilingMeters: Change<number | null>;
  };
};

/** Plans reach at most two months ahead. */
const farthestDays = 62;

const rulesOf = (assessment: Assessment): string[] => assessment.warnings.map((warning) => warning.rule);

/** The runs to try with their days. @throws Failure `request-invalid` for one in the past or too far ahead. */
const dateAsked = (asked: readonly PlannedRun[], timeZone: string, today: Day): readonly AssumedRun[] => {
  const dated = asked.map(({ startTime, distanceMeters, durationSeconds, race }) => ({
    id: null,
    startAt: formatInstant(parseInstant(startTime) ?? 0),
    day: dayInZone(parseInstant(startTime) ?? 0, timeZone),
    distanceMeters,
    durationSeconds: durationSeconds ?? null,
    race: race === true,
  }));
  const wrong = dated.findIndex(({ day }) => day < today || daysBetween(today, day) > farthestDays);
  if (wrong < 0) return dated;
  throw new Failure('request-invalid', 'A planned run must lie within the next two months.', {
    errors: [
      {
        pointer: `/plannedRuns/${wrong}/startTime`,
        detail: `must lie between ${today} and ${addDays(today, farthestDays)}`,
      },
    ],
  });
};

/**
 * What would be run: without anything asked the stored plans; else what is asked, in place of the stored plans of its
 * days, and the other stored plans up to the last day that is asked about. So a run can be tried within a plan.
 */
const assumeRuns = (
  asked: readonly AssumedRun[] | null,
  stored: readonly DatedPlan[],
): readonly AssumedRun[] => {
  if (asked === null) return stored;
  const days = new Set(asked.map(({ day }) => day));
  const last = [...days].toSorted().at(-1) ?? '';
  const kept = stored.filter(({ day }) => day <= last && !days.has(day));
  return [...asked, ...kept].toSorted(
    (a, b) => (parseInstant(a.startAt) ?? 0) - (parseInstant(b.startAt) ?? 0),
  );
};

/**
 * The assessment as it would be on the day of the last planned run, and the difference from today's. `asked: null` tries
 * the stored plans of the next two months. Nothing is stored.
 *
 * @throws Failure `request-invalid` for a plan in the past or more than two months ahead.
 */
export const tryPlan = async (
  deps: Pick<Dependencies, 'stores' | 'clock'>,
  runner: Runner,
  asked: readonly PlannedRun[] | null,
): Promise<WhatIf> => {
  const today = todayOf(deps, runner);
  const dated = asked === null ? null : dateAsked(asked, runner.timeZone, today);
  const [now, stored] = await Promise.all([
    readHistory(deps, runner, today, null),
    readPlannedRuns(deps, runner, today, addDays(today, farthestDays)),
  ]);
  const plannedRuns = assumeRuns(dated, plansToCome(stored, now.runs));
  const planned = plannedRuns.map((plan) => runOfPlan(plan, runner.timeZone));
  const lastDay = plannedRuns.at(-1)?.day ?? today;
  const runs = joinOutings([...now.runs, ...planned].sort((a, b) => a.startMs - b.startMs));
  const after = { ...now, today: lastDay, runs, knownFrom: now.knownFrom ?? planned[0]?.day ?? null };
  const [before, assessment] = [assess(now), assess(after)];
  return {
    now: before,
    assessment,
    plannedRuns,
    difference: {
      severity: { from: before.severity, to: assessment.severity },
      warningsAdded: rulesOf(assessment).filter((rule) => !rulesOf(before).includes(rule)),
      warningsCleared: rulesOf(before).filter((rule) => !rulesOf(assessment).includes(rule)),
      acuteMeters: { from: viewLoad(now).ramp.acuteMeters, to: viewLoad(after).ramp.acuteMeters },
      ceilingMeters: { from: before.ceiling.nextRunMeters, to: assessment.ceiling.nextRunMeters },
    },
  };
};
