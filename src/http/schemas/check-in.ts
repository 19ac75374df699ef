import Type, { type Static, type TSchema } from 'typebox';
import type { StatedAnswers, Wellness } from '#src/core/index.ts';
import {
  CalendarDay,
  type FieldsOf,
  Id,
  Instant,
  nullable,
  optional,
  plainText,
  strictObject,
} from './common.ts';
import { Region, RuleId, Side, TriageLevel } from './enums.ts';
import { named } from './named.ts';
import { ConditionAnswers, questionFor, SignAnswers, yesNo } from './signs.ts';

const rating = (description: string) => optional(Type.Number({ minimum: 1, maximum: 7, description }));

type Repeated<T, N extends number, List extends readonly T[] = readonly []> = List['length'] extends N
  ? List
  : Repeated<T, N, readonly [...List, T]>;

/** A list of exactly so many items. */
const listOf = <S extends TSchema, N extends number>(item: S, length: N, description: string) =>
  Type.Unsafe<Repeated<Static<S>, N>>(Type.Array(item, { minItems: length, maxItems: length, description }));

const WellnessRatings = named(
  'Wellness',
  strictObject(
    {
      sleep: rating('Sleep of last night: 1 very good, 7 very bad'),
      stress: rating('Stress: 1 very low, 7 very high'),
      fatigue: rating('Fatigue: 1 very low, 7 very high'),
      soreness: rating('Soreness of the muscles: 1 very low, 7 very high'),
    } satisfies FieldsOf<Wellness>,
    { description: 'Hooper items: 1 is very good, 7 is very bad' },
  ),
);

const stage = (description: string) => optional(Type.Integer({ minimum: 0, maximum: 6, description }));
const examinedPlace = {
  region: Type.Optional(nullable(Region, { description: 'The place; absent: the whole runner' })),
  side: Type.Optional(nullable(Side, { description: 'The side; absent: either' })),
  day: CalendarDay,
};

const Ostrc = listOf(
  nullable(Type.Integer({ minimum: 0, maximum: 3, description: 'Index of the option; null: not answered' })),
  4,
  'The four OSTRC-H2 questions in their order, each by the index of its option: (1) difficulties taking part: 0 none, 1 takes part with problems, 2 takes part less, 3 cannot take part; (2) training changed, (3) performance affected: 0 not, 1 a little, 2 moderately, 3 a lot; (4) symptoms: 0 none, 1 mild, 2 moderate, 3 severe',
);
const Bridge = listOf(
  nullable(Type.Number({ minimum: 0, maximum: 500 })),
  2,
  'Repetitions of a single-leg bridge, left and then right',
);

/** The fields of a check-in besides `day`; each may be absent. */
export const checkInFields = {
  region: Type.Optional(nullable(Region, { description: 'The place that the answers are about' })),
  side: Type.Optional(nullable(Side, { description: 'Its side' })),
  tightness: optional(
    Type.Number({
      minimum: 0,
      maximum: 10,
      description: 'Tightness or pain of the place, 0 none to 10 the worst',
    }),
  ),
  nextMorningWorse: yesNo('The place was worse on the morning after a run'),
  altersStride: yesNo('The place changes how the runner runs'),
  morningStiffnessMinutes: optional(
    Type.Number({ minimum: 0, maximum: 1440, description: 'How long stiffness lasts after getting up' }),
  ),
  daysWithSymptoms: optional(
    Type.Number({ minimum: 0, maximum: 36_500, description: questionFor('daysWithSymptoms') }),
  ),
  signs: Type.Optional(SignAnswers),
  ostrc: optional(Ostrc),
  wellness: optional(WellnessRatings),
  sittingHours: optional(Type.Number({ minimum: 0, maximum: 24, description: questionFor('sittingHours') })),
  previousHamstringMonths: optional(
    Type.Number({
      minimum: 0,
      maximum: 1200,
      description:
        'Months since the last injury of a hamstring; 0 is this month; null or absent: none stated',
    }),
  ),
  bridge: optional(Bridge),
  stretchBeforeRun: yesNo('Holds stretches before a run'),
  stretchDaysPerWeek: optional(
    Type.Number({ minimum: 0, maximum: 7, description: 'Days a week with stretching' }),
  ),
  stretchWeeks: optional(Type.Number({ minimum: 0, maximum: 5000, description: 'For how many weeks' })),
  stretchHelps: yesNo(questionFor('stretchHelps')),
  anteriorTilt: yesNo(questionFor('anteriorTilt')),
  quadDominant: yesNo(questionFor('quadDominant')),
  tightNeighbours: yesNo(questionFor('tightNeighbours')),
  sorenessAfter12To48h: yesNo(questionFor('sorenessAfter12To48h')),
  worstFirst10Minutes: yesNo(questionFor('worstFirst10Minutes')),
  performanceDrop: yesNo('Runs are slower than they should be for the effort'),
  meanFatigue: rating('Mean fatigue of the last weeks: 1 very low, 7 very high'),
  meanSleep: rating('Mean sleep of the last weeks: 1 very good, 7 very bad'),
  meanStress: rating('Mean stress of the last weeks: 1 very low, 7 very high'),
  restingHrDelta: optional(
    Type.Number({
      minimum: -60,
      maximum: 100,
      description: 'Resting heart rate less its own mean of 28 days, beats a minute',
    }),
  ),
  overreachingDays: optional(
    Type.Number({ minimum: 0, maximum: 5000, description: 'For how many days performance has been down' }),
  ),
  conditions: Type.Optional(ConditionAnswers),
  postpartumWeeks: optional(
    Type.Number({ minimum: 0, maximum: 1000, description: 'Weeks since a birth; they are counted on' }),
  ),
  examined: optional(
    named(
      'Examination',
      strictObject(examinedPlace, {
        description:
          'A clinician examined the place on that day; counts until a new sign there on a later day',
      }),
    ),
  ),
  clearedByClinician: optional(
    named(
      'Clearance',
      strictObject(
        { ...examinedPlace, stage: stage('Stage of the return to running that was allowed, 0–6') },
        { description: 'A clinician cleared the place for running, or without a region the whole runner' },
      ),
    ),
  ),
  returnStage: stage(
    'Stage of the return to running that the runner is at, 0 (no running) to 6; counts for six weeks',
  ),
  painDuringRun: optional(
    Type.Number({ minimum: 0, maximum: 10, description: 'Highest pain during the newest run, 0–10' }),
  ),
  note: optional(plainText(2000, { description: 'Free text; nothing reads it' })),
} satisfies FieldsOf<Omit<StatedAnswers, 'day'>>;

export const NewCheckInSchema = named('NewCheckIn', strictObject({ day: CalendarDay, ...checkInFields }));

export const TriageSchema = Type.Object(
  { level: TriageLevel, rule: nullable(RuleId, { description: 'The rule that decides it' }) },
  { $id: 'Triage', description: 'What the answers of a runner mean' },
);

export const CheckInSchema = Type.Object(
  {
    id: Id,
    runnerId: Id,
    day: CalendarDay,
    ...checkInFields,
    triage: Type.Ref('Triage'),
    referral: nullable(Type.String({ description: 'What to do now; null unless triage refers' })),
    createdAt: Instant,
  },
  { $id: 'CheckIn', description: 'What a runner said of one day and place' },
);
