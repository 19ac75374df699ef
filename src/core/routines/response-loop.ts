import { median } from 'simple-statistics';
import { addDays, type Day, daysBetween } from '#src/core/domain/calendar.ts';
import type { DoneMark, TightnessMark } from '#src/core/domain/routine.ts';
import { type LanguageChoice, wordsOf } from '#src/core/words/index.ts';
import type { Language } from '#src/core/words/language.ts';
import { byPlace, daysDone, type Place, type PlaceLog } from './routine-log.ts';

/** Days compared before and after a start. Convention: two weeks. */
const responseWindowDays = 14;
/** Ratings needed on either side of the start. Convention. */
const leastRatings = 3;
/** A routine taken up again after more days than this is a new start. Convention. */
export const newStartAfterDays = 28;

/** The ratings of one place before and after a routine was started. What happened, never why. */
export type RoutineResponse = Place & {
  readonly routine: string;
  readonly startedOn: Day;
  /** Median rating, 0–10, of the days before; null without ratings. */
  readonly beforeMedian: number | null;
  readonly afterMedian: number | null;
  /** After minus before: negative is looser. Null without enough ratings. */
  readonly change: number | null;
  /** Days within the window on which the routine was done, the first included. */
  readonly days: number;
  readonly ratings: { readonly before: number; readonly after: number };
  readonly enoughData: boolean;
  /** Routines started within the same window: their effects cannot be separated. */
  readonly startedBeside: readonly string[];
  /** The same as a sentence that claims no cause. */
  readonly statement: string;
};

/** The day of the latest start: the first mark, or the first after a long break. */
const latestStart = (days: readonly Day[]): Day | null => {
  const starts = days.filter((day, index) => {
    const previous = days[index - 1];
    return previous === undefined || daysBetween(previous, day) > newStartAfterDays;
  });
  return starts.at(-1) ?? null;
};

const ratingsBetween = ({ days }: PlaceLog, from: Day, to: Day): readonly number[] =>
  days.filter(({ day }) => day >= from && day <= to).map(({ rating }) => rating);

const medianOrNull = (ratings: readonly number[]): number | null =>
  ratings.length === 0 ? null : median([...ratings]);

type Start = { readonly routine: string; readonly startedOn: Day; readonly doneOn: readonly Day[] };

type Compared = { readonly starts: readonly Start[]; readonly today: Day; readonly words: Language };

const respond = (start: Start, place: PlaceLog, { starts, today, words }: Compared): RoutineResponse => {
  const { routine, startedOn, doneOn } = start;
  const end = addDays(startedOn, responseWindowDays);
  const until = end < today ? end : today;
  // The day of the start belongs to neither side: which came first is unknown.
  const before = ratingsBetween(place, addDays(startedOn, -responseWindowDays), addDays(startedOn, -1));
  const after = ratingsBetween(place, addDays(startedOn, 1), until);
  const [beforeMedian, afterMedian] = [medianOrNull(before), medianOrNull(after)];
  const enoughData = before.length >= leastRatings && after.length >= leastRatings;
  const change =
    enoughData && beforeMedian !== null && afterMedian !== null ? afterMedian - beforeMedian : null;
  return {
    routine,
    region: place.region,
    side: place.side,
    startedOn,
    beforeMedian,
    afterMedian,
    change,
    days: doneOn.filter((day) => day >= startedOn && day <= until).length,
    ratings: { before: before.length, after: after.length },
    enoughData,
    startedBeside: starts
      .filter((other) => other.routine !== routine)
      .filter((other) => Math.abs(daysBetween(startedOn, other.startedOn)) <= responseWindowDays)
      .map((other) => other.routine),
    statement:
      change === null || beforeMedian === null || afterMedian === null
        ? words.response.tooFewRatings({ before: before.length, after: after.length, needed: leastRatings })
        : words.response.moved({ before: beforeMedian, after: afterMedian }),
  };
};

/**
 * How this runner's tightness moved in the two weeks after the latest start of each routine, place by place:
 * the median of the ratings of up to 14 days after against that of the 14 days before. One runner's marks
 * have no control, so it never says that a routine helped; tightness also settles by itself, and routines
 * are begun when it is at its worst (regression to the mean).
 *
 * @example
 * compareAroundStarts({ done, tightness, today: '2026-07-20' })[0]?.change; // -2
 */
export const compareAroundStarts = ({
  done,
  tightness,
  today,
  language,
}: {
  readonly done: readonly DoneMark[];
  readonly tightness: readonly TightnessMark[];
  readonly today: Day;
  /** The language of the statements; English unless stated. */
  readonly language?: LanguageChoice;
}): readonly RoutineResponse[] => {
  const words = wordsOf(language);
  const known = done.filter(({ day }) => day <= today);
  const places = byPlace(tightness.filter(({ day }) => day <= today));
  const starts: readonly Start[] = [...new Set(known.map(({ routine }) => routine))]
    .toSorted()
    .flatMap((routine) => {
      const doneOn = daysDone(known, routine);
      const startedOn = latestStart(doneOn);
      return startedOn === null ? [] : [{ routine, startedOn, doneOn }];
    });
  return starts.flatMap((start) => places.map((place) => respond(start, place, { starts, today, words })));
};
