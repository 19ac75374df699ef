import Type from 'typebox';
import { implausibleReasons, repairs, sportSources } from '#src/core/index.ts';
import type { ActivityChange } from '#src/use-cases/activities/revise-activity.ts';
import {
  Cadence,
  Device,
  HeartRate,
  Impact,
  Overstriding,
  RunLoad,
  RunningDynamics,
  SessionSpike,
  Source,
} from './activity-parts.ts';
import {
  CalendarDay,
  Count,
  countOf,
  type FieldsOf,
  GivenId,
  Id,
  Instant,
  literals,
  NullableNumber,
  nullable,
  numberOrNull,
  strictObject,
} from './common.ts';
import { Certainty, Sport } from './enums.ts';
import { named } from './named.ts';
import { runPage } from './run-page.ts';

export const ActivitySchema = Type.Object(
  {
    id: Id,
    runnerId: Id,
    uploadIds: Type.Array(Id, { description: 'The uploads that it was read from' }),
    title: nullable(Type.String(), {
      description: 'What the file, its platform or the watch calls it; null where nobody does',
    }),
    sport: Sport,
    subSport: nullable(Type.String(), { description: 'The kind of run, or the own word of a sport' }),
    sportSource: nullable(literals(sportSources), {
      description:
        'Who says what was done: nobody (guessed), a name, the recording, the platform, the table of its archive, a person; null for what an earlier version read',
    }),
    sportConfidence: nullable(Certainty, { description: 'How far that carries' }),
    sportReason: nullable(
      Type.String({ description: 'What the sport rests on, such as `type` or `pace-near-limit`' }),
    ),
    startTime: Instant,
    startLocal: nullable(Type.String(), {
      description: 'The wall clock at the start, `YYYY-MM-DDTHH:MM:SS` without an offset',
    }),
    utcOffsetSeconds: nullable(Type.Integer(), {
      description: 'Local time less UTC, by the file, else in the zone of the runner',
    }),
    localDay: CalendarDay,
    elapsedSeconds: Type.Number({ description: 'From start to end, pauses included' }),
    timerSeconds: numberOrNull('While the timer of the watch ran'),
    movingSeconds: Type.Number({ description: 'While the runner moved' }),
    distanceMeters: NullableNumber,
    implausible: nullable(literals(implausibleReasons), {
      description:
        'Why the recording cannot be true: `too_fast` is a distance that nobody covers in the time (a ride that was recorded as a run). The activity is kept with its time and heart rate, and left out of longest runs, spikes and ceilings. Null for every other activity',
    }),
    ascentMeters: NullableNumber,
    descentMeters: NullableNumber,
    averageSpeedMetersPerSecond: NullableNumber,
    gradeAdjustedSpeedMetersPerSecond: numberOrNull('The speed on the flat that costs as much'),
    steps: numberOrNull('Steps of both feet'),
    sessionRpe: numberOrNull('Stated effort, 0 (rest) to 10 (maximal)'),
    excluded: Type.Boolean({ description: 'Left out of the load' }),
    race: Type.Boolean({ description: 'A person, or the watch’s kind of run, calls it a race' }),
    outingId: nullable(Type.String(), {
      description:
        'The first activity of its outing: runs with less than 30 minutes between them; null for what does not count as a run',
    }),
    device: Device,
    cadence: Cadence,
    stepLengthMeters: NullableNumber,
    stepLengthShareOfHeight: numberOrNull('Step length over the height of the runner'),
    overstriding: Overstriding,
    runningDynamics: nullable(RunningDynamics, { description: 'null where the watch measures none' }),
    heartRate: nullable(HeartRate, { description: 'null without a sensor' }),
    load: RunLoad,
    sessionSpike: SessionSpike,
    hard: Type.Object(
      { hard: nullable(Type.Boolean()), because: Type.Array(Type.String()) },
      { description: 'Whether the run was hard, and why; null is unknown' },
    ),
    secondsAtThreshold: numberOrNull('At or above the threshold heart rate'),
    secondsAbove88PercentMaxHeartRate: NullableNumber,
    secondsAtIntensity90: numberOrNull('At an intensity factor of 0.90 or more'),
    downhillShare: numberOrNull('Share of the distance that goes steeply down, 0–1'),
    downhillDropMeters: numberOrNull('Height lost there'),
    fastMeters: numberOrNull('Distance run fast'),
    impact: nullable(Impact, { description: 'null without a distance' }),
    ...runPage,
    repairs: Type.Array(Type.Object({ id: literals(Object.keys(repairs)), samples: Count }), {
      description: 'What was corrected, and in how many samples',
    }),
    sources: Type.Array(Source, { description: 'The recordings that it was made of' }),
    versions: Type.Object(
      { decoder: Type.Integer(), features: Type.Integer() },
      { description: 'Of the reader and the formulas behind the numbers' },
    ),
    updatedAt: Instant,
  },
  { $id: 'Activity', description: 'A run or another session, made of one or more recordings of it' },
);

export const ActivityChangeSchema = named(
  'ActivityChange',
  strictObject(
    {
      sessionRpe: Type.Optional(
        nullable(Type.Number({ minimum: 0, maximum: 10, description: 'Effort, 0 (rest) to 10 (maximal)' })),
      ),
      sport: Type.Optional(nullable(Sport, { description: 'What it was; null: as it was recorded' })),
      excluded: Type.Optional(Type.Boolean({ description: 'Leave it out of the load' })),
      splitSources: Type.Optional(
        Type.Array(GivenId, {
          minItems: 1,
          maxItems: 100,
          description: 'Recordings that are another activity',
        }),
      ),
    } satisfies FieldsOf<ActivityChange>,
    { minProperties: 1, description: 'What is corrected of an activity' },
  ),
);

export const StreamsSchema = Type.Object(
  {
    activityId: Id,
    method: Type.String({ description: 'How records are selected' }),
    records: countOf('Records that were selected'),
    timeSeconds: Type.Array(Type.Number(), {
      description: 'Seconds since the first record; the one axis of all signals',
    }),
    signals: Type.Record(
      Type.String(),
      Type.Object({
        unit: Type.String({ description: 'Unit of the values' }),
        timeSeconds: Type.Array(Type.Number(), {
          description: 'The shared axis once more, for clients that look for it here',
        }),
        values: Type.Array(NullableNumber, {
          description: 'One for each of `timeSeconds`; null where a record has no such value',
        }),
      }),
      { description: 'The signals by their name' },
    ),
  },
  { $id: 'Streams', description: 'Signals of an activity, thinned so that peaks stay' },
);
