import Type from 'typebox';
import { CalendarDay, Count, countOf, NullableNumber, nullable, numberOrNull } from './common.ts';
import { named } from './named.ts';

const sums = {
  runs: countOf('Outings: recordings with less than 30 minutes between them are one'),
  recordings: countOf('Recordings of these outings'),
  distanceMeters: NullableNumber,
  durationSeconds: NullableNumber,
  load: numberOrNull('In the unit of `series`'),
  longestRunMeters: numberOrNull('The longest outing'),
};

const LoadDay = named(
  'LoadDay',
  Type.Object({
    day: CalendarDay,
    ...sums,
    known: Type.Boolean({ description: 'False: runs of the day are unknown. That is not rest' }),
  }),
);

const LoadWeek = named(
  'LoadWeek',
  Type.Object({
    weekStart: CalendarDay,
    isoWeek: Type.String({ description: 'ISO 8601 week of its first Thursday, such as 2026-W27' }),
    ...sums,
    changeFromPreviousWeek: numberOrNull(
      'Share against the week before: 0.5 is half more. Null for a week that is not over, an unknown one, or less than 5 km before',
    ),
    restDays: nullable(Count, { description: 'Known days without a run' }),
  }),
);

const Ramp = named(
  'Ramp',
  Type.Object(
    {
      acuteMeters: numberOrNull('Distance of the last seven days'),
      previous7Meters: numberOrNull('Distance of the seven days before'),
      change7: numberOrNull('Share of the one against the other: 0.1 is a tenth more'),
      band: Type.String({
        description: 'Where the change lies: reference, over10, over30, over100, no_baseline or unknown',
      }),
      acwrCoupled: numberOrNull('Last 7 days over the mean of 28 with them; shown, never used'),
      acwrUncoupled: numberOrNull('Last 7 days over the mean of the 21 before; shown, never used'),
      acwrEwma: numberOrNull('The same with exponential weights; shown, never used'),
      monotony: numberOrNull('Mean daily load of a week over its standard deviation'),
      strain: numberOrNull('Load of a week times its monotony'),
      fitness: numberOrNull('Exponential mean of the load over 42 days'),
      fatigue: numberOrNull('Exponential mean of the load over 7 days'),
      form: numberOrNull('Fitness less fatigue'),
      fitnessFrom: nullable(CalendarDay, { description: 'The day on which both started from 0' }),
      longestRunShare: numberOrNull('Longest run of the last 7 days as a share of their distance'),
      missing: Type.Array(Type.String(), { description: 'What each null is waiting for, in words' }),
    },
    { description: 'How the load changes' },
  ),
);

const Recovery = named(
  'Recovery',
  Type.Object(
    {
      lastRunHoursAgo: NullableNumber,
      lastHardRunHoursAgo: NullableNumber,
      gapsHours: Type.Array(Type.Number(), {
        description: 'From the end of each run to the start of the next, newest last',
      }),
      shortestHardGapHours: numberOrNull('Between two hard runs'),
      streakDays: countOf('Days in a row with a run, up to today or yesterday'),
      restDays7: nullable(Count, { description: 'Known days without a run among the last seven' }),
      habitRestDaysPerWeek: numberOrNull('The same over the four weeks before'),
    },
    { description: 'Time between runs' },
  ),
);

export const LoadSchema = Type.Object(
  {
    series: Type.Object(
      { source: Type.String(), unit: Type.String(), because: Type.String() },
      { description: 'The model of session load that all days share, its unit, and why it was chosen' },
    ),
    days: Type.Array(LoadDay, { description: 'Every day of the span, oldest first' }),
    weeks: Type.Array(LoadWeek, { description: 'Every week of the span, oldest first' }),
    ramp: Ramp,
    recovery: Recovery,
    cadenceLine: Type.Object(
      {
        interceptSpm: NullableNumber,
        slopeSpmPerMeterPerSecond: NullableNumber,
        residualSdSpm: numberOrNull('Standard deviation of the minutes around the line'),
        minutes: countOf('Minutes of running with cadence in the window'),
        windowDays: Count,
        missing: Type.Array(Type.String(), { description: 'What the line is waiting for, in words' }),
      },
      { description: "The runner's own line of cadence over speed, fitted to minutes of running" },
    ),
  },
  { $id: 'Load', description: 'Training days and weeks, ramp and recovery of a runner' },
);
