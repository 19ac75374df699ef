import { daysBetween, rules, type TimelineBin, type TimelineJump, wordsOf } from '#src/core/index.ts';
import { type Html, html } from '#src/edges/html.ts';
import type { RunnerVisit } from '#src/pages/visit.ts';
import { onsetRating, type ShownSheet } from '#src/use-cases/assessment/show-sheet.ts';

const { windowDays } = rules['L-SPK-S'].params;

const sum = (bins: readonly TimelineBin[], of: (bin: TimelineBin) => number | null): number =>
  bins.reduce((total, bin) => total + (of(bin) ?? 0), 0);

const longestOf = (bins: readonly TimelineBin[]): TimelineBin | undefined =>
  bins.toSorted((a, b) => (b.longest ?? 0) - (a.longest ?? 0))[0];

const greatestOf = (bins: readonly TimelineBin[]): TimelineJump | undefined =>
  bins.flatMap(({ jump }) => (jump === null ? [] : [jump])).toSorted((a, b) => b.change - a.change)[0];

/** What was run in the four weeks before the first higher rating, in a few sentences. */
export const onsetPart = ({ onset, picture }: ShownSheet, { say, language }: RunnerVisit): Html => {
  const { physio } = say;
  if (onset === null) return html`<p>${physio('noOnset', { rating: onsetRating })}</p>`;
  const { mark, bins } = onset;
  const { day, rating } = mark;
  const place = wordsOf(language).placeName(mark);
  const { unit } = picture.timeline;
  const [runs, longest, jump] = [sum(bins, (bin) => bin.runs), longestOf(bins), greatestOf(bins)];
  const total = sum(bins, (bin) => (unit === 'meters' ? bin.distanceMeters : bin.durationSeconds));
  const [hard, unknown] = [
    sum(bins, ({ hardDays }) => hardDays),
    sum(bins, ({ unknownDays }) => unknownDays),
  ];
  const days = daysBetween(bins[0]?.from ?? day, day);
  const said = [
    mark.region === null ? physio('onsetUnnamed', { day, rating }) : physio('onset', { day, rating, place }),
    physio('beforeRuns', {
      ...{ runs, days, total: physio(unit, { value: total }) },
      ...{ longest: physio(unit, { value: longest?.longest ?? 0 }), day: longest?.from ?? day },
    }),
    jump === undefined
      ? null
      : physio('beforeJumps', {
          ...{ jumps: bins.filter((bin) => bin.jump !== null).length, change: jump.change },
          ...{ window: windowDays, day: jump.day },
        }),
    hard === 0 ? null : physio('beforeHard', { days: hard }),
    unknown === 0 ? null : physio('beforeUnknown', { days: unknown }),
  ];
  return html`<p>${said.filter((sentence) => sentence !== null).join(' ')}</p>`;
};
