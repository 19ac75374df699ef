import { addDays, type Day, daysBetween } from '#src/core/domain/calendar.ts';
import {
  type CheckInAnswers,
  type Examination,
  type YesNoSign,
  yesNoSigns,
} from '#src/core/domain/check-in.ts';
import { HOURS_PER_DAY } from '#src/core/domain/units.ts';
import { currentDays } from './answer-windows.ts';
import { isExaminationOf, isSaidOf, type Place } from './places.ts';
import { says, strainSigns } from './signs.ts';

type CheckIns = readonly CheckInAnswers[];

/** Signs that are of the onset: the stated hours say when they began. */
const onsetSigns: readonly YesNoSign[] = ['pop', 'suddenOnset', ...strainSigns];

/** What a check-in says of an examination or a clearance. */
type Statement = Examination & { readonly cleared: boolean };

const statementsOf = ({ examined, clearedByClinician }: CheckInAnswers): readonly Statement[] => [
  ...(examined === null ? [] : [{ ...examined, cleared: false }]),
  ...(clearedByClinician === null ? [] : [{ ...clearedByClinician, cleared: true }]),
];

/** The check-in states an examination of that day, and so soon after it that both are about the same trouble. */
const isStatedIn = (checkIn: CheckInAnswers, examined: Day): boolean =>
  statementsOf(checkIn).some(({ day }) => day === examined) &&
  daysBetween(examined, checkIn.day) < currentDays;

/** The latest day on which the onset can have been, by the stated hours; null when none are stated. */
const onsetDayOf = ({ day, signs }: CheckInAnswers): Day | null =>
  typeof signs.hoursSinceOnset === 'number'
    ? addDays(day, -Math.floor(signs.hoursSinceOnset / HOURS_PER_DAY))
    : null;

/** An answer of the first day still counts on the second. */
const reaches = (first: Day | null, second: Day): boolean =>
  first !== null && daysBetween(first, second) < currentDays;

/**
 * The sign was known to the examination and stood ever since: said before it or together with it, and again before the
 * answer ran out, without a "no" between.
 */
const wasKnown = (sign: YesNoSign, before: Day, examined: Day, ofPlace: CheckIns): boolean => {
  const answered = ofPlace
    .filter(({ day, signs }) => signs[sign] !== undefined && day < before)
    // A "yes" of one day wins over a "no".
    .toSorted((a, b) => (a.day === b.day ? Number(says(a.signs, sign)) - 1 : a.day < b.day ? -1 : 1));
  const last = answered.reduce<Day | null>((known, checkIn) => {
    if (!says(checkIn.signs, sign)) return null;
    const isKnown = checkIn.day <= examined || isStatedIn(checkIn, examined) || reaches(known, checkIn.day);
    return isKnown ? checkIn.day : null;
  }, null);
  return reaches(last, before);
};

const isNew = (sign: YesNoSign, checkIn: CheckInAnswers, examined: Day, ofPlace: CheckIns): boolean => {
  if (!says(checkIn.signs, sign) || checkIn.day <= examined) return false;
  const onset = onsetSigns.includes(sign) ? onsetDayOf(checkIn) : null;
  if (onset !== null) return onset > examined;
  return !isStatedIn(checkIn, examined) && !wasKnown(sign, checkIn.day, examined, ofPlace);
};

/** No sign that the examination could not know was answered with yes at the place on a later day. */
const stands = (examined: Day, ofPlace: CheckIns): boolean =>
  !ofPlace.some((checkIn) => yesNoSigns.some((sign) => isNew(sign, checkIn, examined, ofPlace)));

/** That a place was examined, on which day last, and whether it was cleared for running. */
export type StandingExamination = { readonly day: Day; readonly cleared: boolean };

/**
 * The examination of a place that still counts on `today`: from its day on until a new sign is answered with yes
 * there on a later day. A sign is known to an examination when it was said before it or together with it and never
 * ran out, or when its onset was before it. `null` when there is none. Our convention.
 *
 * @example
 * examinationAt({ region: 'calf', side: 'left' }, checkIns, '2026-05-10'); // { day: '2026-05-05', cleared: false }
 */
export const examinationAt = (place: Place, checkIns: CheckIns, today: Day): StandingExamination | null => {
  const ofPlace = checkIns.filter((checkIn) => checkIn.day <= today && isSaidOf(place, checkIn));
  const standing = checkIns
    .filter(({ day }) => day <= today)
    .flatMap(statementsOf)
    .filter((statement) => isExaminationOf(place, statement) && statement.day <= today)
    .filter(({ day }) => stands(day, ofPlace));
  if (standing.length === 0) return null;
  return {
    day: standing.reduce((newest, { day }) => (day > newest ? day : newest), ''),
    cleared: standing.some(({ cleared }) => cleared),
  };
};

/**
 * Whether the place was examined, or cleared, on `day` or later, whatever was said since.
 *
 * @example
 * wasExaminedSince({ region: 'calf', side: 'left' }, '2026-04-18', checkIns, '2026-05-10'); // false
 */
export const wasExaminedSince = (place: Place, day: Day, checkIns: CheckIns, today: Day): boolean =>
  checkIns
    .flatMap(statementsOf)
    .some((statement) => isExaminationOf(place, statement) && statement.day >= day && statement.day <= today);

/** Every examination and clearance that is stated. */
export const statedExaminations = (checkIns: CheckIns): readonly Examination[] =>
  checkIns.flatMap(statementsOf);
