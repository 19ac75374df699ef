import { describe, expect, it } from 'vitest';
import type { DecodedActivity } from '#src/core/domain/decoded-activity.ts';
import { unknownPhysiology } from '#src/core/domain/runner.ts';
import { describeActivity } from '#src/core/features/describe-activity.ts';
import { normaliseStream } from '#src/core/streams/normalise-stream.ts';
import { sourceFromBytes } from '#src/edges/formats/byte-source.ts';
import { headBytes } from '#src/edges/formats/format.ts';
import { formats } from '#src/edges/formats/index.ts';
import { tableFormat } from '#src/edges/formats/tables/table.ts';
import { failureOf, sourceInChunks } from '#tests/support/decode-text.ts';
import {
  appleHeartRates,
  appleText,
  appleWorkout,
  fitbitText,
  garminText,
  germanStravaHeader,
  newPolarText,
  polarText,
  runtasticText,
  samsungText,
  stravaText,
} from '#tests/support/table-texts.ts';

const decode = (text: string): Promise<DecodedActivity[]> =>
  tableFormat.decode(sourceFromBytes(Buffer.from(text)));
const startMs = Date.UTC(2025, 2, 5, 17);

const tables = {
  strava: stravaText(),
  apple: appleText(),
  garmin: garminText(),
  runtastic: runtasticText(),
  polar: polarText(),
  'polar, newer': newPolarText(),
  fitbit: fitbitText(),
  samsung: samsungText(),
};

describe.each(Object.entries(tables))('the table of %s', (_vendor, text) => {
  it('is recognised, and by no other format', () => {
    const head = Buffer.from(text).subarray(0, headBytes);
    expect(formats.filter((format) => format.recognises(head))).toEqual([tableFormat]);
  });

  it('names a run of 10 km in an hour, at its instant, without records', async () => {
    const [run, ...others] = await decode(text);
    expect(others).toEqual([]);
    expect(run).toMatchObject({ format: 'table', sport: 'running', startMs });
    expect(run?.summary).toMatchObject({ elapsedSeconds: 3600, distanceMeters: 10_000 });
    expect(run?.summary.timerSeconds).toBeCloseTo(3555, -2);
    expect(run?.records.length).toBe(0);
    expect([null, 3600]).toContain(run?.localOffsetSeconds);
    expect([150.5, null]).toContain(run?.summary.averageHeartRateBpm);
  });

  it('is the same in chunks of any size', async () => {
    const whole = await decode(text);
    for (const size of [1, 7, 1000]) {
      expect(await tableFormat.decode(sourceInChunks(Buffer.from(text), size))).toEqual(whole);
    }
  });
});

describe('rows of other sports', () => {
  it.each([
    [
      'strava',
      stravaText(['3,"Mar 6, 2025, 5:00:00 PM",Home,Ride,,3600,30.00,,,,,,,,,3600,3600,30000,,,,,']),
    ],
    ['apple', appleText([appleWorkout({ type: 'Cycling' })])],
    ['apple, wheelchair', appleText([appleWorkout({ type: 'WheelchairRunPace' })])],
    ['garmin', garminText('road_biking')],
    ['runtastic', runtasticText('3')],
    ['polar', polarText('MOUNTAIN_BIKING')],
    ['fitbit', fitbitText('Outdoor Bike')],
    ['samsung', samsungText('11007')],
  ])('of %s are no runs', async (_vendor, text) => {
    const [activity] = await decode(text);
    expect(activity?.sport).not.toBe('running');
    expect(activity?.subSport).not.toBe('unknown');
  });

  it.each([
    [
      'strava',
      stravaText(['3,"Mar 6, 2025, 5:00:00 PM",Home,Qwertzuiop,,3600,9.00,,,,,,,,,3600,3600,9000,,,,,']),
    ],
    ['runtastic', runtasticText('999')],
    ['samsung', samsungText('0')],
  ])('that nobody can name (%s) state no numbers', async (_vendor, text) => {
    const [activity] = await decode(text);
    expect(activity).toMatchObject({ sport: 'other', subSport: 'unknown' });
    expect(activity?.summary.distanceMeters).toBeNull();
  });
});

describe('the table of strava', () => {
  it('keeps the name with commas, quotes and line breaks', async () => {
    expect((await decode(stravaText()))[0]?.title).toBe('By hand, "easy"\nand slow');
  });

  it('is read in another language, with decimal commas', async () => {
    const row = '2,"05.03.2025, 17:00:00",Lauf,Lauf,,3600,"10,00",,,,,,,,,"3600,0","3550,0","10000,0",';
    const [run] = await decode(stravaText([row], germanStravaHeader));
    expect(run).toMatchObject({ sport: 'running', startMs });
    expect(run?.summary).toMatchObject({ elapsedSeconds: 3600, timerSeconds: 3550, distanceMeters: 10_000 });
  });

  it('is read with fewer columns, as older exports have them', async () => {
    const header =
      'Activity ID,Activity Date,Activity Name,Activity Type,Activity Description,Elapsed Time,Distance,Commute,Activity Gear,Filename';
    const [run] = await decode(stravaText(['2,"Mar 5, 2025, 5:00:00 PM",A,Run,,3600,10.00,false,,'], header));
    expect(run?.summary).toMatchObject({ elapsedSeconds: 3600, distanceMeters: 10_000 });
  });

  it.each([
    ['kilometres', '10.00'],
    ['metres', '10000'],
  ])('is read with the columns that it has, a single distance in %s', async (_unit, distance) => {
    const header = 'Activity ID,Activity Date,Activity Type,Elapsed Time,Distance,Filename';
    const [run] = await decode(stravaText([`2,"Mar 5, 2025, 5:00:00 PM",Run,3600,${distance},`], header));
    expect(run).toMatchObject({ sport: 'running', startMs });
    expect(run?.summary).toMatchObject({ elapsedSeconds: 3600, distanceMeters: 10_000 });
  });

  it('without a row names nothing', async () => {
    expect((await failureOf(decode(stravaText([])))).code).toBe('file-not-an-activity');
  });
});

it('an older table of samsung has local times and plain headers', async () => {
  const text = `com.samsung.health.exercise
datauuid,exercise_type,duration,distance,time_offset,start_time
w1,1002,3600000,10000,3600000,2025-03-05 18:00:00
`;
  expect((await decode(text))[0]).toMatchObject({ sport: 'running', startMs, localOffsetSeconds: 3600 });
});

describe('the export of apple', () => {
  it('takes miles, and the totals of older exports', async () => {
    const [run] = await decode(appleText([appleWorkout({ distance: 'sum="6.2137" unit="mi"' })]));
    expect(run?.summary.distanceMeters).toBeCloseTo(10_000, -1);
    const old =
      '<Workout workoutActivityType="HKWorkoutActivityTypeRunning" duration="60" durationUnit="min" totalDistance="10" totalDistanceUnit="km" startDate="2025-03-05 18:00:00 +0100" endDate="2025-03-05 19:00:00 +0100"/>';
    expect((await decode(appleText([old])))[0]?.summary.distanceMeters).toBe(10_000);
  });

  it('says that a run was indoors, and its heart rate', async () => {
    const [run] = await decode(appleText());
    expect(run).toMatchObject({ subSport: 'indoor_running', localOffsetSeconds: 3600 });
    expect(run?.summary).toMatchObject({ averageHeartRateBpm: 150.5, maximumHeartRateBpm: 171 });
  });

  it('gives a run the heart rates of its time, and describes it by them', async () => {
    const [run] = await decode(appleText([...appleHeartRates(3600), appleWorkout()]));
    if (run === undefined) throw new Error('no run');
    expect(run.records.length).toBeGreaterThan(720);
    const physiology = { ...unknownPhysiology, maxHeartRateBpm: 190, restingHeartRateBpm: 50 };
    const features = describeActivity(normaliseStream(run), run, physiology, 'UTC');
    expect(features).toMatchObject({ distanceMeters: 10_000, elapsedSeconds: 3600, startMs });
    expect(features.heartRate?.averageBpm).toBeCloseTo(150, 0);
    expect(features.heartRate?.coverage).toBeGreaterThan(0.95);
    expect(features.loads.trimpEdwards).not.toBeNull();
  });

  it('leaves the heart rates out where a pause is not told, and knows a pause that is', async () => {
    const paused = appleWorkout().replace('duration="59.5"', 'duration="40"');
    expect((await decode(appleText([...appleHeartRates(3600), paused])))[0]?.records.length).toBe(0);
    const event = (kind: string, time: string): string =>
      `<WorkoutEvent type="HKWorkoutEventType${kind}" date="2025-03-05 ${time} +0100"/>`;
    const told = paused.replace(
      '</Workout>',
      `${event('Pause', '18:10:00')}${event('Resume', '18:30:00')}</Workout>`,
    );
    const [run] = await decode(appleText([...appleHeartRates(3600), told]));
    expect(run?.pauses).toEqual([{ startMs: startMs + 600_000, endMs: startMs + 1_800_000 }]);
    expect(run?.records.length).toBeGreaterThan(720);
  });
});
