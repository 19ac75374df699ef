import { describe, expect, test } from 'vitest';
import type { DecodedActivity } from '#src/core/domain/decoded-activity.ts';
import { decodeFit } from '#src/edges/formats/fit/fit.ts';
import {
  activity,
  chainFiles,
  type FitBytesMessage,
  fileId,
  fitFile,
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
describe('what a FIT file says of itself', () => {
  test('is called by the workout that was followed, else by the profile that was chosen', async () => {
    const titleOf = async (...messages: readonly FitBytesMessage[]) =>
      (await decodeOne([fileId(), record({ seconds: 0 }), ...messages])).title;
    const workout: FitBytesMessage = { global: 26, local: 6, fields: [[8, 'string', '6 x 400 m']] };
    const profiled = session({ more: [[110, 'string', 'Trail Run']] });
    expect(await titleOf(workout, profiled)).toBe('6 x 400 m');
    expect(await titleOf(profiled)).toBe('Trail Run');
    expect(await titleOf(session())).toBeNull();
  });

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
      movingSeconds: null,
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
