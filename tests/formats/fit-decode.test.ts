import { describe, expect, test } from 'vitest';
import type { DecodedActivity } from '#src/core/domain/decoded-activity.ts';
import { isFailure } from '#src/core/domain/failure.ts';
import type { Signal } from '#src/core/domain/signal.ts';
import { decodeFit, fitFormat } from '#src/edges/formats/fit/fit.ts';
import {
  activity,
  chainFiles,
  type FitBytesMessage,
  type FitField,
  fileId,
  fitData,
  fitFile,
  fitStart,
  lap,
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
const codeOf = async (bytes: Uint8Array): Promise<string> => {
  try {
    await decodeFit(bytes);
    return 'decoded';
  } catch (error) {
    return isFailure(error) ? error.code : `no failure: ${error}`;
  }
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

describe('what a FIT file says of itself', () => {
  test('is the summary of the session, in our units', async () => {
    const run = await decodeOne([
      fileId(),
      record({ seconds: 0 }),
      session({
        seconds: 3000,
        more: [
          [9, 'uint32', 1_000_012],
          [10, 'uint32', 4100],
          [14, 'uint16', 3333],
          [124, 'uint32', 3334],
          [16, 'uint8', 151],
          [17, 'uint8', 176],
          [18, 'uint8', 82],
          [19, 'uint8', 96],
          [92, 'uint8', 32],
          [22, 'uint16', 110],
          [23, 'uint16', 108],
          [89, 'uint16', 853],
          [91, 'uint16', 2450],
          [132, 'uint16', 812],
          [133, 'uint16', 4991],
          [134, 'uint16', 10_410],
        ],
      }),
    ]);
    expect(run.summary).toEqual({
      elapsedSeconds: 3000,
      timerSeconds: 3000,
      distanceMeters: 10_000.12,
      ascentMeters: 110,
      descentMeters: 108,
      averageSpeedMetersPerSecond: 3.334,
      averageHeartRateBpm: 151,
      maximumHeartRateBpm: 176,
      averageCadence: 82.25,
      maximumCadence: 96,
      strides: 4100,
      averageStepLengthMeters: 1.041,
      averageVerticalOscillationMillimeters: 85.3,
      averageVerticalRatioPercent: 8.12,
      averageGroundContactMilliseconds: 245,
      averageGroundContactBalancePercent: 49.91,
    });
  });

  test('names laps, and pauses from a stop to the next start', async () => {
    const run = await decodeOne([
      fileId(),
      timer(0, 'start'),
      timer(10, 'stop_all'),
      timer(10, 'stop_all'),
      timer(30, 'start'),
      timer(40, 'stop'),
      timer(45, 'start'),
      record({ seconds: 60 }),
      timer(60, 'stop_all'),
      lap({ from: 0, seconds: 40, meters: 100 }),
      lap({ from: 40, seconds: 20, meters: 50 }),
      session(),
    ]);
    expect(run.pauses).toEqual([
      { startMs: startMs + 10_000, endMs: startMs + 30_000 },
      { startMs: startMs + 40_000, endMs: startMs + 45_000 },
    ]);
    expect(run.laps).toEqual([
      { startMs, elapsedSeconds: 40, distanceMeters: 100 },
      { startMs: startMs + 40_000, elapsedSeconds: 20, distanceMeters: 50 },
    ]);
  });

  test('names the watch, by number where nobody knows its name', async () => {
    const creatorWith = async (about: Parameters<typeof fileId>[0]) =>
      (await decodeOne([fileId(about), record({ seconds: 0 }), session()])).creator;
    expect(await creatorWith({})).toEqual({ manufacturer: 'garmin', product: 'fr920xt', software: null });
    expect(await creatorWith({ manufacturer: 294, product: 841, productName: 'COROS PACE 3' })).toEqual({
      manufacturer: 'coros',
      product: 'COROS PACE 3',
      software: null,
    });
    expect(await creatorWith({ manufacturer: 23, product: 12 })).toMatchObject({
      manufacturer: 'suunto',
      product: '12',
    });
    expect(await creatorWith({ manufacturer: 9999 })).toMatchObject({ manufacturer: 'manufacturer 9999' });
  });

  test('identifies a recording by serial number, time of creation and session', async () => {
    const run = await decodeOne([fileId(), record({ seconds: 0 }), session()]);
    expect(run.identity).toBe(`4711:${startMs / 1000}:0`);
    const anonymous = await decodeOne([fileId({ serial: 0 }), record({ seconds: 0 }), session()]);
    expect(anonymous.identity).toBeNull();
  });

  test.each([
    [28_800, 28_800],
    [-10_799, -10_800],
    [20_700, 20_700],
    [0, 0],
    [1080, null],
    [60 * 3600, null],
  ])('knows the local time when the clocks differ by %i s: %s', async (offset, expected) => {
    const run = await decodeOne([fileId(), record({ seconds: 0 }), session(), activity(offset)]);
    expect(run.localOffsetSeconds).toBe(expected);
  });
});

describe('several recordings in one file', () => {
  const triathlon = [
    fileId(),
    record({ seconds: 0, heartRate: 100 }),
    record({ seconds: 5, heartRate: 101 }),
    timer(6, 'stop_all'),
    timer(8, 'start'),
    record({ seconds: 10, heartRate: 110 }),
    record({ seconds: 20, heartRate: 120 }),
    record({ seconds: 25, heartRate: 121 }),
    record({ seconds: 31, heartRate: 122 }),
    lap({ from: 0, seconds: 10, meters: 50 }),
    lap({ from: 20, seconds: 10, meters: 60 }),
    session({ from: 20, seconds: 10, sport: 1 }),
    session({ from: 0, seconds: 10, sport: 5 }),
    session({ from: 10, seconds: 10, sport: 3 }),
  ];

  test('gives one activity a session, with its own records, laps and pauses, and leaves transitions out', async () => {
    const [swim, run, ...others] = await decodeFit(fitFile(triathlon));
    expect(others).toEqual([]);
    expect([swim?.sport, run?.sport]).toEqual(['swimming', 'running']);
    expect([...(swim?.records.columns.heartRate ?? [])]).toEqual([100, 101]);
    expect([...(run?.records.columns.heartRate ?? [])]).toEqual([120, 121, 122]);
    expect([swim?.laps.length, run?.laps.length]).toEqual([1, 1]);
    expect([swim?.pauses.length, run?.pauses.length]).toEqual([1, 0]);
    expect([swim?.identity, run?.identity]).toEqual([`4711:${startMs / 1000}:0`, `4711:${startMs / 1000}:2`]);
  });

  test('counts a session once that is written twice, and never the wrapper of a multi-sport recording', async () => {
    const messages = [fileId(), record({ seconds: 0 }), session({ seconds: 50 }), session({ seconds: 60 })];
    const wrapped = [...messages, session({ sport: 18, seconds: 60 })];
    expect((await decodeOne(messages)).summary.elapsedSeconds).toBe(60);
    expect((await decodeOne(wrapped)).sport).toBe('running');
  });

  test('reads chained files, and passes over one that is no activity', async () => {
    const run = fitFile([fileId(), record({ seconds: 0 }), session()]);
    const settings = fitFile([fileId({ type: 2 })]);
    expect(await decodeFit(chainFiles(run, settings, run))).toHaveLength(2);
    expect(await decodeFit(chainFiles(settings, run))).toHaveLength(1);
  });
});

describe('a damaged FIT file', () => {
  const records = Array.from({ length: 50 }, (_, seconds) => record({ seconds, heartRate: 140 }));
  const whole = [
    fileId(),
    { global: 12, local: 9, fields: [[0, 'enum', 1] as const] },
    ...records,
    session(),
  ];

  test('that ends before its session is one activity made of its records', async () => {
    const cut = fitFile(whole).subarray(0, fitData(whole.slice(0, 30)).length + 14);
    const [run] = await decodeFit(cut);
    expect(run).toMatchObject({ sport: 'running', startMs });
    expect(run?.records.length).toBe(28);
    expect(run?.repairs).toEqual([{ id: 'truncated', samples: 1 }]);
    expect(run?.summary.distanceMeters).toBeNull();
  });

  test('whose session was never written is read the same way', async () => {
    const [run] = await decodeFit(fitFile(whole.slice(0, -1)));
    expect(run?.repairs).toEqual([{ id: 'truncated', samples: 1 }]);
    expect(run?.records.length).toBe(50);
  });

  test('of a triathlon that ends during the run keeps the run', async () => {
    const sportOf = (sport: number) => ({ global: 12, local: 9, fields: [[0, 'enum', sport] as const] });
    const legs = [
      fileId(),
      sportOf(5),
      record({ seconds: 0 }),
      session({ from: 0, seconds: 10, sport: 5 }),
      sportOf(3),
      record({ seconds: 15 }),
      session({ from: 10, seconds: 10, sport: 3 }),
      sportOf(1),
      ...Array.from({ length: 90 }, (_, second) => record({ seconds: 20 + second, heartRate: 150 })),
    ];
    const bytes = fitFile([...legs, session({ from: 20, seconds: 90 })]);
    const activities = await decodeFit(bytes.subarray(0, fitData(legs).length + 14));
    expect(activities.map(({ sport, records }) => [sport, records.length])).toEqual([
      ['swimming', 1],
      ['running', 90],
    ]);
    expect(activities[1]).toMatchObject({
      startMs: startMs + 20_000,
      repairs: [{ id: 'truncated', samples: 1 }],
    });
    expect((await decodeFit(bytes)).map(({ sport }) => sport)).toEqual(['swimming', 'running']);
  });

  test('with a wrong check sum is read and says so', async () => {
    const [run] = await decodeFit(fitFile(whole, { checkSum: 'wrong' }));
    expect(run?.repairs).toEqual([{ id: 'crc-mismatch', samples: 1 }]);
  });

  test.each([
    ['zero bytes', new Uint8Array(0), 'file-empty'],
    ['only a header', fitFile(whole).subarray(0, 14), 'file-truncated'],
    ['nothing but its first message', fitFile(whole).subarray(0, 40), 'file-truncated'],
    ['another file’s bytes', new Uint8Array(100), 'file-corrupt'],
    [
      'nonsense behind its header',
      chainFiles(fitFile([], { claimedDataBytes: 9 }), new Uint8Array(20)),
      'file-corrupt',
    ],
    ['a workout', fitFile([fileId({ type: 5 })]), 'file-not-an-activity'],
    ['a course', fitFile([fileId({ type: 6 }), record({ seconds: 0 })]), 'file-not-an-activity'],
    ['transitions only', fitFile([fileId(), session({ sport: 3 })]), 'file-not-an-activity'],
    ['neither session nor records', fitFile([fileId()]), 'file-not-an-activity'],
  ])('of %s is refused in our own words', async (_, bytes, code) => {
    expect(await codeOf(bytes)).toBe(code);
  });

  test('that is no activity is named by its FIT type', async () => {
    await expect(decodeFit(fitFile([fileId({ type: 5 })]))).rejects.toThrow('“workout”');
    await expect(decodeFit(fitFile([fileId({ type: 32 })]))).rejects.toThrow('“monitoring b”');
    await expect(decodeFit(fitFile([fileId({ type: 200 })]))).rejects.toThrow('“type 200”');
  });

  test('with more records than anybody can run is refused before it costs memory', async () => {
    const definition = fitData([record({ seconds: 0 })]);
    const small = { global: 20, local: 1, fields: [[3, 'uint8', 140] as const] };
    const one = fitData([small]);
    const message = one.subarray(one.length - 2);
    const bomb = new Uint8Array(one.length + 700_000 * 2);
    bomb.set(one);
    for (let at = one.length; at < bomb.length; at += 2) bomb.set(message, at);
    const header = fitFile([], { claimedDataBytes: bomb.length, checkSum: 'missing' });
    expect(definition.length).toBeGreaterThan(0);
    expect(await codeOf(chainFiles(header, bomb))).toBe('file-too-large');
  });
});

describe('the FIT format', () => {
  const source = (bytes: Uint8Array, known: number | null = bytes.length) => ({
    bytes: known,
    async *chunks() {
      for (let at = 0; at < bytes.length; at += 7) yield bytes.subarray(at, at + 7);
    },
  });

  test('recognises by content and decodes from chunks', async () => {
    const bytes = fitFile([fileId(), record({ seconds: 0 }), session()]);
    expect(fitFormat.recognises(bytes.subarray(0, 4096))).toBe(true);
    expect(fitFormat.recognises(new TextEncoder().encode('<gpx'))).toBe(false);
    expect(await fitFormat.decode(source(bytes))).toHaveLength(1);
    expect(await fitFormat.decode(source(bytes, null))).toHaveLength(1);
  });

  test('refuses more than 64 MiB before it reads them', async () => {
    const huge = { bytes: 65 * 1024 * 1024, chunks: () => source(new Uint8Array(0)).chunks() };
    await expect(fitFormat.decode(huge)).rejects.toMatchObject({ code: 'file-too-large' });
  });
});
