import { findJumpChain, type JumpChain, knownLengths, type LengthOnDay } from './jump-chain.ts';
import { RAMP_BOUNDS } from './ramp-band.ts';
import type { trafficLight } from './traffic-light.ts';

/**
 * Numbers of the ceiling, grade D: our convention, but for `growthShare` (grade B), the upper bound of the
 * reference group of Schuster Brandt Frandsen 2025, Br J Sports Med 59:1203.
 */
export const CEILING_BOUNDS = {
  /** The next run may be this much longer than the reference, and a run longer than that is a jump. Share. */
  growthShare: RAMP_BOUNDS.small,
  /** Days, today included, in which a jump holds the ceiling down. */
  jumpDays: 7,
  /** The same while the light is amber or red. Days. */
  jumpDaysWhenSore: 14,
  /** Days, today included, whose longest run is the ordinary reference. */
  longestDays: 30,
  /** Days, today included, that show whether a long run was kept up. */
  recentDays: 14,
  /** A longest run of more than this many times the recent longest has aged. */
  agedFactor: 2,
  /** Share of the longest run that remains after a break of `recentDays`. */
  lapsedShare: 0.5,
} as const;

/** The numbers that {@link findCeilingReference} needs; see {@link CEILING_BOUNDS}. */
export type CeilingBounds = { readonly [B in keyof typeof CEILING_BOUNDS]: number };

/** What the next run is measured against. Lengths in the unit of the runs (metres or seconds). */
export type CeilingReference = {
  readonly reference: number | null;
  /** Longest next run within the reference group, whole; null when it is unknown or running waits. */
  readonly nextRun: number | null;
  readonly basis: 'longest30' | 'before_jump' | 'aged' | 'lapsed' | 'paused' | 'unknown';
  readonly chain: JumpChain | null;
};

type Ordinary = Pick<CeilingReference, 'reference' | 'basis'>;

const ordinaryReference = (runs: readonly LengthOnDay[], today: number, bounds: CeilingBounds): Ordinary => {
  const longestOf = (days: number): number =>
    runs.reduce(
      (longest, { day, length }) => (day > today - days ? Math.max(longest, length ?? 0) : longest),
      0,
    );
  const longest = longestOf(bounds.longestDays);
  const recent = longestOf(bounds.recentDays);
  if (longest === 0) return { reference: null, basis: 'unknown' };
  if (recent === 0) return { reference: bounds.lapsedShare * longest, basis: 'lapsed' };
  const kept = bounds.agedFactor * recent;
  return kept < longest ? { reference: kept, basis: 'aged' } : { reference: longest, basis: 'longest30' };
};

/**
 * The reference and the ceiling of the next run, from runs with their starts and calendar days and a traffic
 * light. After a jump of the last 7 days (14 while the light is amber or red) the reference is the longest from
 * before the chain of jumps. Without one it is the longest of 30 days, halved after 14 days without a run, and
 * at most twice the longest of 14 days. The ceiling is 10 % more, rounded to a whole unit; null at a red light.
 *
 * Lengths are metres, or seconds where distances are missing: one unit a call. Runs without a length and runs
 * after today are passed over; order does not matter. `unknown` when no run of the last 30 days has a length.
 * Source: Schuster Brandt Frandsen 2025, Br J Sports Med 59:1203 (the 10 %); the chain, ageing and lapse are our
 * convention.
 *
 * @example
 * findCeilingReference([{ startMs: 0, day: 0, length: 10_000 }], 0, 'green');
 * // { reference: 10_000, nextRun: 11_000, basis: 'longest30', chain: null }
 */
export const findCeilingReference = (
  runs: readonly LengthOnDay[],
  today: number,
  light: ReturnType<typeof trafficLight>,
  bounds: CeilingBounds = CEILING_BOUNDS,
): CeilingReference => {
  const sore = light === 'amber' || light === 'red';
  const windowDays = sore ? bounds.jumpDaysWhenSore : bounds.jumpDays;
  const chain = findJumpChain(runs, today, windowDays, bounds.growthShare);
  const { reference, basis }: Ordinary =
    chain === null
      ? ordinaryReference(knownLengths(runs, today), today, bounds)
      : { reference: chain.anchor, basis: 'before_jump' };
  if (light === 'red') return { reference, nextRun: null, basis: 'paused', chain };
  const nextRun = reference === null ? null : Math.round(reference * (1 + bounds.growthShare));
  return { reference, nextRun, basis, chain };
};
