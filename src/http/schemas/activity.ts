import Type from 'typebox';
import { implausibleReasons, sportConfidences, sportSources, sports } from '#src/core/index.ts';
import type { ActivityChange } from '#src/use-cases/activities/revise-activity.ts';
import {
  CalendarDay,
  Count,
  type FieldsOf,
  GivenId,
  Id,
  Instant,
  literals,
  NullableNumber,
  nullable,
  strictObject,
} from './common.ts';
import { runPage } from './run-page.ts';

export const ActivitySchema = Type.Object(
  {
    id: Id,
    runnerId: Id,
    uploadIds: Type.Array(Id),
    title: nullable(Type.String(), {
      description: 'What the file, its platform or the watch calls it; null where nobody does',
    }),
    sport: literals(sports),
    subSport: nullable(Type.String()),
    sportSource: nullable(literals(sportSources), {
      description:
        'Who says what was done: nobody (guessed), a name, the recording, the platform, the table of its archive, a person; null for what an earlier version read',
    }),
    sportConfidence: nullable(literals(sportConfidences)),
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
    elapsedSeconds: Type.Number(),
    timerSeconds: NullableNumber,
    movingSeconds: Type.Number(),
    distanceMeters: NullableNumber,
    implausible: nullable(literals(implausibleReasons), {
      description:
        'Why the recording cannot be true: `too_fast` is a distance that nobody covers in the time (a ride that was recorded as a run). The activity is kept with its time and heart rate, and left out of longest runs, spikes and ceilings. Null for every other activity',
    }),
    ascentMeters: NullableNumber,
    descentMeters: NullableNumber,
    averageSpeedMetersPerSecond: NullableNumber,
    gradeAdjustedSpeedMetersPerSecond: NullableNumber,
    steps: NullableNumber,
    sessionRpe: NullableNumber,
    excluded: Type.Boolean(),
    race: Type.Boolean({ description: 'A person, or the watch’s kind of run, calls it a race' }),
    outingId: nullable(Type.String(), {
      description:
        'The first activity of its outing: runs with less than 30 minutes between them; null for what does not count as a run',
    }),
    device: Type.Object({
      manufacturer: nullable(Type.String()),
      product: nullable(Type.String()),
      platform: nullable(Type.String()),
    }),
    cadence: Type.Object({
      averageSpm: NullableNumber,
      maximumSpm: NullableNumber,
      coverage: Type.Number({ minimum: 0, maximum: 1 }),
      factor: nullable(Type.Union([Type.Literal(1), Type.Literal(2)])),
      source: Type.String(),
      confidence: literals(['high', 'moderate', 'low', 'none'] as const),
      reason: Type.String(),
      decayPercent: NullableNumber,
      distribution: nullable(
        Type.Object({
          p5: Type.Number(),
          p25: Type.Number(),
          p50: Type.Number(),
          p75: Type.Number(),
          p95: Type.Number(),
        }),
      ),
    }),
    stepLengthMeters: NullableNumber,
    stepLengthShareOfHeight: NullableNumber,
    overstriding: Type.Object({
      deficitPercent: NullableNumber,
      band: literals(['none', 'possible', 'likely', 'unknown'] as const),
      certainty: literals(['low', 'moderate', 'unknown'] as const),
      expectedSpm: NullableNumber,
    }),
    runningDynamics: nullable(
      Type.Object({
        verticalOscillationMillimeters: NullableNumber,
        verticalRatioPercent: NullableNumber,
        groundContactMilliseconds: NullableNumber,
        groundContactBalancePercent: NullableNumber,
        dutyFactor: NullableNumber,
        flightMilliseconds: NullableNumber,
      }),
    ),
    heartRate: nullable(
      Type.Object({ averageBpm: Type.Number(), maximumBpm: Type.Number(), coverage: Type.Number() }),
    ),
    load: Type.Object({
      source: nullable(Type.String({ description: 'The best load model for which this run has data' })),
      value: NullableNumber,
      unit: nullable(Type.String()),
      trimpBanister: NullableNumber,
      trimpEdwards: NullableNumber,
      trimpLucia: NullableNumber,
      heartRateStress: NullableNumber,
      sessionRpe: NullableNumber,
      runningStress: NullableNumber,
      intensityFactor: NullableNumber,
      normalizedGradedSpeedMetersPerSecond: NullableNumber,
      maxHeartRateEstimated: Type.Boolean(),
      scaled: Type.Boolean({
        description: 'True where heart rate over 80 % or more of the run was scaled up to the whole of it',
      }),
    }),
    sessionSpike: Type.Object({
      category: literals(['reference', 'small', 'moderate', 'large', 'no_reference', 'unknown'] as const),
      change: NullableNumber,
      longest30Meters: NullableNumber,
    }),
    hard: Type.Object({ hard: nullable(Type.Boolean()), because: Type.Array(Type.String()) }),
    secondsAtThreshold: NullableNumber,
    secondsAbove88PercentMaxHeartRate: NullableNumber,
    secondsAtIntensity90: NullableNumber,
    downhillShare: NullableNumber,
    downhillDropMeters: NullableNumber,
    fastMeters: NullableNumber,
    impact: nullable(
      Type.Object({
        kilometers: Type.Number(),
        uncertaintyPercent: Type.Number(),
        signals: Type.Array(Type.String()),
        label: Type.String(),
      }),
    ),
    ...runPage,
    repairs: Type.Array(Type.Object({ id: Type.String(), samples: Count })),
    sources: Type.Array(
      Type.Object({
        id: Id,
        uploadId: Id,
        sessionIndex: Count,
        format: nullable(Type.String()),
        filename: Type.String(),
        reason: Type.String(),
        provenance: nullable(Type.String(), {
          description: '`platform:…`, `manual` for what was stated without a file; null for an upload',
        }),
        externalId: nullable(Type.String(), { description: 'Of an activity that was stated with one' }),
      }),
    ),
    versions: Type.Object({ decoder: Type.Integer(), features: Type.Integer() }),
    updatedAt: Instant,
  },
  { $id: 'Activity' },
);

export const ActivityChangeSchema = strictObject(
  {
    sessionRpe: Type.Optional(nullable(Type.Number({ minimum: 0, maximum: 10 }))),
    sport: Type.Optional(nullable(literals(sports))),
    excluded: Type.Optional(Type.Boolean()),
    splitSources: Type.Optional(
      Type.Array(GivenId, {
        minItems: 1,
        maxItems: 100,
        description: 'Recordings that are another activity',
      }),
    ),
  } satisfies FieldsOf<ActivityChange>,
  { minProperties: 1 },
);

export const StreamsSchema = Type.Object(
  {
    activityId: Id,
    method: Type.String({ description: 'How records are selected' }),
    records: Count,
    timeSeconds: Type.Array(Type.Number(), {
      description: 'Seconds since the first record; the one axis of all signals',
    }),
    signals: Type.Record(
      Type.String(),
      Type.Object({
        unit: Type.String(),
        timeSeconds: Type.Array(Type.Number(), {
          description: 'The shared axis once more, for clients that look for it here',
        }),
        values: Type.Array(NullableNumber, {
          description: 'One for each of `timeSeconds`; null where a record has no such value',
        }),
      }),
    ),
  },
  { $id: 'Streams' },
);
