import Type from 'typebox';
import { CalendarDay, Id, Instant, nullable } from './common.ts';
import { RunningState, Severity } from './enums.ts';
import { meaning } from './named.ts';

const text = (description: string) => nullable(Type.String({ description }));
const amount = (description: string) => nullable(Type.Number({ description }));

const state = {
  severity: meaning(Severity, 'The gravest of what was found'),
  headline: Type.String({ description: 'The answer in one sentence' }),
  runningState: RunningState,
};

const limits = {
  nextRunMeters: amount('At most this far in the next run; null while running waits or nothing is known'),
  nextRunSeconds: amount('At most this long, in place of meters where too few runs have a distance'),
};

/** Flat, so that a sensor takes each field as it is. */
export const TodaySchema = Type.Object(
  {
    day: CalendarDay,
    ...state,
    ...limits,
    nextStep: text('The most important thing to do; null: nothing besides'),
    untilDay: nullable(CalendarDay, { description: 'Last day of that step, else of the running state' }),
    referral: text('Whom to see and when, word for word as it is to be shown; null: nobody'),
    safetyNet: text('Signs that need an emergency department, to be shown with a nerve rule; else null'),
  },
  { $id: 'Today', description: 'The answer of the day as ten flat values' },
);

const asOfField = nullable(CalendarDay, {
  description: 'Day of the assessment that the row is from; null before the first',
});

export const SquadRowSchema = Type.Object(
  {
    runnerId: Id,
    externalId: text('Your own id of the runner; null without one'),
    displayName: text('A name or pseudonym; null without one'),
    tags: Type.Array(Type.String(), { description: 'By which you group runners' }),
    asOf: asOfField,
    severity: nullable(state.severity),
    headline: nullable(state.headline),
    runningState: nullable(state.runningState),
    referral: text('Whom to see and when; null: nobody'),
    ...limits,
    weekChange: amount(
      'Distance of the seven days up to `asOf` against the seven before: 0.2 is a fifth more',
    ),
    weeklyMeters: Type.Array(nullable(Type.Number()), {
      description:
        'Distance of up to twelve calendar weeks, oldest first, the last one that of `asOf`; null: unknown',
    }),
    daysSinceLastRun: nullable(
      Type.Integer({
        description: 'From today in the runner’s zone; null: none in the 100 days up to `asOf`',
      }),
    ),
    daysSinceLastCheckIn: nullable(
      Type.Integer({ description: 'From today in the runner’s zone; null: none that still counts' }),
    ),
    updatedAt: nullable(Instant, { description: 'When the row was computed; null before the first' }),
  },
  { $id: 'SquadRow', description: 'A runner in a list of many' },
);
