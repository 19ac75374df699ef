import { type Day, daysBetween } from '#src/core/domain/calendar.ts';
import { type CheckInAnswers, type Signs, type YesNoSign, yesNoSigns } from '#src/core/domain/check-in.ts';
import type { TrainingHistory } from '#src/core/domain/training-history.ts';
import { currentDays, within } from './answer-windows.ts';
import { examinationAt, type StandingExamination } from './examinations.ts';
import type { OnsetContext } from './onset.ts';
import { onsetHours } from './onset-of-places.ts';
import { isSaidOf, type Place, placeOf } from './places.ts';
import { says } from './signs.ts';
import { latestAnswer, latestFlags } from './worse-answer.ts';

type CheckIns = readonly CheckInAnswers[];

/** A place with its answers that count now. */
export type Complaint = Place & {
  /** The rating that stands here, 0–10. */
  readonly tightness: number | null;
  /** Signs answered with yes here. */
  readonly said: readonly YesNoSign[];
  /** With what was answered with yes of the same region without a side, and without any region. */
  readonly signs: Signs;
  readonly examination: StandingExamination | null;
};

/** Everything that triage reads. */
export type TriageFacts = {
  readonly today: Day;
  /** The worst answer of all places. */
  readonly signs: Signs;
  readonly complaints: readonly Complaint[];
  readonly conditions: CheckInAnswers['conditions'];
  readonly postpartumWeeks: number | null;
  readonly ageYears: number | null;
  readonly onset: OnsetContext;
  readonly answers: CheckInAnswers | null;
  /** Every check-in of the last half year up to today. */
  readonly checkIns: CheckIns;
};

const saidAt = (checkIns: CheckIns): readonly YesNoSign[] => {
  const answered = checkIns.map(({ day, signs }) => ({ day, flags: signs }));
  const flags = latestFlags(yesNoSigns, answered);
  return yesNoSigns.filter((sign) => says(flags, sign));
};

const highestRating = (places: readonly CheckIns[]): number | null => {
  const rated = places.map((place) => latestAnswer(place, 'tightness')).filter((rating) => rating !== null);
  return rated.length === 0 ? null : Math.max(...rated);
};

/** The places of the check-ins for which a sign stands; `all` holds the examinations too. */
const readComplaints = (current: CheckIns, all: CheckIns, today: Day): readonly Complaint[] => {
  const places = [...Map.groupBy(current, placeOf)]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([, of]) => of);
  const newest = current.reduce<Day>((last, { day }) => (day > last ? day : last), '');
  return places.flatMap((place) => {
    const [first] = place;
    if (first === undefined) return [];
    const { region, side } = first;
    const near = places.filter(([other]) => other !== undefined && isSaidOf({ region, side }, other));
    const signs = near.flatMap(saidAt);
    if (signs.length === 0) return [];
    return {
      region,
      side,
      tightness: highestRating(near),
      said: saidAt(place),
      signs: {
        ...Object.fromEntries(signs.map((sign) => [sign, true])),
        hoursSinceOnset: onsetHours(near, newest),
      },
      examination: examinationAt({ region, side }, all, today),
    };
  });
};

/** The part of a history that triage reads. */
export type TriageHistory = Pick<TrainingHistory, 'today' | 'checkIn' | 'checkIns'> & {
  readonly runner: { readonly ageYears: number | null };
};

/**
 * What triage reads of a history: the combined answers, each place by itself, and what they have to be seen against.
 * Where only the combined answers are known, they are one place.
 *
 * @example
 * readTriageFacts(history).complaints[0]?.region; // 'calf'
 */
export const readTriageFacts = ({ today, checkIn, checkIns, runner }: TriageHistory): TriageFacts => {
  const combined = checkIn === null ? [] : [checkIn];
  const past = (checkIns ?? combined).filter(({ day }) => day <= today);
  const current = checkIns === undefined ? combined : within(past, today, currentDays);
  return {
    today,
    signs: checkIn?.signs ?? {},
    complaints: readComplaints(current, past, today),
    conditions: checkIn?.conditions ?? {},
    postpartumWeeks: checkIn?.postpartumWeeks ?? null,
    ageYears: runner.ageYears,
    onset: {
      daysSinceCheckIn: checkIn === null ? 0 : Math.max(0, daysBetween(checkIn.day, today)),
      daysWithSymptoms: checkIn?.daysWithSymptoms ?? null,
    },
    answers: checkIn,
    checkIns: past,
  };
};
