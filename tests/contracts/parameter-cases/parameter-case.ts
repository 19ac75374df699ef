import type { Warning } from '#src/core/domain/assessment.ts';
import { addDays } from '#src/core/domain/calendar.ts';
import { type CheckInAnswers, noAnswers, type Signs } from '#src/core/domain/check-in.ts';
import type { TrainingHistory } from '#src/core/domain/training-history.ts';
import { makeHistory, type StatedRun } from '#tests/core/load/make-history.ts';

/** A parameter that decides: the finding flips at it. */
export type DecidingCase = {
  /** The number as published, and another one to put in its place. */
  readonly is: number;
  readonly moved: number;
  /** The runner for whom the finding just holds, and the one for whom it just does not, at this number. */
  readonly holds: (value: number) => TrainingHistory;
  readonly fails: (value: number) => TrainingHistory;
  /** What the threshold says of the number, published and moved. */
  readonly says: readonly [string, string];
  /** What flips, where it is not the warning itself. */
  readonly flips?: (warning: Warning) => boolean;
};

/** A parameter that decides nothing: a number of the sentences. */
export type SpokenCase = {
  readonly is: number;
  readonly moved: number;
  readonly decidesNothing: string;
  readonly sentence: 'inWords' | 'clearsWhen';
  readonly says: readonly [string, string];
  /** A runner who reads the sentence. */
  readonly runner: TrainingHistory;
};

/** Cases by rule and parameter: `S-SIT.hours`. */
export type ParameterCases = { readonly [id: string]: DecidingCase | SpokenCase };

export const today = '2026-07-05';

/** An hour of running at 10 km/h that began at seven in the morning so many days ago, unless stated otherwise. */
export const run = (daysAgo: number, stated: Partial<StatedRun> = {}): StatedRun => ({
  start: `${addDays(today, -daysAgo)}T07:00:00Z`,
  km: 10,
  minutes: 60,
  ...stated,
});

/** Every day from `from` to `to` days ago, both included. */
export const daysAgo = (from: number, to: number): readonly number[] =>
  Array.from({ length: to - from + 1 }, (_, i) => from + i);

/** A runner whose last 90 days are known, with these runs. */
export const whoRan = (runs: readonly StatedRun[], stated: Partial<TrainingHistory> = {}): TrainingHistory =>
  makeHistory(today, runs, { knownFrom: addDays(today, -90), ...stated });

/** A runner without runs who answers this today. */
export const whoSaid = (
  answers: Partial<CheckInAnswers>,
  stated: Partial<TrainingHistory> = {},
): TrainingHistory => makeHistory(today, [], { checkIn: { ...noAnswers(today), ...answers }, ...stated });

export const whoSigned = (signs: Signs): TrainingHistory => whoSaid({ signs });
