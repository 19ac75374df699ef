import { type Signal, signals } from '#src/core/index.ts';
import { roundSignal, roundTimes } from '#src/http/views/round-numbers.ts';
import type { RecordPage } from '#src/use-cases/datasets/read-record-pages.ts';
import type { Column, Row } from './column.ts';

/** Name, with the unit, and description of each signal. */
const named = {
  latitude: ['latitudeDegrees', 'North of the equator, WGS 84'],
  longitude: ['longitudeDegrees', 'East of Greenwich, WGS 84'],
  altitude: ['altitudeMeters', 'Height'],
  distance: ['distanceMeters', 'From the start'],
  speed: ['speedMetersPerSecond', 'Speed'],
  heartRate: ['heartRateBpm', 'Heart rate'],
  cadence: ['cadenceSpm', 'Steps per minute of both feet; empty while its unit is unknown'],
  stepLength: ['stepLengthMeters', 'Length of a step'],
  verticalOscillation: ['verticalOscillationMillimeters', 'Vertical oscillation'],
  verticalRatio: ['verticalRatioPercent', 'Vertical oscillation over step length'],
  groundContact: ['groundContactMilliseconds', 'Contact time of a step'],
  groundContactBalance: ['groundContactBalancePercent', 'Share of contact time of the left foot'],
  power: ['powerWatts', 'Power, as the watch estimates it'],
  temperature: ['temperatureCelsius', 'Temperature at the watch'],
} as const satisfies Readonly<Record<Signal, readonly [name: string, description: string]>>;

const isSignal = (name: string): name is Signal => Object.hasOwn(signals, name);
const inOrder = Object.keys(named).filter(isSignal);

/** The columns of a record: whose it is, its time, and a column for every signal. */
export const streamColumns: readonly Column[] = [
  { name: 'runnerId', type: 'text', description: 'The runner', from: 'runnerId' },
  { name: 'activityId', type: 'text', description: 'The activity', from: 'activityId' },
  {
    name: 'timeSeconds',
    type: 'number',
    description: 'Since the first record of the activity',
    from: 'timeSeconds',
  },
  ...inOrder.map((signal): Column => {
    const [name, description] = named[signal];
    return { name, type: 'number', description, from: `signals.${signal}` };
  }),
];

/** The rows of records, in the order of {@link streamColumns}. */
export const recordRows = (runnerId: string, page: RecordPage): Row[] => {
  const shown = inOrder.map((signal) => roundSignal(signal, page.signals[signal] ?? []));
  return roundTimes(page.timeSeconds).map((seconds, index) => [
    runnerId,
    page.activityId,
    seconds,
    ...shown.map((values) => values[index] ?? null),
  ]);
};
