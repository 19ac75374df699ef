import type { NamedSport } from '#src/core/domain/sport.ts';
import { METERS_PER_KILOMETER, SECONDS_PER_HOUR, SECONDS_PER_MINUTE } from '#src/core/domain/units.ts';
import { emptyRow, type Table, type TableRow } from '#src/edges/formats/tables/table-row.ts';
import { readNumber } from '#src/edges/formats/tables/text/read-number.ts';
import { refuseTooMany } from '#src/edges/formats/xml/most-activities.ts';
import { createTimeReader } from '#src/edges/formats/xml/read-time.ts';
import { readXml } from '#src/edges/formats/xml/read-xml.ts';
import { rootElement } from '#src/edges/formats/xml/root-element.ts';

type Attributes = Readonly<Record<string, string>>;

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

const beginWorkout = ({
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

/** `export.xml` of Apple Health, whatever the phone's language calls it. Only its workouts are held. */
export const appleTable: Table = {
  vendor: 'apple-health',
  recognises: (_text, head) => rootElement(head) === 'healthdata',
  async *read(source) {
    const rows: TableRow[] = [];
    let workout: TableRow | null = null;
    await readXml(source, {
      open({ local }, attributes, parent) {
        if (local === 'workout') workout = beginWorkout(attributes);
        else if (workout === null || parent !== 'workout') return;
        else if (local === 'workoutstatistics') workout = addStatistics(workout, attributes);
        else if (local === 'metadataentry') workout = addEntry(workout, attributes);
      },
      close({ local }) {
        if (local !== 'workout' || workout === null) return;
        rows.push(workout);
        refuseTooMany(rows.length);
        workout = null;
      },
    });
    yield* rows;
  },
};
