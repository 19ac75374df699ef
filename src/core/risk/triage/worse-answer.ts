import type {
  CheckInAnswers,
  Clearance,
  ConditionId,
  Examination,
  OstrcAnswers,
  Wellness,
} from '#src/core/domain/check-in.ts';

/** Fields that hold one answer; signs and conditions hold many and are compared one by one. */
export type AnswerField = Exclude<keyof CheckInAnswers, 'day' | 'region' | 'side' | 'signs' | 'conditions'>;
/** An answer that was given. */
export type Stated<F extends keyof CheckInAnswers> = NonNullable<CheckInAnswers[F]>;

const higher = (a: number, b: number): number => Math.max(a, b);
const lower = (a: number, b: number): number => Math.min(a, b);
const yes = (a: boolean, b: boolean): boolean => a || b;
const no = (a: boolean, b: boolean): boolean => a && b;

/** The worse of two where both are known, else the known one. */
const ofKnown =
  (worse: (a: number, b: number) => number) =>
  (a: number | null, b: number | null): number | null =>
    a === null ? b : b === null ? a : worse(a, b);
const higherKnown = ofKnown(higher);
const lowerKnown = ofKnown(lower);

const worseForm = (a: OstrcAnswers, b: OstrcAnswers): OstrcAnswers => [
  higherKnown(a[0], b[0]),
  higherKnown(a[1], b[1]),
  higherKnown(a[2], b[2]),
  higherKnown(a[3], b[3]),
];

const worseWellness = (a: Wellness, b: Wellness): Wellness => ({
  sleep: higherKnown(a.sleep, b.sleep),
  stress: higherKnown(a.stress, b.stress),
  fatigue: higherKnown(a.fatigue, b.fatigue),
  soreness: higherKnown(a.soreness, b.soreness),
});

/** The earlier of two examinations; of one day the one that comes first in the alphabet, only to decide. */
const earlier = <T extends Examination>(a: T, b: T): T => {
  if (a.day !== b.day) return a.day < b.day ? a : b;
  return `${a.region}/${a.side}` <= `${b.region}/${b.side}` ? a : b;
};

const stricter = (a: Clearance, b: Clearance): Clearance => {
  const { stage } = lowerKnown(a.stage, b.stage) === a.stage ? a : b;
  return { ...earlier(a, b), stage };
};

/**
 * Which of two answers of the same day counts: the worse one, so that the order in which they came never
 * matters. For `previousHamstringMonths` that is the more recent injury, for `bridge` the weaker side, for
 * `stretchHelps` the "no", for an examination the earlier one and for a return the lower stage; of two notes the
 * later in the alphabet, only to decide.
 *
 * @example
 * worseAnswer.tightness(2, 6); // 6
 */
export const worseAnswer: { readonly [F in AnswerField]: (a: Stated<F>, b: Stated<F>) => Stated<F> } = {
  tightness: higher,
  nextMorningWorse: yes,
  altersStride: yes,
  morningStiffnessMinutes: higher,
  daysWithSymptoms: higher,
  ostrc: worseForm,
  wellness: worseWellness,
  sittingHours: higher,
  previousHamstringMonths: lower,
  bridge: (a, b) => [lowerKnown(a[0], b[0]), lowerKnown(a[1], b[1])],
  stretchBeforeRun: yes,
  stretchDaysPerWeek: higher,
  stretchWeeks: higher,
  stretchHelps: no,
  anteriorTilt: yes,
  quadDominant: yes,
  tightNeighbours: yes,
  sorenessAfter12To48h: yes,
  worstFirst10Minutes: yes,
  performanceDrop: yes,
  meanFatigue: higher,
  meanSleep: higher,
  meanStress: higher,
  restingHrDelta: higher,
  overreachingDays: higher,
  postpartumWeeks: lower,
  examined: earlier,
  clearedByClinician: stricter,
  returnStage: lower,
  painDuringRun: higher,
  note: (a, b) => (a > b ? a : b),
};

/**
 * The answer stated on the newest day that has one; several of that day become the worse one. `null` when
 * there is none.
 *
 * @example
 * latestAnswer([{ ...noAnswers('2026-07-01'), sittingHours: 9 }, noAnswers('2026-07-05')], 'sittingHours'); // 9
 */
export const latestAnswer = <F extends AnswerField>(
  checkIns: readonly CheckInAnswers[],
  field: F,
): Stated<F> | null => {
  const stated = checkIns.filter((checkIn) => checkIn[field] !== null);
  const newest = stated.reduce((last, { day }) => (day > last ? day : last), '');
  const answers = stated.filter(({ day }) => day === newest).map((checkIn) => checkIn[field] as Stated<F>);
  const [first, ...others] = answers;
  if (first === undefined) return null;
  return others.reduce((worst, answer) => worse(field, worst, answer), first);
};

const worse = <F extends AnswerField>(field: F, a: Stated<F>, b: Stated<F>): Stated<F> =>
  worseAnswer[field](a, b);

/** Answers to yes-or-no questions by their names; what was not asked is absent. */
type Flags<K extends string> = { readonly [key in K]?: boolean };

/**
 * Each flag as it was answered on the newest day that answered it; a "yes" wins over a "no" of that day.
 * A day that did not ask leaves the earlier answer standing.
 *
 * @example
 * latestFlags(['fever'], [{ day: '2026-07-01', flags: { fever: true } }, { day: '2026-07-02', flags: {} }]); // { fever: true }
 */
export const latestFlags = <K extends string>(
  names: readonly K[],
  answers: readonly { readonly day: string; readonly flags: Flags<K> }[],
): Flags<K> => {
  const merged: { [key in K]?: boolean } = {};
  for (const name of names) {
    const answered = answers.filter(({ flags }) => flags[name] !== undefined);
    const newest = answered.reduce((last, { day }) => (day > last ? day : last), '');
    if (newest === '') continue;
    merged[name] = answered.some(({ day, flags }) => day === newest && flags[name] === true);
  }
  return merged;
};

/** The conditions of a check-in with its day, as `latestFlags` reads them. */
export const dayAndConditions = ({
  day,
  conditions,
}: CheckInAnswers): { readonly day: string; readonly flags: Flags<ConditionId> } => ({
  day,
  flags: conditions,
});
