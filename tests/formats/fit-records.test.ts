import { describe, expect, test } from 'vitest';
import type { DecodedActivity } from '#src/core/domain/decoded-activity.ts';
import type { Signal } from '#src/core/domain/signal.ts';
import { decodeFit } from '#src/edges/formats/fit/fit.ts';
import {
  type FitBytesMessage,
  type FitField,
  fileId,
  fitFile,
  fitStart,
  record,
  session,
  startMs,
  timer,
} from '#tests/support/fit-bytes.ts';

const decodeOne = async (messages: readonly FitBytesMessage[]): Promise<DecodedActivity> => {
  const [only, ...others] = await decodeFit(fitFile(messages));
  expect(others).toEqual([]);
  if (only === undefined) throw new Error('no activity');
  return only;
};
const columnOf = (decoded: DecodedActivity, signal: Signal): readonly number[] | null => {
  const column = decoded.records.columns[signal];
  return column === undefined ? null : [...column];
};
const recordWith = (...more: readonly FitField[]) =>
  decodeOne([fileId(), record({ seconds: 0, more }), session()]);

describe('a FIT run', () => {
  test('gives its records as columns in our units', async () => {
    const run = await decodeOne([
      fileId(),
      record({ seconds: 0, heartRate: 140, cadence: 79, fractionalCadence: 64, distance: 0, speed: 2750 }),
      record({ seconds: 1, heartRate: 141, cadence: 80, fractionalCadence: 0, distance: 275, speed: 2800 }),
      session(),
    ]);
    expect(run).toMatchObject({ format: 'fit', sport: 'running', subSport: null, startMs });
    expect([...run.records.timeMs]).toEqual([startMs, startMs + 1000]);
    expect(columnOf(run, 'heartRate')).toEqual([140, 141]);
    expect(columnOf(run, 'cadence')).toEqual([79.5, 80]);
    expect(columnOf(run, 'distance')).toEqual([0, 2.75]);
    expect(columnOf(run, 'speed')).toEqual([2.75, 2.8]);
    expect(columnOf(run, 'power')).toBeNull();
    expect(run.repairs).toEqual([]);
  });

  test('is the same from little-endian and big-endian messages', async () => {
    const messages = [
      fileId(),
      record({ seconds: 0, heartRate: 140, cadence: 79, distance: 70_000, speed: 2750 }),
      session({ more: [[9, 'uint32', 500_000]] }),
    ];
    const swapped = messages.map((message) => ({ ...message, bigEndian: true }));
    expect(await decodeOne(swapped)).toEqual(await decodeOne(messages));
  });

  test('is the same from compressed and from full times', async () => {
    const first = record({ seconds: 0, heartRate: 140 });
    const later = (seconds: number): FitBytesMessage => ({
      global: 20,
      local: 2,
      compressedSeconds: fitStart + seconds,
      fields: [[3, 'uint8', 140 + seconds]],
    });
    const run = await decodeOne([
      fileId(),
      first,
      later(1),
      later(20),
      later(40),
      { ...session(), local: 5 },
    ]);
    expect([...run.records.timeMs]).toEqual([0, 1, 20, 40].map((seconds) => startMs + seconds * 1000));
    expect(columnOf(run, 'heartRate')).toEqual([140, 141, 160, 180]);
  });

  test('takes the times of laps from compressed headers too', async () => {
    const compressedTimer: FitBytesMessage = {
      global: 21,
      local: 3,
      compressedSeconds: fitStart + 10,
      fields: [
        [0, 'enum', 0],
        [1, 'enum', 4],
      ],
    };
    const run = await decodeOne([
      fileId(),
      record({ seconds: 0 }),
      compressedTimer,
      timer(25, 'start'),
      session({ seconds: 60 }),
    ]);
    expect(run.pauses).toEqual([{ startMs: startMs + 10_000, endMs: startMs + 25_000 }]);
  });

  test('reads invalid markers as missing, in every base type', async () => {
    const run = await recordWith(
      [3, 'uint8', 0xff],
      [0, 'sint32', 0x7fffffff],
      [2, 'uint16', 0xffff],
      [5, 'uint32', 0xffffffff],
      [13, 'sint8', 0x7f],
    );
    expect(run.records.columns).toEqual({});
    expect(run.records.length).toBe(1);
  });

  test('reads positions, altitude, temperature, power and running dynamics', async () => {
    const run = await recordWith(
      [0, 'sint32', 2 ** 30],
      [1, 'sint32', -(2 ** 29)],
      [2, 'uint16', (120 + 500) * 5],
      [7, 'uint16', 250],
      [13, 'sint8', -4],
      [39, 'uint16', 853],
      [41, 'uint16', 2450],
      [83, 'uint16', 812],
      [84, 'uint16', 4991],
      [85, 'uint16', 10_410],
    );
    expect(columnOf(run, 'latitude')).toEqual([90]);
    expect(columnOf(run, 'longitude')).toEqual([-45]);
    expect(columnOf(run, 'altitude')).toEqual([120]);
    expect(columnOf(run, 'power')).toEqual([250]);
    expect(columnOf(run, 'temperature')).toEqual([-4]);
    expect(columnOf(run, 'verticalOscillation')?.[0]).toBeCloseTo(85.3, 9);
    expect(columnOf(run, 'groundContact')?.[0]).toBeCloseTo(245, 9);
    expect(columnOf(run, 'verticalRatio')?.[0]).toBeCloseTo(8.12, 9);
    expect(columnOf(run, 'groundContactBalance')?.[0]).toBeCloseTo(49.91, 9);
    expect(columnOf(run, 'stepLength')?.[0]).toBeCloseTo(1.041, 9);
  });

  test('prefers enhanced speed and altitude, record by record', async () => {
    const run = await decodeOne([
      fileId(),
      record({
        seconds: 0,
        speed: 2000,
        more: [
          [73, 'uint32', 2750],
          [78, 'uint32', 3100],
        ],
      }),
      record({
        seconds: 1,
        speed: 2000,
        more: [
          [73, 'uint32', 0xffffffff],
          [78, 'uint32', 3105],
        ],
      }),
      session(),
    ]);
    expect(columnOf(run, 'speed')).toEqual([2.75, 2]);
    expect(columnOf(run, 'altitude')).toEqual([120, 121]);
  });

  test('unpacks speed and distance of field 8 and counts the distance on when it runs over', async () => {
    const packed = (seconds: number, centimetersPerSecond: number, sixteenths: number) =>
      record({
        seconds,
        more: [
          [
            8,
            'byte',
            [
              centimetersPerSecond & 0xff,
              (centimetersPerSecond >> 8) | ((sixteenths & 0x0f) << 4),
              (sixteenths >> 4) & 0xff,
            ],
          ],
        ],
      });
    const run = await decodeOne([
      fileId(),
      packed(0, 275, 0),
      packed(1, 300, 4090),
      packed(2, 310, 4100),
      session(),
    ]);
    expect(columnOf(run, 'speed')).toEqual([2.75, 3, 3.1]);
    expect(columnOf(run, 'distance')).toEqual([0, 4090 / 16, 4100 / 16]);
  });

  test('reads a cadence of 16 bits where there is no other', async () => {
    expect(columnOf(await recordWith([52, 'uint16', 85 * 256 + 128]), 'cadence')).toEqual([85.5]);
  });

  test('reads zero running dynamics as not measured and says so', async () => {
    const run = await decodeOne([
      fileId(),
      record({
        seconds: 0,
        more: [
          [39, 'uint16', 0],
          [41, 'uint16', 0],
        ],
      }),
      record({
        seconds: 1,
        more: [
          [39, 'uint16', 800],
          [41, 'uint16', 0],
        ],
      }),
      session({
        more: [
          [89, 'uint16', 0],
          [91, 'uint16', 0],
          [133, 'uint16', 0],
        ],
      }),
    ]);
    expect(columnOf(run, 'verticalOscillation')).toEqual([Number.NaN, 80]);
    expect(columnOf(run, 'groundContact')).toBeNull();
    expect(run.summary.averageVerticalOscillationMillimeters).toBeNull();
    expect(run.summary.averageGroundContactMilliseconds).toBeNull();
    expect(run.repairs).toEqual([{ id: 'zero-means-unmeasured', samples: 6 }]);
  });

  test('keeps a record without a time', async () => {
    const untimed: FitBytesMessage = { global: 20, local: 7, fields: [[3, 'uint8', 150]] };
    const run = await decodeOne([fileId(), untimed, record({ seconds: 0 }), session()]);
    expect([...run.records.timeMs]).toEqual([Number.NaN, startMs]);
  });

  test('of a treadmill has no position and is a run', async () => {
    const run = await decodeOne([
      fileId(),
      record({ seconds: 0, distance: 0, cadence: 80 }),
      session({ sport: 4, subSport: 1 }),
    ]);
    expect(run).toMatchObject({ sport: 'running', subSport: 'treadmill' });
    expect(columnOf(run, 'latitude')).toBeNull();
  });
});
