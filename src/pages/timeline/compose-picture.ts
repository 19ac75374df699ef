import type { TightnessMark, Timeline } from '#src/core/index.ts';
import type { Lane, PictureBin, TimelinePicture } from '#src/pages/drawings/timeline-picture.ts';
import type { FullBin } from './gather-bins.ts';
import { sayBin } from './say-bin.ts';
import type { Speech } from './speech.ts';

const effortOf = ({ past }: FullBin): PictureBin['effort'] => {
  if (past === null || past.runs === 0) return null;
  if (past.hardDays === null) return 'unknown';
  return past.hardDays > 0 ? 'hard' : 'easy';
};

/** The longest planned run of a bin, in the unit of the timeline; a race before any other. */
const plannedOf = ({ plans }: FullBin, unit: Timeline['unit']): PictureBin['planned'] => {
  const lengths = plans.map(({ race, distanceMeters, durationSeconds }) => ({
    race,
    length: unit === 'meters' ? distanceMeters : durationSeconds,
  }));
  return (
    lengths.toSorted((a, b) => Number(b.race) - Number(a.race) || (b.length ?? 0) - (a.length ?? 0))[0] ??
    null
  );
};

/** Names of what begins with a bin; the first bin of a picture names its year. */
const namesOf = (
  day: string,
  before: string | null,
  startsWeek: boolean,
  speech: Speech,
): Pick<PictureBin, 'week' | 'month' | 'year'> => ({
  week: startsWeek ? speech.short(day, 'week') : null,
  month: before?.slice(0, 7) === day.slice(0, 7) ? null : speech.short(day, 'month'),
  year: before?.slice(0, 4) === day.slice(0, 4) ? null : speech.short(day, 'year'),
});

const drawnBin = (
  bin: FullBin,
  { unit, shortHardGapHours }: Timeline,
  names: Pick<PictureBin, 'week' | 'month' | 'year'>,
  speech: Speech,
): PictureBin => {
  const { day, past, ceiling, routines, advice } = bin;
  const jump = past?.jump ?? null;
  return {
    day,
    name: speech.bin(day),
    said: sayBin(bin, speech),
    run: past?.runId ?? null,
    ...names,
    runs: past?.runs ?? 0,
    load: (past?.runs ?? 0) === 0 ? null : (past?.load ?? null),
    longest: past?.longest ?? null,
    ceiling,
    jump:
      jump === null
        ? null
        : { category: jump.category, label: speech.say.timeline('more', { change: jump.change }) },
    afterBreak: (past?.afterBreakDay ?? null) !== null,
    effort: effortOf(bin),
    shortRest: (past?.hardGapHours ?? shortHardGapHours) < shortHardGapHours,
    unknown: (past?.unknownDays ?? 0) > 0,
    routines: routines.length,
    advice,
    planned: plannedOf(bin, unit),
  };
};

const topOf = (values: readonly (number | null)[]): number =>
  Math.max(0, ...values.filter((value) => value !== null));

const laneOf = (title: string, values: readonly (number | null)[], say: (top: number) => string): Lane => {
  const top = topOf(values);
  return { title, top, topLabel: top === 0 ? '' : say(top) };
};

/** Ratings by region and side, in the order in which they were first given; of a week the highest. */
const placesOf = (bins: readonly FullBin[], { say, place }: Speech): TimelinePicture['places'] => {
  const lanes = new Map<string, { at: TightnessMark; ratings: Map<number, number> }>();
  for (const [index, { ratings }] of bins.entries())
    for (const mark of ratings) {
      const key = `${mark.region} ${mark.side}`;
      const lane = lanes.get(key) ?? { at: mark, ratings: new Map<number, number>() };
      lane.ratings.set(index, Math.max(mark.rating, lane.ratings.get(index) ?? 0));
      lanes.set(key, lane);
    }
  return [...lanes.values()].map(({ at, ratings }) => {
    const named = place(at);
    return {
      title: named === null ? say.timeline('placeUnnamed') : say.timeline('place', { place: named }),
      ratings: [...ratings].map(([bin, rating]) => ({ bin, rating })),
    };
  });
};

/** What decides about a picture besides its days. */
type PictureTerms = {
  readonly today: string;
  readonly isWeekStart: (day: string) => boolean;
  /** Whether a click on a day opens its run. */
  readonly opens: boolean;
};

/** A runner's days as values and words, as the drawing takes them. */
export const composePicture = (
  bins: readonly FullBin[],
  timeline: Timeline,
  speech: Speech,
  { today, isWeekStart, opens }: PictureTerms,
): TimelinePicture => {
  const { say, by } = speech;
  const drawn = bins.map((bin, index) =>
    drawnBin(
      bin,
      timeline,
      namesOf(bin.day, bins[index - 1]?.day ?? null, isWeekStart(bin.day), speech),
      speech,
    ),
  );
  const lengths = drawn.flatMap(({ longest, ceiling, planned }) => [
    longest,
    ceiling,
    planned?.length ?? null,
  ]);
  const last = timeline.bins.findLastIndex(({ from, to }) => from <= today && today <= to);
  return {
    bins: opens ? drawn : drawn.map((bin) => ({ ...bin, run: null })),
    today: last < 0 ? null : last,
    load: laneOf(
      say.timeline('lane', { by, source: timeline.series.source }),
      drawn.map(({ load }) => load),
      speech.load,
    ),
    longest: laneOf(say.timeline('longest'), lengths, speech.length),
    hardTitle: say.timeline('hardDays'),
    places: placesOf(bins, speech),
    routinesTitle: say.timeline('routines'),
    adviceTitle: say.timeline('advice'),
  };
};
