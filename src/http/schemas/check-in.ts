import Type, { type Static, type TObject, type TProperties, type TSchema } from 'typebox';
import {
  type ConditionId,
  conditionIds,
  regions,
  type Signs,
  type StatedAnswers,
  sides,
  triageLevels,
  type Wellness,
  type YesNoSign,
  yesNoSigns,
} from '#src/core/index.ts';
import {
  CalendarDay,
  type FieldsOf,
  Id,
  Instant,
  literals,
  nullable,
  optional,
  plainText,
  strictObject,
} from './common.ts';

const yesNo = optional(Type.Boolean());
const scale1to7 = optional(Type.Number({ minimum: 1, maximum: 7 }));
/** What to know of a flag beyond its name. */
const flagDescriptions: { readonly [F in YesNoSign | ConditionId]?: string } = {
  painOutOfProportion: 'Pain far stronger than what is seen or what was done would explain',
  cannotRaiseHeel: 'The heel cannot be raised while standing on that leg',
  pregnant: 'Counts for 40 weeks',
  osteoporosis: 'Known low bone density',
  recentSurgery: 'An operation within the last 12 weeks; counts for 12 weeks',
  diabetes: 'Diabetes of any kind',
  missedPeriods: 'No period for three months, not pregnant',
  eatingConcern: 'A worry about eating, by the runner or by those around them',
  boneStressHistory: 'An earlier bone stress injury',
  longTravel: 'Four hours or more of travel within four weeks; counts for 28 days',
  immobilised: 'A leg in plaster, or days in bed, within four weeks; counts for 28 days',
};
const flag = (name: YesNoSign | ConditionId) => {
  const description = flagDescriptions[name];
  return optional(Type.Boolean(description === undefined ? {} : { description }));
};

type Repeated<T, N extends number, List extends readonly T[] = readonly []> = List['length'] extends N
  ? List
  : Repeated<T, N, readonly [...List, T]>;

/** A list of exactly so many items. */
const listOf = <S extends TSchema, N extends number>(item: S, length: N) =>
  Type.Unsafe<Repeated<Static<S>, N>>(Type.Array(item, { minItems: length, maxItems: length }));

/** A yes or no for each name, and other fields. */
const flags = <K extends YesNoSign | ConditionId, P extends TProperties>(names: readonly K[], others: P) =>
  Type.Unsafe<{ [N in K]?: boolean | null } & Static<TObject<P>>>(
    strictObject({ ...Object.fromEntries(names.map((name) => [name, flag(name)])), ...others }),
  );

const otherSigns = {
  hoursSinceOnset: optional(Type.Number({ minimum: 0, maximum: 100_000 })),
} satisfies FieldsOf<Omit<Signs, YesNoSign>>;
const wellnessItems = {
  sleep: scale1to7,
  stress: scale1to7,
  fatigue: scale1to7,
  soreness: scale1to7,
} satisfies FieldsOf<Wellness>;

const stage = (description: string) => optional(Type.Integer({ minimum: 0, maximum: 6, description }));
const examinedPlace = {
  region: optional(literals(regions, { description: 'The place; absent: the whole runner' })),
  side: optional(literals(sides, { description: 'The side; absent: either' })),
  day: CalendarDay,
};

/** The fields of a check-in besides `day`; each may be absent. */
export const checkInFields = {
  region: optional(literals(regions)),
  side: optional(literals(sides)),
  tightness: optional(Type.Number({ minimum: 0, maximum: 10 })),
  nextMorningWorse: yesNo,
  altersStride: yesNo,
  morningStiffnessMinutes: optional(Type.Number({ minimum: 0, maximum: 1440 })),
  daysWithSymptoms: optional(Type.Number({ minimum: 0, maximum: 36_500 })),
  signs: Type.Optional(flags(yesNoSigns, otherSigns)),
  ostrc: optional(listOf(nullable(Type.Integer({ minimum: 0, maximum: 3 })), 4)),
  wellness: optional(strictObject(wellnessItems)),
  sittingHours: optional(Type.Number({ minimum: 0, maximum: 24 })),
  previousHamstringMonths: optional(Type.Number({ minimum: 0, maximum: 1200 })),
  bridge: optional(listOf(nullable(Type.Number({ minimum: 0, maximum: 500 })), 2)),
  stretchBeforeRun: yesNo,
  stretchDaysPerWeek: optional(Type.Number({ minimum: 0, maximum: 7 })),
  stretchWeeks: optional(Type.Number({ minimum: 0, maximum: 5000 })),
  stretchHelps: yesNo,
  anteriorTilt: yesNo,
  quadDominant: yesNo,
  tightNeighbours: yesNo,
  sorenessAfter12To48h: yesNo,
  worstFirst10Minutes: yesNo,
  performanceDrop: yesNo,
  meanFatigue: scale1to7,
  meanSleep: scale1to7,
  meanStress: scale1to7,
  restingHrDelta: optional(Type.Number({ minimum: -60, maximum: 100 })),
  overreachingDays: optional(Type.Number({ minimum: 0, maximum: 5000 })),
  conditions: Type.Optional(flags(conditionIds, {})),
  postpartumWeeks: optional(
    Type.Number({ minimum: 0, maximum: 1000, description: 'Weeks since a birth; they are counted on' }),
  ),
  examined: optional(
    strictObject(examinedPlace, {
      description: 'A clinician examined the place on that day; counts until a new sign there on a later day',
    }),
  ),
  clearedByClinician: optional(
    strictObject(
      { ...examinedPlace, stage: stage('Stage of the return to running that was allowed') },
      { description: 'A clinician cleared the place for running, or without a region the whole runner' },
    ),
  ),
  returnStage: stage('Stage of the return to running that the runner is at; counts for six weeks'),
  painDuringRun: optional(
    Type.Number({ minimum: 0, maximum: 10, description: 'Highest pain during the newest run, 0–10' }),
  ),
  note: optional(plainText(2000)),
} satisfies FieldsOf<Omit<StatedAnswers, 'day'>>;

export const NewCheckInSchema = strictObject({ day: CalendarDay, ...checkInFields });

export const TriageSchema = Type.Object(
  { level: literals(triageLevels), rule: nullable(Type.String()) },
  { $id: 'Triage' },
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
  { $id: 'CheckIn' },
);
