import Type, { type Static, type TObject, type TProperties, type TSchema } from 'typebox';
import {
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

type Repeated<T, N extends number, List extends readonly T[] = readonly []> = List['length'] extends N
  ? List
  : Repeated<T, N, readonly [...List, T]>;

/** A list of exactly so many items. */
const listOf = <S extends TSchema, N extends number>(item: S, length: N) =>
  Type.Unsafe<Repeated<Static<S>, N>>(Type.Array(item, { minItems: length, maxItems: length }));

/** A yes or no for each name, and other fields. */
const flags = <K extends string, P extends TProperties>(names: readonly K[], others: P) =>
  Type.Unsafe<{ [N in K]?: boolean | null } & Static<TObject<P>>>(
    strictObject({ ...Object.fromEntries(names.map((name) => [name, yesNo])), ...others }),
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
