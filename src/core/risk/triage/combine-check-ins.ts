import { daysBetween } from '#src/core/domain/calendar.ts';
import {
  type CheckInAnswers,
  type ConditionId,
  conditionIds,
  type Signs,
  yesNoSigns,
} from '#src/core/domain/check-in.ts';

const HOURS_PER_DAY = 24;

type Field = keyof CheckInAnswers;

/** A check-in of one region and side replaces the earlier ones of the same; those of others still stand. */
const newestPerPlace = (checkIns: readonly CheckInAnswers[]): readonly CheckInAnswers[] => {
  const places = new Map<string, CheckInAnswers>();
  for (const checkIn of checkIns) {
    const place = `${checkIn.region ?? ''}/${checkIn.side ?? ''}`;
    places.delete(place);
    places.set(place, checkIn);
  }
  return [...places.values()].toSorted((a, b) => daysBetween(b.day, a.day));
};

const statedOf = <F extends Field>(checkIns: readonly CheckInAnswers[], field: F) =>
  checkIns.map((checkIn) => checkIn[field]).filter((answer) => answer !== null);

/** The answer stated last. */
const latest = <F extends Field>(checkIns: readonly CheckInAnswers[], field: F): CheckInAnswers[F] | null =>
  statedOf(checkIns, field).at(-1) ?? null;

type NumberField = 'tightness' | 'morningStiffnessMinutes' | 'daysWithSymptoms';
type YesNoField = 'nextMorningWorse' | 'altersStride';

const highest = (checkIns: readonly CheckInAnswers[], field: NumberField): number | null => {
  const stated = statedOf(checkIns, field);
  return stated.length === 0 ? null : Math.max(...stated);
};

const anyYes = (checkIns: readonly CheckInAnswers[], field: YesNoField): boolean | null => {
  const stated = statedOf(checkIns, field);
  return stated.length === 0 ? null : stated.includes(true);
};

const mergeFlags = <K extends string>(
  ids: readonly K[],
  told: readonly { readonly [key in K]?: boolean }[],
): { readonly [key in K]?: boolean } => {
  const merged: { [key in K]?: boolean } = {};
  for (const id of ids) {
    const answers = told.map((flags) => flags[id]).filter((answer) => answer !== undefined);
    if (answers.length > 0) merged[id] = answers.includes(true);
  }
  return merged;
};

const isSudden = ({ signs }: CheckInAnswers): boolean => signs.pop === true || signs.suddenOnset === true;

/** Hours at the newest check-in: the most recent sudden onset, unknown when one of them is. */
const youngestOnset = (checkIns: readonly CheckInAnswers[], newestDay: string): number | null => {
  const sudden = checkIns.filter(isSudden);
  const hours = (sudden.length > 0 ? sudden : checkIns.slice(-1)).map(({ day, signs }) =>
    typeof signs.hoursSinceOnset === 'number'
      ? signs.hoursSinceOnset + daysBetween(day, newestDay) * HOURS_PER_DAY
      : null,
  );
  const known = hours.filter((stated) => stated !== null);
  return known.length < hours.length || known.length === 0 ? null : Math.min(...known);
};

const mergeSigns = (checkIns: readonly CheckInAnswers[], newestDay: string): Signs => {
  const told = checkIns.map(({ signs }) => signs);
  const hoursSinceOnset = youngestOnset(checkIns, newestDay);
  const merged = mergeFlags(yesNoSigns, told);
  return hoursSinceOnset === null ? merged : { ...merged, hoursSinceOnset };
};

const worstPlace = (checkIns: readonly CheckInAnswers[]): CheckInAnswers | undefined =>
  checkIns
    .filter(({ region }) => region !== null)
    .toSorted((a, b) => (b.tightness ?? 0) - (a.tightness ?? 0))[0];

/**
 * What the runner says now, out of the check-ins that are still current, oldest first: the newest of each
 * region and side stands, and where two of them contradict each other the worse answer counts, so that a
 * check-in about the calf never hides what was said of the chest. Habits and tests are taken as stated last;
 * sleep, stress, fatigue and soreness only from the newest day. `null` without any check-in.
 *
 * @example
 * combineCheckIns([{ ...noAnswers('2026-07-05'), signs: { chestPain: true } }, { ...noAnswers('2026-07-05'), region: 'calf', tightness: 1 }])?.signs.chestPain; // true
 */
export const combineCheckIns = (checkIns: readonly CheckInAnswers[]): CheckInAnswers | null => {
  const current = newestPerPlace(checkIns);
  const newest = current.at(-1);
  if (newest === undefined) return null;
  const worst = worstPlace(current) ?? newest;
  const today = current.filter(({ day }) => day === newest.day);
  const stated = Object.fromEntries(
    (Object.keys(newest) as Field[]).map((field) => [field, latest(current, field)]),
  ) as CheckInAnswers;
  return {
    ...stated,
    day: newest.day,
    region: worst.region,
    side: worst.side,
    tightness: highest(current, 'tightness'),
    morningStiffnessMinutes: highest(current, 'morningStiffnessMinutes'),
    daysWithSymptoms: highest(current, 'daysWithSymptoms'),
    nextMorningWorse: anyYes(current, 'nextMorningWorse'),
    altersStride: anyYes(current, 'altersStride'),
    signs: mergeSigns(current, newest.day),
    conditions: mergeFlags<ConditionId>(
      conditionIds,
      current.map(({ conditions }) => conditions),
    ),
    wellness: latest(today, 'wellness'),
    note: latest(today, 'note'),
  };
};
