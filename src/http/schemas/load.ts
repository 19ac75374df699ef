import Type from 'typebox';
import { CalendarDay, Count, NullableNumber, nullable } from './common.ts';

export const LoadSchema = Type.Object(
  {
    series: Type.Object({ source: Type.String(), unit: Type.String(), because: Type.String() }),
    days: Type.Array(
      Type.Object({
        day: CalendarDay,
        runs: Type.Integer({
          minimum: 0,
          description: 'Outings: recordings with less than 30 minutes between them are one',
        }),
        recordings: Count,
        distanceMeters: NullableNumber,
        durationSeconds: NullableNumber,
        load: NullableNumber,
        longestRunMeters: NullableNumber,
        known: Type.Boolean(),
      }),
    ),
    weeks: Type.Array(
      Type.Object({
        weekStart: CalendarDay,
        isoWeek: Type.String(),
        runs: Type.Integer({
          minimum: 0,
          description: 'Outings: recordings with less than 30 minutes between them are one',
        }),
        recordings: Count,
        distanceMeters: NullableNumber,
        durationSeconds: NullableNumber,
        load: NullableNumber,
        longestRunMeters: NullableNumber,
        changeFromPreviousWeek: NullableNumber,
        restDays: nullable(Count),
      }),
    ),
    ramp: Type.Object({
      acuteMeters: NullableNumber,
      previous7Meters: NullableNumber,
      change7: NullableNumber,
      band: Type.String(),
      acwrCoupled: NullableNumber,
      acwrUncoupled: NullableNumber,
      acwrEwma: NullableNumber,
      monotony: NullableNumber,
      strain: NullableNumber,
      fitness: NullableNumber,
      fatigue: NullableNumber,
      form: NullableNumber,
      fitnessFrom: nullable(CalendarDay),
      longestRunShare: NullableNumber,
      missing: Type.Array(Type.String()),
    }),
    recovery: Type.Object({
      lastRunHoursAgo: NullableNumber,
      lastHardRunHoursAgo: NullableNumber,
      gapsHours: Type.Array(Type.Number()),
      shortestHardGapHours: NullableNumber,
      streakDays: Count,
      restDays7: nullable(Count),
      habitRestDaysPerWeek: NullableNumber,
    }),
    cadenceLine: Type.Object(
      {
        interceptSpm: NullableNumber,
        slopeSpmPerMeterPerSecond: NullableNumber,
        residualSdSpm: NullableNumber,
        minutes: Count,
        windowDays: Count,
        missing: Type.Array(Type.String()),
      },
      { description: "The runner's own line of cadence over speed, fitted to minutes of running" },
    ),
  },
  { $id: 'Load' },
);
