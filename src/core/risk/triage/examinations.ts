import { addDays, type Day } from '#src/core/domain/calendar.ts';
import {
  type CheckInAnswers,
  type Examination,
  type YesNoSign,
  yesNoSigns,
} from '#src/core/domain/check-in.ts';
import { HOURS_PER_DAY } from '#src/core/domain/units.ts';
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

const isStatedIn = (checkIn: CheckInAnswers, day: Day): boolean =>
  statementsOf(checkIn).some((statement) => statement.day === day);

/** The latest day on which the onset can have been, by the stated hours; null when none are stated. */
const onsetDayOf = ({ day, signs }: CheckInAnswers): Day | null =>
  typeof signs.hoursSinceOnset === 'number'
    ? addDays(day, -Math.floor(signs.hoursSinceOnset / HOURS_PER_DAY))
    : null;

/** The sign was known to the examination and not denied since. */
const wasKnown = (sign: YesNoSign, before: Day, examined: Day, ofPlace: CheckIns): boolean => {
  const known = ofPlace.filter(
    (checkIn) => says(checkIn.signs, sign) && (checkIn.day <= examined || isStatedIn(checkIn, examined)),
  );
  const last = known.reduce<Day | null>(
    (newest, { day }) => (newest === null || day > newest ? day : newest),
    null,
  );
  if (last === null) return false;
  return !ofPlace.some(({ day, signs }) => signs[sign] === false && day > last && day < before);
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
 * there on a later day. A sign is known to an examination when it was said before it or together with it, or when its
 * onset was before it. `null` when there is none. Our convention.
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
