import { type Day, daysBetween } from '#src/core/domain/calendar.ts';
import type { CheckInAnswers } from '#src/core/domain/check-in.ts';
import { hoursSinceOnset } from './onset.ts';
import { latestFlags } from './worse-answer.ts';

const isSudden = ({ signs }: CheckInAnswers): boolean => signs.pop === true || signs.suddenOnset === true;
const hasHours = ({ signs }: CheckInAnswers): boolean => typeof signs.hoursSinceOnset === 'number';

/** True while a sudden onset stated at the place is not taken back. */
const stands = (place: readonly CheckInAnswers[]): boolean => {
  const answered = place.map(({ day, signs }) => ({ day, flags: signs }));
  const { pop, suddenOnset } = latestFlags(['pop', 'suddenOnset'], answered);
  return pop === true || suddenOnset === true;
};

/** Hours that have passed at the end of `newest`, and whether they were stated. */
type Onset = { readonly hours: number; readonly stated: boolean };

const onsetOf = (checkIn: CheckInAnswers, newest: Day): Onset => ({
  hours: hoursSinceOnset(checkIn.signs, {
    daysSinceCheckIn: daysBetween(checkIn.day, newest),
    daysWithSymptoms: checkIn.daysWithSymptoms,
  }),
  stated: hasHours(checkIn),
});

const younger = (a: Onset, b: Onset): Onset => {
  if (a.hours !== b.hours) return a.hours < b.hours ? a : b;
  return a.stated ? b : a;
};

const ofNewestDay = (checkIns: readonly CheckInAnswers[], newest: Day): Onset | null => {
  const last = checkIns.reduce((latest, { day }) => (day > latest ? day : latest), '');
  const onsets = checkIns.filter(({ day }) => day === last).map((checkIn) => onsetOf(checkIn, newest));
  return onsets.length === 0 ? null : onsets.reduce(younger);
};

/** The newest statement of the hours, since the last day with a sudden onset. */
const onsetOfPlace = (place: readonly CheckInAnswers[], newest: Day): Onset | null => {
  const sudden = place.filter(isSudden);
  const first = ofNewestDay(sudden, newest);
  const lastDay = sudden.reduce((latest, { day }) => (day > latest ? day : latest), '');
  const corrected = ofNewestDay(
    place.filter((checkIn) => checkIn.day >= lastDay && hasHours(checkIn) && !isSudden(checkIn)),
    newest,
  );
  return first === null || corrected === null ? first : corrected;
};

/**
 * Hours since the most recent sudden onset among the places where one stands, counted on to the end of
 * `newest`; an onset of unknown age happened at the latest when it was stated. `null` when it may have been
 * just now. Without any sudden onset: the hours stated last.
 *
 * @example
 * onsetHours([[{ ...noAnswers('2026-07-03'), signs: { pop: true, hoursSinceOnset: 5 } }]], '2026-07-05'); // 53
 */
export const onsetHours = (places: readonly (readonly CheckInAnswers[])[], newest: Day): number | null => {
  const sudden = places
    .filter(stands)
    .map((place) => onsetOfPlace(place, newest))
    .filter((onset) => onset !== null);
  const onset =
    sudden.length > 0 ? sudden.reduce(younger) : ofNewestDay(places.flat().filter(hasHours), newest);
  if (onset === null) return null;
  return onset.stated || onset.hours > 0 ? onset.hours : null;
};
