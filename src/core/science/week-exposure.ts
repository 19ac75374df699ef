import { atLeast, atMost } from './at-bound.ts';

/** Windows of an exposure against one's own usual week, grade D: our convention. Days. */
export const EXPOSURE_WINDOWS = {
  /** The week that is judged, today included. */
  recentDays: 7,
  /** The days before it that stand for the usual. */
  baseDays: 28,
  /** How many of these must be known. */
  minKnownDays: 21,
} as const;

/** The numbers that {@link compareWeekExposure} needs. */
export type ExposureBounds = { readonly [B in keyof typeof EXPOSURE_WINDOWS]: number } & {
  /** Below this the week is never unusual, in the unit of the amounts. */
  readonly minimum: number;
  /** The week must be more than this many times the usual one. */
  readonly ratio: number;
  /** The usual week is never taken as smaller than this, in the unit of the amounts. */
  readonly floorWeek: number;
};

/** What one run added on its day (days since 1970), in any one unit; null when not known. */
export type DayAmount = { readonly day: number; readonly amount: number | null };

/** A week against the usual one, in the unit of the amounts. */
export type WeekExposure =
  | {
      readonly status: 'ok';
      readonly recent: number;
      readonly usualWeek: number;
      /** The week is large and far above the usual one. */
      readonly fires: boolean;
    }
  | {
      readonly status: 'not-enough-data';
      readonly recent: null;
      readonly usualWeek: null;
      readonly fires: false;
    };

/** Nothing can be said. Our convention: unknown is null and never fires. */
export const noExposure: WeekExposure = {
  status: 'not-enough-data',
  recent: null,
  usualWeek: null,
  fires: false,
};

/**
 * The amounts of the last 7 days against the runner's own usual week: the amounts of the 28 days before, per
 * seven known days. A day is known from `knownFrom` on, unless one of its runs has an unknown amount; an unknown
 * amount of the last 7 days counts as none, so the week is then a lower bound. Fires from `minimum` on when the
 * week is more than `ratio` times the usual week or `floorWeek`, whichever is larger. Days since 1970; `knownFrom`
 * null when no day is known.
 * Source: the own baseline follows Duhig 2016, Br J Sports Med 50:1536; every number is our convention.
 *
 * @example
 * const bounds = { ...EXPOSURE_WINDOWS, minimum: 300, ratio: 2, floorWeek: 100 };
 * compareWeekExposure([{ day: 100, amount: 350 }, { day: 80, amount: 200 }], 100, 0, bounds);
 * // { status: 'ok', recent: 350, usualWeek: 50, fires: true }
 */
export const compareWeekExposure = (
  amounts: readonly DayAmount[],
  today: number,
  knownFrom: number | null,
  bounds: ExposureBounds,
): WeekExposure => {
  if (knownFrom === null) return noExposure;
  const baseEnd = today - bounds.recentDays;
  const baseStart = Math.max(baseEnd - bounds.baseDays + 1, knownFrom);
  const unknownDays = new Set<number>();
  let recent = 0;
  let base = 0;
  for (const { day, amount } of amounts) {
    if (day > today || day < baseStart) continue;
    if (day > baseEnd) recent += amount ?? 0;
    else if (amount === null) unknownDays.add(day);
    else base += amount;
  }
  const knownDays = baseEnd - baseStart + 1 - unknownDays.size;
  if (knownDays < bounds.minKnownDays) return noExposure;
  const usualWeek = (base / knownDays) * bounds.recentDays;
  const fires =
    atLeast(recent, bounds.minimum) && !atMost(recent, bounds.ratio * Math.max(usualWeek, bounds.floorWeek));
  return { status: 'ok', recent, usualWeek, fires };
};
