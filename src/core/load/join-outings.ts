import { type LoadSource, loadSources } from '#src/core/domain/activity-features.ts';
import type { HistoryRun } from '#src/core/domain/training-history.ts';
import { MS_PER_MINUTE } from '#src/core/domain/units.ts';
import { loadOfRun } from './load-of-run.ts';

/**
 * From this pause on two recordings are two outings. Our convention: of one runner's 149 recordings 35 began within
 * 30 minutes of another's end, stopped and saved at a fountain or a traffic light.
 */
const OUTING_PAUSE_MS = 30 * MS_PER_MINUTE;

/** Watches that record one run overlap; the end of one piece and the start of the next differ by a clock's error. */
const CLOCK_ERROR_MS = MS_PER_MINUTE;

/** Whether a recording goes on where the one before it ended. Both lengths and times must be known to be added up. */
const continues = (before: HistoryRun, next: HistoryRun): boolean => {
  if (before.durationSeconds === null || before.distanceMeters === null) return false;
  if (next.durationSeconds === null || next.distanceMeters === null) return false;
  const pauseMs = next.startMs - before.endMs;
  return pauseMs > -CLOCK_ERROR_MS && pauseMs < OUTING_PAUSE_MS;
};

/** Sum of what is known; `null` when nothing is. */
const sumOf = (
  pieces: readonly HistoryRun[],
  amountOf: (piece: HistoryRun) => number | null,
): number | null => {
  const known = pieces.map(amountOf).filter((value) => value !== null);
  return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0);
};

/** Mean over the time of the pieces that have the value. */
const meanOf = (
  pieces: readonly HistoryRun[],
  amountOf: (piece: HistoryRun) => number | null,
): number | null => {
  let [sum, seconds] = [0, 0];
  for (const piece of pieces) {
    const value = amountOf(piece);
    if (value === null) continue;
    sum += value * (piece.durationSeconds ?? 0);
    seconds += piece.durationSeconds ?? 0;
  }
  return seconds > 0 ? sum / seconds : null;
};

/** The loads that every piece has data for. */
const loadsOf = (pieces: readonly HistoryRun[]): HistoryRun['loads'] => {
  const loads: { [S in LoadSource]?: number } = {};
  for (const source of loadSources) {
    const each = pieces.map((piece) => loadOfRun(piece, source));
    if (!each.includes(null)) loads[source] = each.reduce<number>((sum, load) => sum + (load ?? 0), 0);
  }
  return loads;
};

const joinPieces = (pieces: readonly HistoryRun[]): HistoryRun => {
  const [first, ...rest] = pieces as readonly [HistoryRun, ...HistoryRun[]];
  if (rest.length === 0) return first;
  const longest = pieces.reduce((a, b) => ((b.durationSeconds ?? 0) > (a.durationSeconds ?? 0) ? b : a));
  const distanceMeters = sumOf(pieces, (piece) => piece.distanceMeters);
  const durationSeconds = sumOf(pieces, (piece) => piece.durationSeconds);
  const profiles = pieces.flatMap(({ speedProfile }) => speedProfile ?? []);
  const rated = pieces.flatMap(({ sessionRpe }) => (sessionRpe === null ? [] : [sessionRpe]));
  return {
    ...first,
    endMs: Math.max(...pieces.map(({ endMs }) => endMs)),
    recordings: pieces.reduce((sum, { recordings }) => sum + (recordings ?? 1), 0),
    distanceMeters,
    durationSeconds,
    // An outing is as hard as its hardest piece.
    sessionRpe: rated.length === 0 ? null : Math.max(...rated),
    race: pieces.some(({ race }) => race),
    averageSpm: meanOf(pieces, (piece) => piece.averageSpm),
    averageSpeedMetersPerSecond: meanOf(pieces, (piece) => piece.averageSpeedMetersPerSecond),
    secondsAtThreshold: sumOf(pieces, (piece) => piece.secondsAtThreshold),
    secondsAbove88PercentMaxHeartRate: sumOf(pieces, (piece) => piece.secondsAbove88PercentMaxHeartRate),
    secondsAtIntensity90: sumOf(pieces, (piece) => piece.secondsAtIntensity90),
    hasHeartRate: pieces.every(({ hasHeartRate }) => hasHeartRate),
    loads: loadsOf(pieces),
    decayPercent: longest.decayPercent,
    groundContactBalancePercent: meanOf(pieces, (piece) => piece.groundContactBalancePercent),
    downhillShare: meanOf(pieces, (piece) => piece.downhillShare),
    dropMeters: sumOf(pieces, (piece) => piece.dropMeters),
    // Stated for a part only, they would hide the profile of the rest.
    fastMeters: pieces.some(({ fastMeters }) => fastMeters === null)
      ? null
      : sumOf(pieces, (piece) => piece.fastMeters),
    speedProfile: profiles.length === 0 ? null : profiles,
    stepLengthMeters: meanOf(pieces, (piece) => piece.stepLengthMeters),
    minuteBins: pieces.flatMap(({ minuteBins }) => minuteBins),
  };
};

/**
 * Groups recordings, sorted by start, into outings: pieces of running with less than 30 minutes between the end of
 * one and the start of the next. Recordings that overlap stay apart: nobody runs twice at once, so adding them up
 * would count one run twice.
 *
 * @example
 * groupOutings([beforeTheFountain, afterTheFountain, evening]).length; // 2
 */
export const groupOutings = (runs: readonly HistoryRun[]): readonly (readonly HistoryRun[])[] => {
  const outings: HistoryRun[][] = [];
  for (const run of runs) {
    const last = outings.at(-1);
    const before = last?.at(-1);
    if (last !== undefined && before !== undefined && continues(before, run)) last.push(run);
    else outings.push([run]);
  }
  return outings;
};

/**
 * The outings of recordings sorted by start, each as one run that began with its first piece. Loads, lengths and
 * times are added up, means are weighted by time, and the day is that of the start. Outings joined once stay as they are.
 *
 * @example
 * joinOutings([fiveKilometres, sixKilometresTenMinutesLater])[0]?.distanceMeters; // 11_000
 */
export const joinOutings = (runs: readonly HistoryRun[]): readonly HistoryRun[] =>
  groupOutings(runs).map(joinPieces);
