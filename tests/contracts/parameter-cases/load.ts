import { addDays } from '#src/core/domain/calendar.ts';
import { noAnswers } from '#src/core/domain/check-in.ts';
import type { TrainingHistory } from '#src/core/domain/training-history.ts';
import type { StatedRun } from '#tests/core/load/make-history.ts';
import { type DecidingCase, daysAgo, type ParameterCases, run, today, whoRan } from './parameter-case.ts';

/** A base of 10 km ten days ago and a run that is longer by this share, so many days ago. */
const longerBy = (share: number, ago = 0, moreKm = 0) =>
  whoRan([run(ago + 10), run(ago, { km: 10 * (1 + share) + moreKm })]);

/** The share falls just above or just at a bound of a jump. */
const jumpCases = (rule: string, usual: number, over: readonly [number, number]): ParameterCases => ({
  [`${rule}.overShare`]: {
    is: over[0],
    moved: over[1],
    holds: (share) => longerBy(share, 0, 0.1),
    fails: (share) => longerBy(share),
    says: [`More than ${over[0] * 100}%`, `More than ${over[1] * 100}%`],
  },
  [`${rule}.activeDays`]: {
    is: 7,
    moved: 9,
    holds: (days) => longerBy(usual, days - 1),
    fails: (days) => longerBy(usual, days),
    says: ['in the last 7 days', 'in the last 9 days'],
  },
  [`${rule}.windowDays`]: {
    is: 30,
    moved: 20,
    holds: (days) => whoRan([run(days), run(0, { km: 10 * (1 + usual) })]),
    fails: (days) =>
      whoRan([run(days, { start: `${addDays(today, -days)}T06:59:00Z` }), run(0, { km: 10 * (1 + usual) })]),
    says: ['the 30 days before', 'the 20 days before'],
  },
});

const upTo = (is: number, moved: number): DecidingCase => ({
  is,
  moved,
  holds: (share) => longerBy(share),
  fails: (share) => longerBy(share, 0, 0.1),
  says: [`up to ${is * 100}% longer`, `up to ${moved * 100}% longer`],
});

/** A plan of so many kilometers after these runs. */
const planned = (runs: readonly StatedRun[], km: number, stated: Partial<TrainingHistory> = {}) =>
  whoRan(runs, { plannedRun: { distanceMeters: Math.round(km * 1000) }, ...stated });
/** 10 km, ten days later 15 km so many days ago, and 10 km three days ago. */
const jumpOf = (ago: number): readonly StatedRun[] => [run(ago + 10), run(ago, { km: 15 }), run(3)];
const sore = { checkIn: { ...noAnswers(today), tightness: 4 } };

/** A week of 10 km, then one that is longer by this share. */
const weekUpBy = (share: number, moreKm = 0) => whoRan([run(10), run(1, { km: 10 * (1 + share) + moreKm })]);

/** Distances of single days, counted back from today; without durations the load is the distance. */
const days = (kilometers: ReadonlyMap<number, number>) =>
  whoRan([...kilometers].map(([ago, km]) => run(ago, { km, minutes: null })));
const alike = (count: number, odd: number, oddKm: number) =>
  days(new Map([...daysAgo(0, count - 1).map((ago) => [ago, 5] as const), [odd, oddKm]]));
/** A week whose mean is so many times its standard deviation: three days a kilometer below, three above. */
const weekOf = (mean: number) =>
  days(new Map([-1, 1, -1, 1, -1, 1, 0].map((off, ago) => [ago, mean + off] as const)));

const hard = (ago: number, seconds: number) => run(ago, { secondsAtThreshold: seconds });

/** Every parameter of the rules on distance, its jumps and its sameness. */
export const loadCases: ParameterCases = {
  ...jumpCases('L-SPK-S', 0.25, [0.1, 0.2]),
  'L-SPK-S.upToShare': upTo(0.3, 0.2),
  ...jumpCases('L-SPK-M', 0.6, [0.3, 0.5]),
  'L-SPK-M.upToShare': upTo(1, 0.8),
  ...jumpCases('L-SPK-L', 1.8, [1, 1.5]),
  'L-PLAN.growthShare': {
    is: 0.1,
    moved: 0.2,
    holds: (share) => planned([run(3)], 10 * (1 + share) + 0.1),
    fails: (share) => planned([run(3)], 10 * (1 + share)),
    says: ['More than 10% beyond', 'More than 20% beyond'],
  },
  'L-PLAN.jumpDays': {
    is: 7,
    moved: 9,
    holds: (days) => planned(jumpOf(days - 1), 12),
    fails: (days) => planned(jumpOf(days), 12),
    says: ['a jump of the last 7 days', 'a jump of the last 9 days'],
  },
  'L-PLAN.jumpDaysWhenSore': {
    is: 14,
    moved: 18,
    holds: (days) => planned(jumpOf(days - 1), 12, sore),
    fails: (days) => planned(jumpOf(days), 12, sore),
    says: ['(14 days with pain)', '(18 days with pain)'],
  },
  'L-PLAN.longestDays': {
    is: 30,
    moved: 20,
    holds: (days) => planned([run(days - 1)], 12),
    fails: (days) => planned([run(days)], 12),
    says: ['the longest run of 30 days', 'the longest run of 20 days'],
  },
  'L-PLAN.recentDays': {
    is: 14,
    moved: 10,
    holds: (days) => planned([run(days)], 9),
    fails: (days) => planned([run(days - 1)], 9),
    says: ['the longest of 14 days', 'the longest of 10 days'],
  },
  'L-PLAN.agedFactor': {
    is: 2,
    moved: 3,
    holds: (factor) => planned([run(20, { km: 10 * factor + 1 }), run(3)], 11 * factor + 0.1),
    fails: (factor) => planned([run(20, { km: 10 * factor + 1 }), run(3)], 11 * factor),
    says: ['up to 2 times', 'up to 3 times'],
  },
  'L-PLAN.lapsedShare': {
    is: 0.5,
    moved: 0.8,
    holds: (share) => planned([run(20)], 11 * share + 0.1),
    fails: (share) => planned([run(20)], 11 * share),
    says: ['in those, 50%', 'in those, 80%'],
  },
  'L-NOREF.knownDays': {
    is: 28,
    moved: 40,
    holds: (days) => whoRan([run(0)], { knownFrom: addDays(today, -days) }),
    fails: (days) => whoRan([run(0)], { knownFrom: addDays(today, 1 - days) }),
    says: ['at least 28 days known', 'at least 40 days known'],
  },
  'L-NOREF.windowDays': {
    is: 30,
    moved: 20,
    holds: (length) => whoRan([run(length, { start: `${addDays(today, -length)}T06:59:00Z` }), run(0)]),
    fails: (length) => whoRan([run(length), run(0)]),
    says: ['in the 30 days before', 'in the 20 days before'],
  },
  'L-WK-30.overShare': {
    is: 0.3,
    moved: 0.5,
    holds: (share) => weekUpBy(share, 0.1),
    fails: (share) => weekUpBy(share),
    says: ['More than 30% and', 'More than 50% and'],
  },
  'L-WK-30.upToShare': {
    is: 1,
    moved: 0.8,
    holds: (share) => weekUpBy(share),
    fails: (share) => weekUpBy(share, 0.1),
    says: ['up to 100% more', 'up to 80% more'],
  },
  'L-WK-100.overShare': {
    is: 1,
    moved: 1.5,
    holds: (share) => weekUpBy(share, 0.1),
    fails: (share) => weekUpBy(share),
    says: ['More than 100% more', 'More than 150% more'],
  },
  'L-NOBASE.baseMeters': {
    is: 5000,
    moved: 8000,
    holds: (meters) => whoRan([run(10, { km: meters / 1000 - 0.1 }), run(1)]),
    fails: (meters) => whoRan([run(10, { km: meters / 1000 }), run(1)]),
    says: ['Less than 5 km', 'Less than 8 km'],
  },
  'L-MONO.monotony': {
    is: 2,
    moved: 3,
    holds: weekOf,
    fails: (monotony) => weekOf(monotony - 0.05),
    says: ['A monotony of 2 or more', 'A monotony of 3 or more'],
  },
  'L-MONO.days': {
    is: 7,
    moved: 5,
    holds: (length) => alike(length, length, 20),
    fails: (length) => alike(length - 1, length - 1, 20),
    says: ['over 7 days', 'over 5 days'],
  },
  'L-MONO.habitWeeks': {
    is: 4,
    moved: 5,
    holds: (weeks) => alike(7, 7 + 7 * weeks, 200),
    fails: (weeks) => alike(7, 6 + 7 * weeks, 200),
    says: ['of the 4 weeks before', 'of the 5 weeks before'],
  },
  'L-INT.hardMinutes': {
    is: 20,
    moved: 30,
    holds: (minutes) => whoRan([hard(10, 0), hard(1, minutes * 60)]),
    fails: (minutes) => whoRan([hard(10, 0), hard(1, minutes * 60 - 1)]),
    says: ['20 minutes or more', '30 minutes or more'],
  },
  'L-INT.timesHabit': {
    is: 1.5,
    moved: 2,
    holds: (times) => whoRan([hard(10, 7200), hard(1, times * 1800 + 1)]),
    fails: (times) => whoRan([hard(10, 7200), hard(1, times * 1800)]),
    says: ['over 1.5 times', 'over 2 times'],
  },
  'L-INT.habitWeeks': {
    is: 4,
    moved: 5,
    holds: (weeks) => whoRan([hard(7 + 7 * weeks, 7200), hard(10, 0), hard(1, 2000)]),
    fails: (weeks) => whoRan([hard(6 + 7 * weeks, 7200), hard(10, 0), hard(1, 2000)]),
    says: ['the 4 weeks before', 'the 5 weeks before'],
  },
};
