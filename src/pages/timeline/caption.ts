import { rules, type TightnessMark, type Timeline, type TimelineJump } from '#src/core/index.ts';
import type { ShownTimeline } from '#src/use-cases/assessment/show-timeline.ts';
import { jumpValues, windowDays } from './say-bin.ts';
import type { Speech } from './speech.ts';

/** Sentences of a caption, at most. */
const mostSentences = 2;

const greatestJump = ({ bins }: Timeline): TimelineJump | null =>
  bins.reduce<TimelineJump | null>(
    (greatest, { jump }) => (jump !== null && jump.change >= (greatest?.change ?? 0) ? jump : greatest),
    null,
  );

/** The greatest jump, or a run after a break that came later. */
const sayRun = (timeline: Timeline, speech: Speech): string | null => {
  const { say, day, length } = speech;
  const jump = greatestJump(timeline);
  const bin = timeline.bins.findLast(({ afterBreakDay }) => afterBreakDay !== null);
  const breakDay = bin?.afterBreakDay ?? null;
  if (breakDay !== null && bin?.longest != null && breakDay > (jump?.day ?? '')) {
    const values = { day: day(breakDay), length: length(bin.longest), window: windowDays };
    return say.timeline('afterBreakOn', values);
  }
  return jump === null ? null : say.timeline('jumpOn', jumpValues(jump, speech));
};

/** The newest of the highest ratings, where one is high enough to slow a runner down. */
const tightest = (ratings: readonly TightnessMark[]): TightnessMark | null =>
  ratings.reduce<TightnessMark | null>(
    (highest, mark) =>
      mark.rating >= (highest?.rating ?? rules['S-PAIN-A'].params.amberRating) ? mark : highest,
    null,
  );

const sayTightest = (mark: TightnessMark, { say, place, day }: Speech): string => {
  const named = place(mark);
  const values = { day: day(mark.day), rating: mark.rating };
  return named === null
    ? say.timeline('tightestUnnamed', values)
    : say.timeline('tightest', { ...values, place: named });
};

/** What stands out in the picture, in one or two sentences. */
export const captionOf = ({ timeline, tightness }: ShownTimeline, days: number, speech: Speech): string => {
  const { say } = speech;
  const { bins } = timeline;
  if (bins.every(({ runs }) => runs === 0) && tightness.length === 0) return say.timeline('empty', { days });
  const rating = tightest(tightness);
  const unknownDays = bins.reduce((sum, bin) => sum + bin.unknownDays, 0);
  const sentences = [
    sayRun(timeline, speech),
    rating === null ? null : sayTightest(rating, speech),
    unknownDays === 0 ? null : say.timeline('unknownDays', { days: unknownDays }),
  ].filter((sentence) => sentence !== null);
  return sentences.length === 0
    ? say.timeline('quiet', { days })
    : sentences.slice(0, mostSentences).join(' ');
};
