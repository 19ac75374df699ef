import type { Generated } from 'kysely';
import type { Assessment } from '#src/core/domain/assessment.ts';
import type { CheckInAnswers } from '#src/core/domain/check-in.ts';
import type { Instant, Json } from './column-types.ts';

export type RunnerTable = {
  id: string;
  clientId: string;
  externalId: string | null;
  displayName: string | null;
  timeZone: string;
  weekStartsOn: string;
  sex: string | null;
  birthYear: number | null;
  heightMeters: number | null;
  massKilograms: number | null;
  maxHeartRateBpm: number | null;
  restingHeartRateBpm: number | null;
  thresholdHeartRateBpm: number | null;
  firstVentilatoryThresholdBpm: number | null;
  secondVentilatoryThresholdBpm: number | null;
  thresholdSpeedMetersPerSecond: number | null;
  tags: string[];
  language: string | null;
  units: string | null;
  createdAt: Instant;
  /** The last change of the profile. */
  updatedAt: Instant;
  /** The last change that no assessment includes yet: set by every write, compared by `assess-runner`. */
  dirtyAt: Instant | null;
  /** The first change that no assessment includes yet; null when there is none. */
  dirtySince: Instant | null;
  /** Set when physiology or time zone changed: the files have to be described again. */
  staleAt: Instant | null;
  /** The last file that is described again; null: none yet. */
  staleAfter: string | null;
  /** When the last batch ended; null: none did since `staleAt`. */
  staleProgressAt: Instant | null;
  /** Another one after every change of what an assessment reads; written by the database itself. */
  revision: Generated<string>;
};

export type CheckInTable = {
  id: string;
  runnerId: string;
  day: string;
  region: string;
  side: string;
  /** The rating of the answers, so that a list of ratings need not read them. */
  tightness: number | null;
  answers: Json<CheckInAnswers>;
  createdAt: Instant;
};

/** An answer of a check-in that is valid until a newer one: a condition (1 yes, 0 no), or a number. */
export type StandingAnswerTable = {
  checkInId: string;
  runnerId: string;
  fact: string;
  day: string;
  value: number;
};

export type DoneRoutineTable = {
  id: string;
  runnerId: string;
  day: string;
  routine: string;
  note: string | null;
  createdAt: Instant;
};

export type PlannedRunTable = {
  id: string;
  runnerId: string;
  externalId: string | null;
  startAt: Instant;
  distanceMeters: number | null;
  durationSeconds: number | null;
  race: boolean;
  title: string | null;
  createdAt: Instant;
  updatedAt: Instant;
};

export type AssessmentTable = {
  id: string;
  runnerId: string;
  asOf: string;
  severity: string;
  rules: string[];
  body: Json<Assessment>;
  createdAt: Instant;
};

/** What is said of a runner in one language. */
export type Told = { readonly headline: string; readonly referral: string | null };

/** What was last assessed of a runner, as far as a list or a sensor shows it. */
export type RunnerTodayTable = {
  runnerId: string;
  day: string;
  rulesVersion: number;
  severity: string;
  /** Place of the severity among all of them, by which lists are sorted. */
  attention: number;
  headline: string;
  runningState: string;
  nextRunMeters: number | null;
  nextRunSeconds: number | null;
  nextStep: string | null;
  untilDay: string | null;
  referral: string | null;
  safetyNet: string | null;
  weekChange: number | null;
  weeklyMeters: Json<(number | null)[]>;
  /** The headline and the referral by language; a language that was added since the assessment is missing. */
  told: Json<Readonly<Record<string, Told>>>;
  lastRunDay: string | null;
  lastCheckInDay: string | null;
  updatedAt: Instant;
};

export type RunnerTables = {
  runner: RunnerTable;
  checkIn: CheckInTable;
  standingAnswer: StandingAnswerTable;
  doneRoutine: DoneRoutineTable;
  plannedRun: PlannedRunTable;
  assessment: AssessmentTable;
  runnerToday: RunnerTodayTable;
};
