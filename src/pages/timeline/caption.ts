import { rules, type TightnessMark, type Timeline, type TimelineJump } from '#src/core/index.ts';
import type { ShownTimeline } from '#src/use-cases/assessment/show-timeline.ts';
import { jumpValues } from './say-bin.ts';
import type { Speech } from './speech.ts';

/** Sentences of a caption, at most. */
const mostSentences = 2;

const greatestJump = ({ bins }: Timeline): TimelineJump | null =>
  bins.reduce<TimelineJump | null>(
    (greatest, { jump }) => (jump !== null && jump.change >= (greatest?.change ?? 0) ? jump : greatest),
    null,
  );

/** The newest of the highest ratings, where one is high enough to slow a runner down. */
const tightest = (ratings: readonly TightnessMark[]): TightnessMark | null =>
  ratings.reduce<TightnessMark | null>(
    (highest, mark) =>
      mark.rating >= (highest?.rating ?? rules['S-PAIN-A'].params.amberRating) ? mark : highest,
    null,
  );

const sayTightest = (mark: TightnessMark, { say, place }: Speech): string => {
  const named = place(mark);
  const { day, rating } = mark;
  return named === null
    ? say.timeline('tightestUnnamed', { day, rating })
    : say.timeline('tightest', { day, rating, place: named });
};

/** What stands out in the picture, in one or two sentences. */
export const captionOf = ({ timeline, tightness }: ShownTimeline, days: number, speech: Speech): string => {
  const { say } = speech;
  const { bins } = timeline;
  if (bins.every(({ runs }) => runs === 0) && tightness.length === 0) return say.timeline('empty', { days });
  const jump = greatestJump(timeline);
  const rating = tightest(tightness);
  const unknownDays = bins.reduce((sum, bin) => sum + bin.unknownDays, 0);
  const sentences = [
    jump === null ? null : say.timeline('jumpOn', jumpValues(jump, speech)),
    rating === null ? null : sayTightest(rating, speech),
    unknownDays === 0 ? null : say.timeline('unknownDays', { days: unknownDays }),
  ].filter((sentence) => sentence !== null);
  return sentences.length === 0
    ? say.timeline('quiet', { days })
    : sentences.slice(0, mostSentences).join(' ');
};
