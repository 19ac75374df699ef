import type { Pause } from '#src/core/domain/decoded-activity.ts';
import type { NamedSport } from '#src/core/domain/sport.ts';
import { METERS_PER_KILOMETER, SECONDS_PER_HOUR, SECONDS_PER_MINUTE } from '#src/core/domain/units.ts';
import { emptyRow, type TableRow } from '#src/edges/formats/tables/table-row.ts';
import { readNumber } from '#src/edges/formats/tables/text/read-number.ts';
import { createTimeReader } from '#src/edges/formats/xml/read-time.ts';

export type Attributes = Readonly<Record<string, string>>;

/** `HKWorkoutActivityType…` of HealthKit. */
const sportsByType: Readonly<Record<string, NamedSport['sport']>> = {
  Running: 'running',
  Walking: 'walking',
  Hiking: 'hiking',
  Cycling: 'cycling',
  Swimming: 'swimming',
};

const secondsByUnit: Readonly<Record<string, number>> = {
  s: 1,
  min: SECONDS_PER_MINUTE,
  hr: SECONDS_PER_HOUR,
};

const metersByUnit: Readonly<Record<string, number>> = {
  m: 1,
  km: METERS_PER_KILOMETER,
  mi: 1609.344,
  ft: 0.3048,
  yd: 0.9144,
};

const readType = (written: string | undefined): NamedSport | null => {
  const type = /^HKWorkoutActivityType(\w{1,60})$/.exec(written ?? '')?.[1];
  if (type === undefined) return null;
  const sport = sportsByType[type];
  if (sport !== undefined) return { sport, subSport: null };
  return { sport: 'other', subSport: type === 'Other' ? null : type.toLowerCase() };
};

const inUnit = (
  value: string | undefined,
  unit: string | undefined,
  factors: Readonly<Record<string, number>>,
): number | null => {
  const [number, factor] = [readNumber(value), factors[unit ?? '']];
  return number === null || factor === undefined ? null : number * factor;
};

/** A workout by its own attributes. */
export const beginWorkout = ({
  startDate,
  endDate,
  workoutActivityType,
  duration,
  durationUnit,
  totalDistance,
  totalDistanceUnit,
}: Attributes): TableRow => {
  const time = createTimeReader();
  const startMs = time.read(startDate ?? '');
  const elapsedSeconds = (time.read(endDate ?? '') - startMs) / 1000;
  return {
    ...emptyRow,
    sport: readType(workoutActivityType),
    startMs: Number.isNaN(startMs) ? null : startMs,
    localOffsetSeconds: time.localOffsetSeconds(),
    elapsedSeconds: elapsedSeconds > 0 ? elapsedSeconds : null,
    timerSeconds: inUnit(duration, durationUnit, secondsByUnit),
    // Exports before iOS 16.
    distanceMeters: inUnit(totalDistance, totalDistanceUnit, metersByUnit),
  };
};

/** A sum, or the mean and maximum, of one kind of its samples. */
const addStatistics = (row: TableRow, { type, sum, unit, average, maximum }: Attributes): TableRow => {
  if (type?.startsWith('HKQuantityTypeIdentifierDistance') === true) {
    return { ...row, distanceMeters: inUnit(sum, unit, metersByUnit) ?? row.distanceMeters };
  }
  if (type !== 'HKQuantityTypeIdentifierHeartRate') return row;
  return { ...row, averageHeartRateBpm: readNumber(average), maximumHeartRateBpm: readNumber(maximum) };
};

const addEntry = (row: TableRow, { key, value }: Attributes): TableRow =>
  key === 'HKIndoorWorkout' && value === '1' && row.sport?.sport === 'running'
    ? { ...row, sport: { sport: 'running', subSport: 'indoor_running' } }
    : row;

const addEvent = (row: TableRow, { type, date }: Attributes): TableRow => {
  const atMs = createTimeReader().read(date ?? '');
  if (Number.isNaN(atMs)) return row;
  const last = row.pauses.at(-1);
  const isOpen = last?.endMs === Number.POSITIVE_INFINITY;
  if (type === 'HKWorkoutEventTypePause' && !isOpen) {
    return { ...row, pauses: [...row.pauses, { startMs: atMs, endMs: Number.POSITIVE_INFINITY }] };
  }
  if (type !== 'HKWorkoutEventTypeResume' || last === undefined || !isOpen) return row;
  return { ...row, pauses: [...row.pauses.slice(0, -1), { startMs: last.startMs, endMs: atMs }] };
};

/** A workout with what an element within it says. */
export const addDetail = (row: TableRow, element: string, attributes: Attributes): TableRow => {
  if (element === 'workoutstatistics') return addStatistics(row, attributes);
  if (element === 'metadataentry') return addEntry(row, attributes);
  return element === 'workoutevent' ? addEvent(row, attributes) : row;
};

/** Pauses that were ended, in the order of time. */
export const endedPauses = (row: TableRow): readonly Pause[] =>
  row.pauses.filter(({ startMs, endMs }) => endMs > startMs && Number.isFinite(endMs));
