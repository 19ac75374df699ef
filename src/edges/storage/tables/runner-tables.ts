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
  createdAt: Instant;
  /** Counts changes that an assessment has not seen: set by every write, compared by `assess-runner`. */
  dirtyAt: Instant | null;
  /** The first change that an assessment has not seen; null when there is none. */
  dirtySince: Instant | null;
  /** Set when physiology or zone changed: the numbers of the runs are to be computed again. */
  staleAt: Instant | null;
  /** The last file that is described again; null: none yet. */
  staleAfter: string | null;
  /** When the last turn ended; null: none did since `staleAt`. */
  staleProgressAt: Instant | null;
};

export type CheckInTable = {
  id: string;
  runnerId: string;
  day: string;
  region: string;
  side: string;
  /** As in the answers, so that a log of ratings need not open them. */
  tightness: number | null;
  answers: Json<CheckInAnswers>;
  createdAt: Instant;
};

/** An answer of a check-in that stands until it is answered otherwise: a condition (1 yes, 0 no), or months. */
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

export type AssessmentTable = {
  id: string;
  runnerId: string;
  asOf: string;
  severity: string;
  rules: string[];
  body: Json<Assessment>;
  createdAt: Instant;
};

export type RunnerTables = {
  runner: RunnerTable;
  checkIn: CheckInTable;
  standingAnswer: StandingAnswerTable;
  doneRoutine: DoneRoutineTable;
  assessment: AssessmentTable;
};
