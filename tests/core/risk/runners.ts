import { assess } from '#src/core/assessment/assess.ts';
import {
  historyFromStatement,
  type StatedCheckIn,
  type StatedRun,
  type Statement,
} from '#src/core/assessment/history-from-statement.ts';
import { addDays, type Day } from '#src/core/domain/calendar.ts';

/** The day on which the runners of these tests are looked at, a Sunday. */
export const today: Day = '2026-07-05';

export const adult = { age: 35, sex: 'male', heightMeters: 1.78 } as const;

/** A run that began at seven in the morning so many days ago. */
export const runAgo = (daysAgo: number, km: number, stated: Partial<StatedRun> = {}): StatedRun => ({
  startTime: `${addDays(today, -daysAgo)}T07:00:00Z`,
  distanceMeters: km * 1000,
  durationSeconds: km * 360,
  sessionRpe: 4,
  averageSpm: 168,
  ...stated,
});

/** Days of a quiet week on which a steady runner runs, counted back from its Sunday, with the distance. */
const steadyWeek = [
  [0, 6],
  [1, 4],
  [3, 5],
  [5, 5],
] as const;

/** Twenty kilometers a week in four runs, the longest of 6 km, for so many weeks up to `weeksAgo`. */
export const steadyRuns = (weeks = 5, weeksAgo = 0): readonly StatedRun[] =>
  Array.from({ length: weeks }, (_, week) =>
    steadyWeek.map(([daysAgo, km]) => runAgo((week + weeksAgo) * 7 + daysAgo, km)),
  ).flat();

/** The whole answer for a steady runner who states this. */
export const assessStated = (
  stated: Omit<Partial<Statement>, 'checkIn'> = {},
  checkIn: StatedCheckIn | null = null,
) => assess(historyFromStatement({ today, runner: adult, runs: steadyRuns(), ...stated, checkIn }));

/** The ids of the rules that warn. */
export const rulesOf = (assessment: ReturnType<typeof assess>): readonly string[] =>
  assessment.warnings.map(({ rule }) => rule);

/** The finding of one factor. */
export const findingOf = (assessment: ReturnType<typeof assess>, factor: string) => {
  const finding = assessment.findings.find((candidate) => candidate.factor === factor);
  if (finding === undefined) throw new Error(`no factor ${factor}`);
  return finding;
};
