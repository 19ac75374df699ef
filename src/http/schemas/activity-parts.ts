import Type from 'typebox';
import { loadSources } from '#src/core/index.ts';
import { countOf, literals, NullableNumber, nullable, numberOrNull } from './common.ts';
import { named } from './named.ts';

const Share = (description: string) => Type.Number({ minimum: 0, maximum: 1, description });

export const Device = named(
  'Device',
  Type.Object(
    {
      manufacturer: nullable(Type.String()),
      product: nullable(Type.String()),
      platform: nullable(Type.String(), { description: 'The watch platform, by its id' }),
    },
    { description: 'What recorded it, as the file says' },
  ),
);

export const Cadence = named(
  'Cadence',
  Type.Object(
    {
      averageSpm: NullableNumber,
      maximumSpm: NullableNumber,
      coverage: Share('Share of moving time with a cadence'),
      factor: nullable(Type.Integer({ enum: [1, 2] }), {
        description: 'What the stored values were multiplied by to count both feet; null is unknown',
      }),
      source: literals(['records', 'summary', 'none'] as const, { description: 'Where it was read' }),
      confidence: literals(['high', 'moderate', 'low', 'none'] as const, {
        description: 'How well the unit is proven',
      }),
      reason: Type.String({ description: 'Why so, such as `ok` or `too_few_samples`' }),
      decayPercent: numberOrNull(
        'Drop from the first to the last third, adjusted for speed; null when the run is too short',
      ),
      distribution: nullable(
        Type.Object({
          p5: Type.Number(),
          p25: Type.Number(),
          p50: Type.Number(),
          p75: Type.Number(),
          p95: Type.Number(),
        }),
        { description: 'Percentiles over moving time, steps a minute' },
      ),
    },
    { description: 'Steps a minute of both feet' },
  ),
);

export const Overstriding = named(
  'Overstriding',
  Type.Object(
    {
      deficitPercent: numberOrNull('How far cadence lies below what speed and height suggest'),
      band: literals(['none', 'possible', 'likely', 'unknown'] as const, {
        description: 'What that suggests',
      }),
      certainty: literals(['low', 'moderate', 'unknown'] as const, {
        description: 'How far that carries; never high, for a watch does not see the foot',
      }),
      expectedSpm: NullableNumber,
    },
    { description: 'A sign of landing far ahead of the body' },
  ),
);

export const RunningDynamics = named(
  'RunningDynamics',
  Type.Object({
    verticalOscillationMillimeters: NullableNumber,
    verticalRatioPercent: NullableNumber,
    groundContactMilliseconds: NullableNumber,
    groundContactBalancePercent: numberOrNull('Share of the left foot'),
    dutyFactor: numberOrNull('Share of the step cycle that a foot is on the ground, 0–1'),
    flightMilliseconds: NullableNumber,
  }),
);

export const HeartRate = named(
  'HeartRate',
  Type.Object({
    averageBpm: Type.Number(),
    maximumBpm: Type.Number(),
    coverage: Share('Share of moving time with a heart rate'),
  }),
);

export const RunLoad = named(
  'RunLoad',
  Type.Object(
    {
      source: nullable(literals(loadSources), {
        description: 'The best load model for which this run has data',
      }),
      value: numberOrNull('The load in that model'),
      unit: nullable(Type.String(), { description: 'Its unit: AU, TRIMP, TSS, min or km' }),
      trimpBanister: numberOrNull('Training impulse of Banister'),
      trimpEdwards: numberOrNull('Training impulse of Edwards'),
      trimpLucia: numberOrNull('Training impulse of Lucia, with both ventilatory thresholds'),
      heartRateStress: numberOrNull('Heart rate stress score; an hour at threshold is 100'),
      sessionRpe: numberOrNull('Stated effort times minutes'),
      runningStress: numberOrNull('Running stress score; an hour at threshold speed is 100'),
      intensityFactor: numberOrNull('Normalised graded speed over threshold speed'),
      normalizedGradedSpeedMetersPerSecond: NullableNumber,
      maxHeartRateEstimated: Type.Boolean({
        description: 'The maximal heart rate behind the impulses is estimated by age',
      }),
      scaled: Type.Boolean({
        description: 'True where heart rate over 80 % or more of the run was scaled up to the whole of it',
      }),
    },
    { description: 'What the run is worth in each model; null is no data for it' },
  ),
);

export const SessionSpike = named(
  'SessionSpike',
  Type.Object(
    {
      category: literals(['reference', 'small', 'moderate', 'large', 'no_reference', 'unknown'] as const, {
        description: 'At most 10 % more, up to 30 %, up to 100 %, above; nothing to compare with',
      }),
      change: numberOrNull('Share against the longest run before: 0.1 is a tenth more'),
      longest30Meters: numberOrNull('Longest other run of the 30 days before'),
    },
    { description: 'The run against the longest of the 30 days before it' },
  ),
);

export const Impact = named(
  'Impact',
  Type.Object(
    {
      kilometers: Type.Number(),
      uncertaintyPercent: Type.Number(),
      signals: Type.Array(Type.String(), { description: 'Signals that it is made of' }),
      label: Type.String({ description: 'What the number is and is not' }),
    },
    { description: 'Kilometres weighted by how hard they land' },
  ),
);

export const Source = named(
  'ActivitySource',
  Type.Object(
    {
      id: Type.String({ description: 'Id of the recording' }),
      uploadId: Type.String({ description: 'The upload that it came with' }),
      sessionIndex: countOf('Its place in its file'),
      format: nullable(Type.String(), { description: 'How the file is written' }),
      filename: Type.String({ description: 'Its file' }),
      reason: Type.String({ description: 'Why it belongs to this activity' }),
      provenance: nullable(Type.String(), {
        description: '`platform:…`, or `manual` for what was stated without a file; null for an upload',
      }),
      externalId: nullable(Type.String(), { description: 'Of an activity that was stated with one' }),
    },
    { description: 'A recording of the activity' },
  ),
);
