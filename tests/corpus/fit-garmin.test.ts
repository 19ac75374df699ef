import { Decoder, Stream } from '@garmin/fitsdk';
import { describe, expect, test } from 'vitest';
import type { RecordColumns } from '#src/core/domain/decoded-activity.ts';
import type { Signal } from '#src/core/domain/signal.ts';
import { buildRecords } from '#src/edges/formats/fit/build-columns.ts';
import { corpusFiles } from '#tests/support/read-corpus.ts';
import { developerSignals, garminRecordDifferences, refusedFiles, strapFiles } from './fit-differences.ts';
import { decodeCorpusFile, meanOf, readCorpusBytes, readWholeFile } from './fit-files.ts';

type GarminRecord = { readonly [field: string]: unknown };

const number = (record: GarminRecord, field: string): number => {
  const value = record[field];
  return typeof value === 'number' ? value : Number.NaN;
};
const either = (first: number, second: number): number => (Number.isNaN(first) ? second : first);
const measured = (value: number): number => (value === 0 ? Number.NaN : value);
const degrees = (semicircles: number): number => (semicircles * 180) / 2 ** 31;

/** What the SDK says of each signal, in our units and with zero running dynamics read as not measured. */
const garminValues: Record<Signal, (record: GarminRecord) => number> = {
  latitude: (record) => degrees(number(record, 'positionLat')),
  longitude: (record) => degrees(number(record, 'positionLong')),
  altitude: (record) => either(number(record, 'enhancedAltitude'), number(record, 'altitude')),
  distance: (record) => number(record, 'distance'),
  speed: (record) => either(number(record, 'enhancedSpeed'), number(record, 'speed')),
  heartRate: (record) => number(record, 'heartRate'),
  cadence: (record) =>
    either(
      number(record, 'cadence') + (number(record, 'fractionalCadence') || 0),
      number(record, 'cadence256'),
    ),
  stepLength: (record) => measured(number(record, 'stepLength') / 1000),
  verticalOscillation: (record) => measured(number(record, 'verticalOscillation')),
  verticalRatio: (record) => measured(number(record, 'verticalRatio')),
  groundContact: (record) => measured(number(record, 'stanceTime')),
  groundContactBalance: (record) => measured(number(record, 'stanceTimeBalance')),
  power: (record) => number(record, 'power'),
  temperature: (record) => number(record, 'temperature'),
};
const signalNames = Object.keys(garminValues) as Signal[];

const garminRecords = (path: string, strap: 'with the strap' | 'records only'): readonly GarminRecord[] => {
  const decoder = new Decoder(Stream.fromBuffer(Buffer.from(readCorpusBytes(path))));
  const { messages } = decoder.read({ mergeHeartRates: strap === 'with the strap' });
  return (messages.recordMesgs ?? []).map((record) => ({ ...record }));
};

/** Our columns of every record of a file, before sessions, developer fields and straps come into it. */
const nativeRecords = async (path: string): Promise<readonly RecordColumns[]> => {
  const none = { timeMs: [], bpm: [] };
  return (await readWholeFile(path)).map(({ records }) => buildRecords(records, [], null, none).records);
};

const valuesOf = (parts: readonly RecordColumns[], signal: Signal): readonly number[] =>
  parts.flatMap(({ columns, length }) => [...(columns[signal] ?? new Float64Array(length).fill(Number.NaN))]);

const timeOf = (record: GarminRecord): number => {
  const time = record['timestamp'];
  return time instanceof Date ? time.getTime() : Number.NaN;
};

const isNear = (one: number, other: number): boolean =>
  Number.isNaN(one) ? Number.isNaN(other) : Math.abs(one - other) < 1e-6;

const paths = corpusFiles('fit').filter((path) => !refusedFiles.has(path));

describe('the official decoder', () => {
  test.each(paths)('finds the same records in %s, and the same value for every sample', async (path) => {
    const garmin = garminRecords(path, 'records only');
    const parts = await nativeRecords(path);
    const count = parts.reduce((sum, { length }) => sum + length, 0);
    const listed = garminRecordDifferences.get(path);
    if (listed !== undefined) return expect([garmin.length, count]).toEqual(listed);
    expect(count).toBe(garmin.length);
    const timesMs = parts.flatMap(({ timeMs }) => [...timeMs]);
    expect(garmin.filter((record, row) => !isNear(timeOf(record), timesMs[row] as number)).length).toBe(0);
    for (const signal of signalNames) {
      const ours = valuesOf(parts, signal);
      const unequal = garmin.filter(
        (record, row) => !isNear(garminValues[signal](record), ours[row] as number),
      );
      expect([signal, unequal.length]).toEqual([signal, 0]);
    }
  });

  test.each(paths.filter((path) => developerSignals.has(path)))(
    'keeps the developer fields of %s apart, which we use',
    async (path) => {
      const { activities } = await decodeCorpusFile(path);
      for (const signal of developerSignals.get(path) ?? []) {
        const used = activities.some(
          ({ records }) => (records.columns as Record<string, unknown>)[signal] !== undefined,
        );
        expect([signal, used]).toEqual([signal, true]);
        expect(
          garminRecords(path, 'records only').every((record) =>
            Number.isNaN(garminValues[signal as Signal](record)),
          ),
        ).toBe(true);
      }
      expect(activities.some(({ repairs }) => repairs.some(({ id }) => id === 'developer-field-used'))).toBe(
        true,
      );
    },
  );

  test.each(paths.filter((path) => strapFiles.has(path)))(
    'merges the strap of %s to the same mean heart rate',
    async (path) => {
      const { activities } = await decodeCorpusFile(path);
      const garmin = garminRecords(path, 'with the strap');
      const ours = activities.flatMap(({ records }) => [...(records.columns.heartRate ?? [])]);
      const starts = activities.map(
        ({ records }) => [records.timeMs[0] ?? 0, records.timeMs.at(-1) ?? 0] as const,
      );
      const inside = garmin.filter((record) =>
        starts.some(([from, to]) => timeOf(record) >= from && timeOf(record) <= to),
      );
      expect(Math.abs(meanOf(ours) - meanOf(inside.map(garminValues.heartRate)))).toBeLessThan(0.1);
    },
  );
});
