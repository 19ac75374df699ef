import { expect, it } from 'vitest';
import type { ActivityFeatures } from '#src/core/domain/activity-features.ts';
import type { DecodedActivity } from '#src/core/domain/decoded-activity.ts';
import { isFailure } from '#src/core/domain/failure.ts';
import { describeActivity } from '#src/core/features/describe-activity.ts';
import { normaliseStream } from '#src/core/streams/normalise-stream.ts';
import { sourceFromBytes } from '#src/edges/formats/byte-source.ts';
import { decodeFit } from '#src/edges/formats/fit/fit.ts';
import { gpxFormat } from '#src/edges/formats/gpx/gpx.ts';
import { tcxFormat } from '#src/edges/formats/tcx/tcx.ts';
import { documentFormat } from '#src/edges/platforms/documents/document-format.ts';
import { wrapDocument } from '#src/edges/platforms/documents/platform-document.ts';
import { knownRunner } from '#tests/core/features/run-fixtures.ts';
import { decodeAll } from '#tests/support/decode-text.ts';
import { type FitField, fileId, fitFile, record, session } from '#tests/support/fit-bytes.ts';
import { gpxText } from '#tests/support/gpx-text.ts';
import { impossibleNumbers } from '#tests/support/impossible-numbers.ts';
import { below, createRandom, type Random } from '#tests/support/mutate-bytes.ts';
import { tcxText } from '#tests/support/tcx-text.ts';

const hostile = [
  '0',
  '-1',
  '1e300',
  '1e999',
  '-1e300',
  '0.001',
  '42000000',
  '36000',
  '255',
  '65535',
  '1e-300',
];

/** A text in which some of its numbers are hostile ones. */
const withHostileNumbers = (text: string, random: Random): string =>
  text.replace(/(?<=[>"]|":)-?\d+(?:\.\d+)?(?=[<",}])/g, (number) =>
    below(random, 6) === 0 ? (hostile[below(random, hostile.length)] ?? number) : number,
  );

const describe = (decoded: DecodedActivity): ActivityFeatures =>
  describeActivity(normaliseStream(decoded), decoded, knownRunner, 'Europe/Berlin');

/** What is impossible in the activities of a file; null where it is refused with a known failure. */
const judge = async (read: () => Promise<readonly DecodedActivity[]>): Promise<string[] | null> => {
  try {
    return (await read()).map(describe).flatMap(impossibleNumbers);
  } catch (error) {
    if (isFailure(error)) return null;
    throw error;
  }
};

const strava = JSON.stringify({
  id: 1,
  sport_type: 'Run',
  start_date: '2026-01-02T08:00:00Z',
  utc_offset: 3600,
  elapsed_time: 1810,
  moving_time: 1790,
  distance: 5000.4,
  total_elevation_gain: 40,
  average_heartrate: 150.2,
  max_heartrate: 170,
  average_cadence: 84.1,
});

const files: Record<string, (random: Random) => Promise<readonly DecodedActivity[]>> = {
  tcx: (random) => decodeAll(tcxFormat, withHostileNumbers(tcxText({ points: 40 }), random)),
  // Laps alone: nothing contradicts them.
  'tcx of laps': (random) =>
    decodeAll(
      tcxFormat,
      withHostileNumbers(tcxText({ points: 900 }).replace(/<Track>[\s\S]*?<\/Track>/g, ''), random),
    ),
  gpx: (random) => decodeAll(gpxFormat, withHostileNumbers(gpxText({ points: 40 }), random)),
  'platform document': (random) =>
    documentFormat.decode(
      sourceFromBytes(wrapDocument('strava', 'streams', [withHostileNumbers(strava, random), '{}'])),
    ),
};

it.each(Object.keys(files))('hostile numbers in a %s describe nothing impossible', async (name) => {
  const random = createRandom(20_261_127);
  let described = 0;
  for (let round = 0; round < 300; round += 1) {
    const impossible = await judge(async () => (await files[name]?.(random)) ?? []);
    if (impossible !== null) described += 1;
    expect(impossible ?? []).toEqual([]);
  }
  expect(described).toBeGreaterThan(20);
});

/** Numbers of a FIT session as it stores them: distance, speed, heart rate, cadence, strides, climb, dynamics. */
const sessionFields: readonly (readonly [number: number, base: FitField[1]])[] = [
  [7, 'uint32'],
  [8, 'uint32'],
  [9, 'uint32'],
  [10, 'uint32'],
  [14, 'uint16'],
  [16, 'uint8'],
  [17, 'uint8'],
  [18, 'uint8'],
  [19, 'uint8'],
  [22, 'uint16'],
  [23, 'uint16'],
  [89, 'uint16'],
  [91, 'uint16'],
];

it('hostile numbers in a FIT session describe nothing impossible', async () => {
  const random = createRandom(7);
  for (let round = 0; round < 500; round += 1) {
    const more = sessionFields
      .filter(() => below(random, 2) === 0)
      .map(([number, base]): FitField => [number, base, below(random, 254 * 256 ** below(random, 4))]);
    const records = Array.from({ length: below(random, 30) }, (_, seconds) =>
      record({
        seconds: seconds * 10,
        distance: seconds * below(random, 100_000),
        cadence: below(random, 254),
      }),
    );
    const bytes = fitFile([fileId(), ...records, session({ seconds: below(random, 4000), more })]);
    expect((await judge(() => decodeFit(bytes))) ?? []).toEqual([]);
  }
});

it.each([
  ['42,000 km in 30 minutes', 1800, 42_000_000],
  ['36 km in 30 minutes', 1800, 36_000],
  ['10^300 m', 1800, 1e300],
  ['1,678 km in 13.7 s', 13.7, 1_678_000],
])('laps of %s keep their time and say that the distance cannot be true', async (_, seconds, meters) => {
  const text = tcxText({ points: 1 })
    .replace(/<Track>[\s\S]*?<\/Track>/, '')
    .replace(/<TotalTimeSeconds>\d+/, `<TotalTimeSeconds>${seconds}`)
    .replace(/<DistanceMeters>\d+/, `<DistanceMeters>${meters}`);
  const [decoded] = await decodeAll(tcxFormat, text);
  if (decoded === undefined) throw new Error('no activity');
  expect(describe(decoded)).toMatchObject({
    timerSeconds: seconds,
    distanceMeters: null,
    averageSpeedMetersPerSecond: null,
    implausible: 'too_fast',
    repairs: [{ id: 'distance-implausible' }],
  });
});
