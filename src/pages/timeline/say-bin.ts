import { rules, type TightnessMark, type TimelineBin, type TimelineJump } from '#src/core/index.ts';
import type { FullBin } from './gather-bins.ts';
import type { Speech } from './speech.ts';

export const { windowDays } = rules['L-SPK-S'].params;

/** The numbers of a jump as messages take them. */
export const jumpValues = (
  { change, unit, length, before, day }: TimelineJump,
  speech: Speech,
): Readonly<Record<'change' | 'window' | 'length' | 'before' | 'day', string | number>> => ({
  ...{ change, day: speech.day(day), window: windowDays },
  length: speech.length(length, unit),
  before: speech.length(before, unit),
});

const sayRuns = ({ past }: FullBin, speech: Speech): string | null => {
  if (past === null) return null;
  const { runs, longest, distanceMeters, durationSeconds } = past;
  if (runs === 0) return past.unknownDays === 0 ? speech.say.timeline('noRun') : null;
  if (longest === null) return speech.say.timeline('ranUnmeasured', { runs });
  const total =
    distanceMeters !== null
      ? speech.length(distanceMeters, 'meters')
      : durationSeconds !== null
        ? speech.length(durationSeconds, 'seconds')
        : speech.say.common('unknown');
  return speech.say.timeline('ran', { runs, total, longest: speech.length(longest) });
};

const sayEffort = (past: TimelineBin, { say, by }: Speech): readonly (string | null)[] => {
  const { hardDays, hardGapHours } = past;
  if (hardDays === null || hardDays === 0) return [];
  const hours = hardGapHours === null ? null : Math.round(hardGapHours);
  return [
    say.timeline('hard', { by, hardDays }),
    hours === null || hours > 99 ? null : say.timeline('hardRest', { hours }),
  ];
};

/** A rating with its place, where one was named. */
const sayRating = (mark: TightnessMark, { say, place }: Speech): string => {
  const named = place(mark);
  const { rating } = mark;
  return named === null
    ? say.timeline('ratedUnnamed', { rating })
    : say.timeline('rated', { place: named, rating });
};

const sayPlans = ({ plans }: FullBin, { say, length }: Speech): readonly string[] =>
  plans.map(({ race, distanceMeters, durationSeconds }) => {
    const amount =
      distanceMeters !== null
        ? length(distanceMeters, 'meters')
        : durationSeconds !== null
          ? length(durationSeconds, 'seconds')
          : say.common('unknown');
    return say.timeline(race ? 'racePlanned' : 'runPlanned', { length: amount });
  });

/** What happened in a day or week, in sentences; empty for a day to come without a plan. */
export const sayBin = (bin: FullBin, speech: Speech): string => {
  const { past, ceiling, ratings, routines, advice } = bin;
  const { say, by } = speech;
  const jump = past?.jump ?? null;
  const unknown = past?.unknownDays ?? 0;
  return [
    sayRuns(bin, speech),
    unknown === 0 ? null : say.timeline('notKnown', { by, days: unknown }),
    jump === null ? null : say.timeline('jumped', jumpValues(jump, speech)),
    jump === null && past !== null && past.afterBreakDay !== null
      ? say.timeline('afterBreak', { window: windowDays })
      : null,
    ceiling === null || (past?.runs ?? 0) === 0
      ? null
      : say.timeline('ceilingWas', { ceiling: speech.length(ceiling) }),
    ...(past === null ? [] : sayEffort(past, speech)),
    ...ratings.map((mark) => sayRating(mark, speech)),
    routines.length === 0 ? null : say.timeline('done', { routines: routines.length }),
    advice === null
      ? null
      : say.timeline('advised', { severity: say.common('severity', { severity: advice.severity }) }),
    advice?.pauses === true ? say.timeline('pauses') : null,
    ...sayPlans(bin, speech),
  ]
    .filter((sentence) => sentence !== null)
    .join(' ');
};
