import Type from 'typebox';
import type { MinuteBin, SpeedShare, StatedRun } from '#src/core/index.ts';
import { CalendarDay, type FieldsOf, Instant, optional, strictObject } from './common.ts';
import { named } from './named.ts';

/** A run stated without a file. */
export const StatedRunSchema = named(
  'StatedRun',
  strictObject(
    {
      startTime: Instant,
      endTime: optional(Instant),
      distanceMeters: optional(Type.Number({ minimum: 0, maximum: 1_000_000 })),
      durationSeconds: optional(Type.Number({ minimum: 0, maximum: 2_678_400 })),
      sessionRpe: optional(
        Type.Number({ minimum: 0, maximum: 10, description: 'How hard it was, 0 (rest) to 10 (maximal)' }),
      ),
      averageSpm: optional(Type.Number({ minimum: 0, maximum: 400 })),
      averageSpeedMetersPerSecond: optional(Type.Number({ minimum: 0, maximum: 15 })),
      race: optional(Type.Boolean({ description: 'It was a race' })),
      secondsAtThreshold: optional(
        Type.Number({ minimum: 0, maximum: 2_678_400, description: 'At or above the threshold heart rate' }),
      ),
      secondsAbove88PercentMaxHeartRate: optional(Type.Number({ minimum: 0, maximum: 2_678_400 })),
      secondsAtIntensity90: optional(
        Type.Number({
          minimum: 0,
          maximum: 2_678_400,
          description: 'At an intensity factor of 0.90 or more',
        }),
      ),
      decayPercent: optional(
        Type.Number({
          minimum: -1000,
          maximum: 1000,
          description: 'Drop of cadence from the first to the last third, adjusted for speed',
        }),
      ),
      groundContactBalancePercent: optional(
        Type.Number({ minimum: 0, maximum: 100, description: 'Share of the left foot' }),
      ),
      downhillShare: optional(
        Type.Number({
          minimum: 0,
          maximum: 1,
          description: 'Share of the distance at a grade of −5 % or steeper',
        }),
      ),
      dropMeters: optional(
        Type.Number({ minimum: 0, maximum: 20_000, description: 'Height lost at a grade of 5 % or steeper' }),
      ),
      fastMeters: optional(
        Type.Number({
          minimum: 0,
          maximum: 1_000_000,
          description: 'Distance run fast; taken as it is, before the profile',
        }),
      ),
      speedProfile: optional(
        Type.Array(
          strictObject({
            metersPerSecond: Type.Number({ minimum: 0, maximum: 15 }),
            seconds: Type.Number({ minimum: 0, maximum: 2_678_400 }),
          } satisfies FieldsOf<SpeedShare>),
          { maxItems: 300, description: 'Seconds of the run by mean speed, slowest first' },
        ),
      ),
      localDay: optional(CalendarDay),
      stepLengthMeters: optional(Type.Number({ minimum: 0, maximum: 5 })),
      heartRateCoverage: optional(
        Type.Number({ minimum: 0, maximum: 1, description: 'Share of the run with a heart rate' }),
      ),
      trimpBanister: optional(
        Type.Number({ minimum: 0, maximum: 100_000, description: 'Training impulse of Banister' }),
      ),
      trimpEdwards: optional(
        Type.Number({ minimum: 0, maximum: 100_000, description: 'Training impulse of Edwards' }),
      ),
      runningStress: optional(
        Type.Number({
          minimum: 0,
          maximum: 100_000,
          description: 'Running stress score; an hour at threshold is 100',
        }),
      ),
      minuteBins: optional(
        Type.Array(
          strictObject({
            speedMetersPerSecond: Type.Number({ minimum: 0, maximum: 15 }),
            spm: Type.Number({ minimum: 0, maximum: 400 }),
          } satisfies FieldsOf<MinuteBin>),
          { maxItems: 3000, description: 'Minutes of running, for the own line of cadence over speed' },
        ),
      ),
    } satisfies FieldsOf<StatedRun>,
    { description: 'A run stated without a file' },
  ),
);
