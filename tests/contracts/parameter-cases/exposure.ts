import { addDays } from '#src/core/domain/calendar.ts';
import type { StatedRun } from '#tests/core/load/make-history.ts';
import { daysAgo, type ParameterCases, run, today, whoRan } from './parameter-case.ts';

/** Six runs before this week without anything fast, then these. */
const quiet = [10, 14, 18, 22, 26, 30].map((ago) => run(ago, { fastMeters: 0 }));
const fast = (ago: number, fastMeters: number) => run(ago, { fastMeters });
const withFast = (...runs: readonly StatedRun[]) => whoRan([...quiet, ...runs]);
/** A usual week of so many fast meters, then this week. */
const usualFast = (usualMeters: number, meters: number) =>
  whoRan([...quiet, fast(12, usualMeters * 4), fast(1, meters)]);

/** Runs at one speed before this week, then one at another. */
const atSpeed = (usual: number, metersPerSecond: number) =>
  whoRan([
    ...quiet.map((one) => ({
      ...one,
      fastMeters: null,
      speedProfile: [{ metersPerSecond: usual, seconds: 600 }],
    })),
    run(1, { speedProfile: [{ metersPerSecond, seconds: 600 }] }),
  ]);

const drop = (ago: number, dropMeters: number) => run(ago, { dropMeters });
const usualDrop = (usualMeters: number, meters: number) =>
  whoRan([drop(12, usualMeters * 4), drop(1, meters)]);

/** A large amount this week, and days before it that are known from then on. */
const knownFor = (runs: readonly StatedRun[], daysBeforeWeek: number) =>
  whoRan(runs, { knownFrom: addDays(today, -6 - daysBeforeWeek) });

/** Every parameter of the rules on fast running and on height lost. */
export const exposureCases: ParameterCases = {
  'L-SPD.minMeters': {
    is: 400,
    moved: 600,
    holds: (meters) => withFast(fast(1, meters + 1)),
    fails: (meters) => withFast(fast(1, meters - 1)),
    says: ['400 m or more fast', '600 m or more fast'],
  },
  'L-SPD.ratio': {
    is: 2,
    moved: 3,
    holds: (ratio) => usualFast(1000, ratio * 1000 + 1),
    fails: (ratio) => usualFast(1000, ratio * 1000),
    says: ['over 2 times the', 'over 3 times the'],
  },
  'L-SPD.floorWeekMeters': {
    is: 200,
    moved: 400,
    holds: (meters) => withFast(fast(1, meters * 2 + 1)),
    fails: (meters) => withFast(fast(1, meters * 2)),
    says: ['(at least 200 m)', '(at least 400 m)'],
  },
  'L-SPD.ofMedian': {
    is: 1.25,
    moved: 1.5,
    holds: (share) => atSpeed(4, 4 * share + 0.01),
    fails: (share) => atSpeed(4, 4 * share - 0.01),
    says: ['Fast is 1.3 times', 'Fast is 1.5 times'],
  },
  'L-SPD.floorMetersPerSecond': {
    is: 3.5,
    moved: 4,
    holds: (speed) => atSpeed(2, speed),
    fails: (speed) => atSpeed(2, speed - 0.01),
    says: ['and 3.5 m/s or more', 'and 4 m/s or more'],
  },
  'L-SPD.recentDays': {
    is: 7,
    moved: 9,
    holds: (days) => withFast(fast(days - 1, 900)),
    fails: (days) => withFast(fast(days, 900)),
    says: ['fast in 7 days', 'fast in 9 days'],
  },
  'L-SPD.baseDays': {
    is: 28,
    moved: 35,
    holds: (days) => withFast(fast(7 + days, 8000), fast(1, 900)),
    fails: (days) => withFast(fast(6 + days, 8000), fast(1, 900)),
    says: ['of the 28 days before', 'of the 35 days before'],
  },
  'L-SPD.minKnownDays': {
    is: 21,
    moved: 25,
    holds: (days) => knownFor([...daysAgo(8, 13).map((ago) => fast(ago, 0)), fast(1, 900)], days),
    fails: (days) => knownFor([...daysAgo(8, 13).map((ago) => fast(ago, 0)), fast(1, 900)], days - 1),
    says: ['and 21 days known', 'and 25 days known'],
  },
  'L-SPD.minRuns': {
    is: 6,
    moved: 8,
    holds: (runs) => whoRan([...daysAgo(8, 7 + runs).map((ago) => fast(ago, 0)), fast(1, 900)]),
    fails: (runs) => whoRan([...daysAgo(8, 6 + runs).map((ago) => fast(ago, 0)), fast(1, 900)]),
    says: ['needs 6 runs of', 'needs 8 runs of'],
  },
  'L-DOWN.minMeters': {
    is: 300,
    moved: 400,
    holds: (meters) => whoRan([drop(1, meters)]),
    fails: (meters) => whoRan([drop(1, meters - 1)]),
    says: ['300 m or more downhill', '400 m or more downhill'],
  },
  'L-DOWN.ratio': {
    is: 2,
    moved: 3,
    holds: (ratio) => usualDrop(200, ratio * 200 + 1),
    fails: (ratio) => usualDrop(200, ratio * 200),
    says: ['over 2 times the', 'over 3 times the'],
  },
  'L-DOWN.floorWeekMeters': {
    is: 100,
    moved: 200,
    holds: (meters) => whoRan([drop(1, Math.max(300, meters * 2 + 1))]),
    fails: (meters) => whoRan([drop(1, meters * 2)]),
    says: ['(at least 100 m)', '(at least 200 m)'],
  },
  'L-DOWN.recentDays': {
    is: 7,
    moved: 9,
    holds: (days) => whoRan([drop(days - 1, 350)]),
    fails: (days) => whoRan([drop(days, 350)]),
    says: ['downhill in 7 days', 'downhill in 9 days'],
  },
  'L-DOWN.baseDays': {
    is: 28,
    moved: 35,
    holds: (days) => whoRan([drop(7 + days, 4000), drop(1, 350)]),
    fails: (days) => whoRan([drop(6 + days, 4000), drop(1, 350)]),
    says: ['of the 28 days before', 'of the 35 days before'],
  },
  'L-DOWN.minKnownDays': {
    is: 21,
    moved: 25,
    holds: (days) => knownFor([drop(1, 350)], days),
    fails: (days) => knownFor([drop(1, 350)], days - 1),
    says: ['needs 21 days known', 'needs 25 days known'],
  },
};
