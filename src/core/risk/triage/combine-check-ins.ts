import { type Day, daysBetween } from '#src/core/domain/calendar.ts';
import { type CheckInAnswers, noAnswers, type Signs, yesNoSigns } from '#src/core/domain/check-in.ts';
import { type RuleTable, rules } from '#src/core/risk/rules/index.ts';
import { currentDays, within } from './answer-windows.ts';
import { onsetHours } from './onset-of-places.ts';
import { placeOf } from './places.ts';
import { newestDayOf, standingAnswers, standingDay } from './standing-answers.ts';
import { tightnessDays } from './tightness-days.ts';
import { type AnswerField, latestAnswer, latestFlags } from './worse-answer.ts';

type CheckIns = readonly CheckInAnswers[];

type PlaceField = 'tightness' | 'morningStiffnessMinutes' | 'daysWithSymptoms';
type PlaceQuestion = 'nextMorningWorse' | 'altersStride';

/** The highest of the answers that stand at the places. */
const highest = (places: readonly CheckIns[], field: PlaceField): number | null => {
  const standing = places.map((place) => latestAnswer(place, field)).filter((answer) => answer !== null);
  return standing.length === 0 ? null : Math.max(...standing);
};

const anyYes = (places: readonly CheckIns[], field: PlaceQuestion): boolean | null => {
  const standing = places.map((place) => latestAnswer(place, field)).filter((answer) => answer !== null);
  return standing.length === 0 ? null : standing.includes(true);
};

const signsOf = (places: readonly CheckIns[], newest: Day): Signs => {
  const standing = places.map((place) => {
    const answered = place.map(({ day, signs }) => ({ day, flags: signs }));
    return { day: newest, flags: latestFlags(yesNoSigns, answered) };
  });
  const hoursSinceOnset = onsetHours(places, newest);
  const signs = latestFlags(yesNoSigns, standing);
  return hoursSinceOnset === null ? signs : { ...signs, hoursSinceOnset };
};

/** A place and the rating that stands there, 0–10. */
export type RatedPlace = Pick<CheckInAnswers, 'region' | 'side' | 'tightness'>;

const currentPlaces = (checkIns: CheckIns, today: Day): readonly CheckIns[] => [
  ...Map.groupBy(within(checkIns, today, currentDays), placeOf).values(),
];

/**
 * The places with a current answer, worst first, newest first among equals.
 *
 * @example
 * ratePlaces([{ ...noAnswers('2026-07-05'), region: 'calf', tightness: 4 }], '2026-07-05'); // [{ region: 'calf', side: null, tightness: 4 }]
 */
export const ratePlaces = (checkIns: CheckIns, today: Day): readonly RatedPlace[] =>
  currentPlaces(checkIns, today)
    .flatMap((place) => {
      const [first] = place;
      if (first === undefined) return [];
      const { region, side } = first;
      const tightness = latestAnswer(place, 'tightness');
      return [{ region, side, tightness, key: placeOf(first), day: newestDayOf(place) ?? first.day }];
    })
    .toSorted(
      (a, b) =>
        (b.tightness ?? 0) - (a.tightness ?? 0) || daysBetween(a.day, b.day) || (a.key < b.key ? -1 : 1),
    )
    .map(({ region, side, tightness }) => ({ region, side, tightness }));

/** Answers about the whole runner, taken as stated last among the current check-ins. */
const personalFields = [
  'ostrc',
  'sorenessAfter12To48h',
  'worstFirst10Minutes',
  'performanceDrop',
  'meanFatigue',
  'meanSleep',
  'meanStress',
  'restingHrDelta',
  'overreachingDays',
  'painDuringRun',
] as const satisfies readonly AnswerField[];

const currentAnswers = (current: CheckIns, today: Day, newest: Day): Partial<CheckInAnswers> => {
  const places = currentPlaces(current, today);
  const rated = ratePlaces(current, today);
  const worst = rated.find(({ region }) => region !== null) ?? rated[0];
  const ofNewestDay = current.filter(({ day }) => day === newest);
  return {
    ...Object.fromEntries(personalFields.map((field) => [field, latestAnswer(current, field)])),
    region: worst?.region ?? null,
    side: worst?.side ?? null,
    tightness: highest(places, 'tightness'),
    morningStiffnessMinutes: highest(places, 'morningStiffnessMinutes'),
    daysWithSymptoms: highest(places, 'daysWithSymptoms'),
    nextMorningWorse: anyYes(places, 'nextMorningWorse'),
    altersStride: anyYes(places, 'altersStride'),
    signs: signsOf(places, newest),
    wellness: latestAnswer(ofNewestDay, 'wellness'),
    note: latestAnswer(ofNewestDay, 'note'),
  };
};

/**
 * The runner's answers on `today` (the newest day unless stated), out of all check-ins before, in any order:
 *
 * - **What is felt** counts for 14 days, each region and side by itself: there the newest statement of each
 *   question stands, and over all places the worst counts. A check-in that does not ask a question again
 *   leaves the earlier answer standing, so a red flag ends only by a "no" at the same place, by taking the
 *   check-in back, or after 14 days; a check-in about the calf never hides an answer about the chest.
 * - **Sleep, stress, fatigue, soreness** are of the newest day only.
 * - **Habits and tests** count as stated last, for 90 days.
 * - **Examinations** count for 180 days, a **stage** of the return to running for 42.
 * - **Conditions, an old injury, a birth** and a clearance of the whole runner never expire: they stand until they
 *   are answered otherwise, and the months and weeks run on. Conditions that pass (`conditionDays`) end by themselves.
 * - Where it is not stated how long it has lasted, the days with ratings count (`tightnessDays`).
 *
 * Contradictions of one day are settled for the worse. `null` when no answer still counts; `day`
 * is the newest day of what counts.
 *
 * @example
 * combineCheckIns([{ ...noAnswers('2026-07-05'), signs: { chestPain: true } }, { ...noAnswers('2026-07-05'), region: 'calf', tightness: 1 }])?.signs.chestPain; // true
 */
export const combineCheckIns = (
  checkIns: CheckIns,
  today: Day | null = newestDayOf(checkIns),
  table: RuleTable = rules,
): CheckInAnswers | null => {
  if (today === null) return null;
  const past = checkIns.filter(({ day }) => day <= today);
  const current = within(past, today, currentDays);
  const newest = newestDayOf(current);
  const day = newest ?? standingDay(past, today, table);
  if (day === null) return null;
  const answers: CheckInAnswers = {
    ...noAnswers(day),
    ...standingAnswers(past, today, table),
    ...(newest === null ? {} : currentAnswers(current, today, newest)),
  };
  return { ...answers, daysWithSymptoms: answers.daysWithSymptoms ?? tightnessDays(past, today, table) };
};
