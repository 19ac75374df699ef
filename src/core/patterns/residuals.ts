import { median } from 'simple-statistics';

const known = (values: readonly (number | null)[]): number[] => values.filter((value) => value !== null);

/**
 * Each rating above the median of the `window` days before it, where at least `least` of them are rated: what is unusual
 * for the runner at that time, not what a whole season was like.
 */
export const residualsOf = (
  ratings: readonly (number | null)[],
  { window, least }: { readonly window: number; readonly least: number },
): readonly (number | null)[] =>
  ratings.map((rating, day) => {
    const before = known(ratings.slice(Math.max(0, day - window), day));
    return rating === null || before.length < least ? null : rating - median(before);
  });

/** The residuals without what their place in the seven-day cycle has in common, where at least `least` are known there. */
export const withoutWeekdays = (
  residuals: readonly (number | null)[],
  least: number,
): readonly (number | null)[] => {
  const usual = Array.from({ length: 7 }, (_, place) => {
    const values = known(residuals.filter((_residual, day) => day % 7 === place));
    return values.length < least ? 0 : median(values);
  });
  return residuals.map((residual, day) => (residual === null ? null : residual - (usual[day % 7] ?? 0)));
};
