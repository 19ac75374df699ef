import { MS_PER_DAY } from '#src/core/domain/units.ts';
import { atMost } from './at-bound.ts';
import { RAMP_BOUNDS, type RampBounds } from './ramp-band.ts';

/** How far back the longest session is sought, days of 24 hours. Source: see {@link spikeCategory}. */
export const SPIKE_WINDOW_DAYS = 30;

/** What a session's change against the longest before it is called. */
export type SpikeCategory = 'reference' | 'small' | 'moderate' | 'large';

/**
 * Category of a session's change against the longest of the 30 days before: up to +10 % or shorter
 * `reference`, then `small` (to +30 %), `moderate` (to +100 %) and `large`. Upper bounds are inclusive, and
 * rounding noise never pushes a change over one.
 * Source: Schuster Brandt Frandsen 2025, Br J Sports Med 59:1203, doi 10.1136/bjsports-2024-109380.
 *
 * @example
 * spikeCategory(1); // 'moderate'
 */
export const spikeCategory = (change: number, bounds: RampBounds = RAMP_BOUNDS): SpikeCategory => {
  if (atMost(change, bounds.small)) return 'reference';
  if (atMost(change, bounds.moderate)) return 'small';
  return atMost(change, bounds.large) ? 'moderate' : 'large';
};

/** One session: its start in ms since 1970 and its length in any one unit; `null` when not known. */
export type SpikeSession = { readonly startMs: number; readonly distance: number | null };

/** A session against the longest before it; lengths in the unit of the sessions. */
export type SpikeResult =
  | {
      readonly category: SpikeCategory;
      /** (distance − longest30) / longest30. */
      readonly change: number;
      readonly longest30: number;
    }
  | { readonly category: 'no_reference'; readonly change: null; readonly longest30: null }
  | { readonly category: 'unknown'; readonly change: null; readonly longest30: number | null };

/**
 * One session against the longest of the 30 days before it, both lengths in one unit.
 * `no_reference` without a longest session (or one of length 0), `unknown` without this session's length.
 * Source: see {@link spikeCategory}; what to do without a reference is our convention.
 *
 * @example
 * sessionSpike(13, 10); // { category: 'small', change: 0.3, longest30: 10 }
 */
export const sessionSpike = (
  distance: number | null,
  longest30: number | null,
  bounds: RampBounds = RAMP_BOUNDS,
): SpikeResult => {
  if (distance === null) return { category: 'unknown', change: null, longest30 };
  if (longest30 === null || !(longest30 > 0)) {
    return { category: 'no_reference', change: null, longest30: null };
  }
  const change = (distance - longest30) / longest30;
  return { category: spikeCategory(change, bounds), change, longest30 };
};

/**
 * Longest other session that started within `[start − 30 days, start)`, for each session, in one pass over
 * sessions sorted by start. `null` where there is none. Sessions without a length are skipped.
 * Source: definition of the session spike, see {@link spikeCategory}.
 *
 * @example
 * longestBefore([{ startMs: 0, distance: 10 }, { startMs: 1, distance: 8 }]); // [null, 10]
 */
export const longestBefore = (sessions: readonly SpikeSession[]): readonly (number | null)[] => {
  const longest: (number | null)[] = [];
  // Indices of candidates, starts rising and lengths falling: the first is always the longest in reach.
  const candidates = new Int32Array(sessions.length);
  let head = 0;
  let tail = 0;
  let entered = 0;
  for (const { startMs } of sessions) {
    for (; entered < sessions.length; entered++) {
      const entering = sessions[entered] as SpikeSession;
      if (entering.startMs >= startMs) break;
      if (entering.distance === null) continue;
      while (tail > head && lengthOf(sessions, candidates[tail - 1]) <= entering.distance) tail--;
      candidates[tail++] = entered;
    }
    while (head < tail && startOf(sessions, candidates[head]) < startMs - SPIKE_WINDOW_DAYS * MS_PER_DAY)
      head++;
    longest.push(head < tail ? lengthOf(sessions, candidates[head]) : null);
  }
  return longest;
};

const lengthOf = (sessions: readonly SpikeSession[], index: number | undefined): number =>
  sessions[index ?? -1]?.distance ?? Number.NaN;
const startOf = (sessions: readonly SpikeSession[], index: number | undefined): number =>
  sessions[index ?? -1]?.startMs ?? Number.NaN;
