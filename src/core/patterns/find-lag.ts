import { type Levels, levelsOf } from './levels.ts';
import { createRankCorrelation, type RankCorrelation } from './rank-correlation.ts';
import { residualsOf, withoutWeekdays } from './residuals.ts';
import { compareThirds, type Effect } from './thirds.ts';

/** When a link between what was run and how tight it was later may be told; all numbers are our convention. */
const LAG_BOUNDS = {
  /** So many days are looked at, at most. */
  mostDays: 365,
  /** Fewer days allow too few shifts for a p of 0.05. */
  minDays: 84,
  minRated: 42,
  minRunDays: 12,
  minPairs: 20,
  /** Tightness is compared with what was run on the same day and up to so many days before. */
  longestLagDays: 3,
  /** The days before that stand for the usual tightness, and how many of them must be rated. */
  usualDays: 7,
  minUsualRated: 3,
  /** How many days of a weekday must be known to take its usual off. */
  minWeekdayRated: 3,
  /** Shifts by the number of lags, so that no two windows of lags overlap. */
  shiftDays: 4,
  p: 0.05,
  /** An effect counts from this on, points. */
  effectPoints: 0.5,
  minThirdDays: 5,
} as const;

/** One day: how tight (0–10), how many runs, and what was run by the names of the features; null where unknown. */
export type LagDay<F extends string> = { readonly tightness: number | null; readonly runs: number } & {
  readonly [feature in F]?: number | null;
};

/** The counts that a minimum is asked of. */
type Counted = { readonly days: number; readonly rated: number; readonly runs: number };

export type LagMissing = 'days' | 'rated' | 'runs' | 'pairs';

/** The strongest link of the series, whether it is told or not. */
export type LagLink<F extends string> = Counted & {
  readonly status: 'found' | 'nothing-stands-out';
  readonly feature: F;
  readonly lagDays: number;
  readonly rho: number;
  readonly statistic: number;
  readonly pairs: number;
  readonly shifts: number;
  /** In how many shifted series a link this strong came up. */
  readonly atLeastAsStrong: number;
  readonly p: number;
  /** The correlation in the first and the second half; null where it cannot be told. */
  readonly halves: readonly [number | null, number | null];
  readonly stable: boolean;
  /** The weekday may be the reason as well. */
  readonly weekdayBound: boolean;
  readonly effectPoints: number | null;
  readonly lowDays: number;
  readonly highDays: number;
};

export type LagPattern<F extends string> =
  | LagLink<F>
  | (Counted & { readonly status: 'not-enough-data'; readonly missing: readonly LagMissing[] });

type Candidate<F extends string> = RankCorrelation & {
  readonly feature: F;
  readonly lag: number;
  readonly statistic: number;
};

type Series<F extends string> = { readonly feature: F; readonly levels: Levels };

const { longestLagDays, minPairs } = LAG_BOUNDS;
const rankCorrelation = createRankCorrelation(LAG_BOUNDS.mostDays);
const lags = Array.from({ length: longestLagDays + 1 }, (_, lag) => lag);

/** The strongest of all features and lags; the earlier one of equals. */
const strongest = <F extends string>(
  series: readonly Series<F>[],
  residuals: Levels,
  shift: number,
): Candidate<F> | null => {
  const to = residuals.at.length;
  let best: Candidate<F> | null = null;
  for (const { feature, levels } of series)
    for (const lag of lags) {
      const found = rankCorrelation(levels, residuals, { lag, shift, from: lag, to, minPairs });
      if (found === null) continue;
      const statistic = Math.abs(found.rho) * Math.sqrt(found.pairs - 1);
      if (best === null || statistic > best.statistic) best = { ...found, feature, lag, statistic };
    }
  return best;
};

const pairsOf = <F extends string>(
  days: readonly LagDay<F>[],
  residuals: readonly (number | null)[],
  { feature, lag }: Candidate<F>,
): readonly { readonly t: number; readonly x: number; readonly y: number }[] =>
  residuals.flatMap((y, t) => {
    const x = days[t - lag]?.[feature] ?? null;
    return x === null || y === null ? [] : [{ t, x, y }];
  });

/** Of the first and the second half of the pairs; the first is the larger. */
const correlateHalves = (pairs: ReturnType<typeof pairsOf>): readonly [number | null, number | null] => {
  const middle = Math.ceil(pairs.length / 2);
  const [first, second] = [pairs.slice(0, middle), pairs.slice(middle)].map((half) => {
    const [x, y] = [levelsOf(half.map((pair) => pair.x)), levelsOf(half.map((pair) => pair.y))];
    return rankCorrelation(x, y, { lag: 0, shift: 0, from: 0, to: half.length, minPairs: 2 })?.rho ?? null;
  });
  return [first ?? null, second ?? null];
};

/** True when the link turns or halves once what each weekday has in common is taken off. */
const isWeekdayBound = <F extends string>(
  levels: Levels,
  residuals: readonly (number | null)[],
  { lag, rho }: Candidate<F>,
): boolean => {
  const rest = levelsOf(withoutWeekdays(residuals, LAG_BOUNDS.minWeekdayRated));
  const left = rankCorrelation(levels, rest, { lag, shift: 0, from: lag, to: rest.at.length, minPairs: 2 });
  return left === null || left.rho * rho <= 0 || Math.abs(left.rho) <= Math.abs(rho) / 2;
};

const isFound = (
  { p, stable }: { readonly p: number; readonly stable: boolean },
  { points }: Effect,
  rho: number,
): boolean =>
  p <= LAG_BOUNDS.p &&
  stable &&
  points !== null &&
  Math.abs(points) >= LAG_BOUNDS.effectPoints &&
  points * rho > 0;

const count = (days: readonly { readonly tightness: number | null; readonly runs: number }[]): Counted => ({
  days: days.length,
  rated: days.filter(({ tightness }) => tightness !== null).length,
  runs: days.filter(({ runs }) => runs > 0).length,
});

const missingOf = ({ days, rated, runs }: Counted): readonly LagMissing[] => {
  const missing: LagMissing[] = [];
  if (days < LAG_BOUNDS.minDays) missing.push('days');
  if (rated < LAG_BOUNDS.minRated) missing.push('rated');
  if (runs < LAG_BOUNDS.minRunDays) missing.push('runs');
  return missing;
};

/**
 * The strongest link between what was run and how tight a place was up to three days later, against the runner's own
 * usual of the days before. Its p comes from the same series shifted in a circle, which keeps how each hangs together in
 * itself; the maximum over all features and lags keeps the family-wise error. Deterministic.
 *
 * @param features The names of what is looked at; the earlier one wins a tie.
 * @param allDays Consecutive days, the newest last; the last 365 count.
 */
export const findLag = <F extends string>(
  features: readonly F[],
  allDays: readonly LagDay<F>[],
): LagPattern<F> => {
  const days = allDays.slice(-LAG_BOUNDS.mostDays);
  const counted = count(days);
  const missing = missingOf(counted);
  if (missing.length > 0) return { ...counted, status: 'not-enough-data', missing };
  const residuals = residualsOf(
    days.map(({ tightness }) => tightness),
    { window: LAG_BOUNDS.usualDays, least: LAG_BOUNDS.minUsualRated },
  );
  const levels = levelsOf(residuals);
  const series = features.map((feature) => ({
    feature,
    levels: levelsOf(days.map((day) => day[feature] ?? null)),
  }));
  const best = strongest(series, levels, 0);
  if (best === null) return { ...counted, status: 'not-enough-data', missing: ['pairs'] };
  let [shifts, atLeastAsStrong] = [0, 0];
  for (
    let shift = LAG_BOUNDS.shiftDays;
    shift <= days.length - LAG_BOUNDS.shiftDays;
    shift += LAG_BOUNDS.shiftDays
  ) {
    shifts += 1;
    if ((strongest(series, levels, shift)?.statistic ?? 0) >= best.statistic) atLeastAsStrong += 1;
  }
  const pairs = pairsOf(days, residuals, best);
  const halves = correlateHalves(pairs);
  const effect = compareThirds(pairs, LAG_BOUNDS.minThirdDays);
  const judged = {
    p: (1 + atLeastAsStrong) / (1 + shifts),
    stable: halves.every((rho) => rho !== null && rho * best.rho > 0),
  };
  const own = series.find(({ feature }) => feature === best.feature)?.levels ?? levels;
  return {
    ...counted,
    status: isFound(judged, effect, best.rho) ? 'found' : 'nothing-stands-out',
    ...{ feature: best.feature, lagDays: best.lag, rho: best.rho, statistic: best.statistic },
    ...{ pairs: best.pairs, shifts, atLeastAsStrong, ...judged, halves },
    weekdayBound: isWeekdayBound(own, residuals, best),
    ...{ effectPoints: effect.points, lowDays: effect.lowDays, highDays: effect.highDays },
  };
};
