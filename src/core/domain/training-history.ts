import type { ImplausibleReason, LoadSource, MinuteBin, SpeedShare } from './activity-features.ts';
import type { Day, EpochMs, WeekStart } from './calendar.ts';
import type { CheckInAnswers } from './check-in.ts';
import type { Physiology } from './runner.ts';

/** One run as load and risk see it: recorded by a watch, stated by a client, or joined of the recordings of one outing. */
export type HistoryRun = {
  readonly id: string | null;
  readonly startMs: EpochMs;
  /** Start plus elapsed time; equals `startMs` when the duration is unknown. */
  readonly endMs: EpochMs;
  /** The runner's calendar day of the start. */
  readonly day: Day;
  /** Recordings that it is joined of; absent for one. */
  readonly recordings?: number;
  readonly distanceMeters: number | null;
  /** Why its distance was left out; absent or null for a run that can be true. */
  readonly implausible?: ImplausibleReason | null;
  readonly durationSeconds: number | null;
  readonly sessionRpe: number | null;
  readonly race: boolean;
  readonly averageSpm: number | null;
  readonly averageSpeedMetersPerSecond: number | null;
  readonly secondsAtThreshold: number | null;
  readonly secondsAbove88PercentMaxHeartRate: number | null;
  readonly secondsAtIntensity90: number | null;
  readonly hasHeartRate: boolean;
  /** Session load in each model that this run has data for. */
  readonly loads: { readonly [S in LoadSource]?: number };
  readonly decayPercent: number | null;
  readonly groundContactBalancePercent: number | null;
  readonly downhillShare: number | null;
  /** Height lost at 5 % or steeper, meters. */
  readonly dropMeters: number | null;
  /** Meters of fast running as a client states them; they count before the profile. */
  readonly fastMeters: number | null;
  /** How long the run went at which speed; null without a speed signal. */
  readonly speedProfile: readonly SpeedShare[] | null;
  readonly stepLengthMeters: number | null;
  readonly minuteBins: readonly MinuteBin[];
};

/** A run that is asked about before it is run. */
export type PlannedRun = {
  readonly distanceMeters: number;
  /** A race is a jump by choice: it is judged and brings no action. */
  readonly race?: boolean | null;
  readonly day?: Day | null;
};

/** An activity of which a person has to say whether it was a run. */
export type UnconfirmedActivity = { readonly id: string; readonly day: Day };

/**
 * Everything an assessment reads, gathered before it starts. `runs` are outings (`joinOutings`), sorted by start,
 * already without excluded and non-running activities, and reach back over a bounded window (`historyWindowDays`).
 * Assessment looks at the end of `today` in the runner's calendar.
 */
export type TrainingHistory = {
  readonly today: Day;
  readonly timeZone: string;
  readonly weekStartsOn: WeekStart;
  readonly runner: Physiology;
  readonly runs: readonly HistoryRun[];
  /** First day from which runs are known at all; days before it are unknown, not rest. */
  readonly knownFrom: Day | null;
  /** Later days on which something was done that could not be read; absent where there are none. */
  readonly unknownDays?: readonly Day[];
  /** The runner's answers now, combined from every check-in that still counts; null when nothing does. */
  readonly checkIn: CheckInAnswers | null;
  /** Every place with a current answer, worst first; absent unless there are several. */
  readonly places?: readonly Pick<CheckInAnswers, 'region' | 'side' | 'tightness'>[];
  /** Every check-in of the last half year, in any order; absent where only `checkIn` is known. */
  readonly checkIns?: readonly CheckInAnswers[];
  /** Hooper sums of earlier check-ins, oldest first. */
  readonly wellnessHistory: readonly number[];
  readonly plannedRun: PlannedRun | null;
  /** Activities of the last weeks that may have been runs, newest first; absent where none is known of. */
  readonly unconfirmed?: readonly UnconfirmedActivity[];
};

/** How many days before today an assessment reads: 56 for streaks and habits, 42 for the cadence line, 30 for spikes. */
export const historyWindowDays = 100;
