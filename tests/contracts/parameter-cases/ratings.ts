import { addDays } from '#src/core/domain/calendar.ts';
import { type CheckInAnswers, noAnswers } from '#src/core/domain/check-in.ts';
import { daysAgo, type ParameterCases, today, whoSaid } from './parameter-case.ts';

const said = (ago: number, answers: Partial<CheckInAnswers>): CheckInAnswers => ({
  ...noAnswers(addDays(today, -ago)),
  ...answers,
});
const whoChecked = (...checkIns: readonly CheckInAnswers[]) => whoSaid({}, { checkIns });
const rated = (days: readonly number[], tightness: number) => days.map((ago) => said(ago, { tightness }));
const slept = (days: readonly number[], sleep: number) =>
  days.map((ago) => said(ago, { wellness: { sleep, stress: null, fatigue: null, soreness: null } }));

const base = daysAgo(10, 30);
/** A usual rating of 1, and this on three days of the week. */
const risesBy = (points: number) => whoChecked(...rated(base, 1), ...rated([0, 2, 4], 1 + points));
/** Usual ratings with a median of 2 and a median deviation of this, and this on three days of the week. */
const spread = (deviation: number, points: number) =>
  whoChecked(
    ...base.map((ago, i) => said(ago, { tightness: 2 + ((i % 3) - 1) * deviation })),
    ...rated([0, 2, 4], 2 + points),
  );
const isCaution = ({ severity }: { readonly severity: string }): boolean => severity === 'caution';
const worse = (count: number, answered = 7) =>
  whoChecked(
    ...rated(base, 0),
    ...daysAgo(0, answered - 1).map((ago) =>
      said(ago, { tightness: 2, nextMorningWorse: ago >= answered - count }),
    ),
  );

const energySigns = (count: number) =>
  whoSaid({
    performanceDrop: count >= 1,
    conditions: { boneStressHistory: count >= 2, eatingConcern: count >= 3 },
  });

/** Every parameter of the rules on ratings and sleep by day, and on energy. */
export const ratingCases: ParameterCases = {
  'S-TREND.rise': {
    is: 1.5,
    moved: 2,
    holds: risesBy,
    fails: (points) => risesBy(points - 0.1),
    says: ['lies 1.5 points above', 'lies 2 points above'],
  },
  'S-TREND.deviations': {
    is: 2,
    moved: 3,
    holds: (deviations) => spread(1, deviations * 1.4826 + 0.01),
    fails: (deviations) => spread(1, deviations * 1.4826 - 0.01),
    says: ['and 2 deviations of', 'and 3 deviations of'],
  },
  'S-TREND.minMad': {
    is: 0.5,
    moved: 1,
    holds: (mad) => risesBy(Math.max(1.5, 2 * 1.4826 * mad) + 0.01),
    fails: (mad) => risesBy(Math.max(1.5, 2 * 1.4826 * mad) - 0.01),
    says: ['of at least 0.5 points', 'of at least 1 points'],
  },
  'S-TREND.recentDays': {
    is: 7,
    moved: 9,
    holds: (days) => whoChecked(...rated(base, 1), ...rated([0, 2, days - 1], 5)),
    fails: (days) => whoChecked(...rated(base.slice(1), 1), ...rated([0, 2, days], 5)),
    says: ['A mean of 7 days (', 'A mean of 9 days ('],
  },
  'S-TREND.minRecentDays': {
    is: 3,
    moved: 5,
    holds: (days) => whoChecked(...rated(base, 1), ...rated(daysAgo(0, days - 1), 5)),
    fails: (days) => whoChecked(...rated(base, 1), ...rated(daysAgo(0, days - 2), 5)),
    says: ['(3 days rated)', '(5 days rated)'],
  },
  'S-TREND.baseDays': {
    is: 28,
    moved: 35,
    holds: (days) => whoChecked(...rated([...daysAgo(10, 18), 6 + days], 1), ...rated([0, 2, 4], 5)),
    fails: (days) => whoChecked(...rated([...daysAgo(10, 18), 7 + days], 1), ...rated([0, 2, 4], 5)),
    says: ['of the 28 days before', 'of the 35 days before'],
  },
  'S-TREND.minBaseDays': {
    is: 10,
    moved: 12,
    holds: (days) => whoChecked(...rated(daysAgo(10, 9 + days), 1), ...rated([0, 2, 4], 5)),
    fails: (days) => whoChecked(...rated(daysAgo(10, 8 + days), 1), ...rated([0, 2, 4], 5)),
    says: ['(10 days rated)', '(12 days rated)'],
  },
  'S-TREND.caution': {
    is: 3,
    moved: 4,
    holds: (rating) => whoChecked(...rated(base, 0), ...rated([0, 2, 4], rating)),
    fails: (rating) => whoChecked(...rated(base, 0), ...rated([0, 2, 4], rating - 0.1)),
    flips: isCaution,
    says: ['A mean of 3, or', 'A mean of 4, or'],
  },
  'S-TREND.mornings': {
    is: 7,
    moved: 5,
    holds: (mornings) => worse(3, mornings),
    fails: (mornings) =>
      whoChecked(
        ...rated(base, 0),
        ...rated([0, 2, 4], 2),
        ...daysAgo(0, mornings).map((ago) => said(ago, { nextMorningWorse: ago >= mornings - 2 })),
      ),
    flips: isCaution,
    says: ['of 7 mornings', 'of 5 mornings'],
  },
  'S-TREND.worseMornings': {
    is: 3,
    moved: 5,
    holds: (count) => worse(count),
    fails: (count) => worse(count - 1),
    flips: isCaution,
    says: ['or 3 worse of', 'or 5 worse of'],
  },
  'S-SLEEP.poor': {
    is: 5,
    moved: 6,
    holds: (rating) => whoChecked(...slept([0, 1, 2], rating)),
    fails: (rating) => whoChecked(...slept([0, 1, 2], rating - 0.1)),
    says: ['of 5 of 7', 'of 6 of 7'],
  },
  'S-SLEEP.rise': {
    is: 1.5,
    moved: 2,
    holds: (points) => whoChecked(...slept(base, 2), ...slept([0, 1, 2], 2 + points)),
    fails: (points) => whoChecked(...slept(base, 2), ...slept([0, 1, 2], 1.9 + points)),
    says: ['or 1.5 points above', 'or 2 points above'],
  },
  'S-SLEEP.recentDays': {
    is: 7,
    moved: 9,
    holds: (days) => whoChecked(...slept([0, 1, days - 1], 6)),
    fails: (days) => whoChecked(...slept([0, 1, days], 6)),
    says: ['A mean of 7 days (', 'A mean of 9 days ('],
  },
  'S-SLEEP.minRecentDays': {
    is: 3,
    moved: 5,
    holds: (days) => whoChecked(...slept(daysAgo(0, days - 1), 6)),
    fails: (days) => whoChecked(...slept(daysAgo(0, days - 2), 6)),
    says: ['(3 days answered)', '(5 days answered)'],
  },
  'S-SLEEP.baseDays': {
    is: 28,
    moved: 35,
    holds: (days) => whoChecked(...slept([...daysAgo(10, 18), 6 + days], 2), ...slept([0, 1, 2], 4)),
    fails: (days) => whoChecked(...slept([...daysAgo(10, 18), 7 + days], 2), ...slept([0, 1, 2], 4)),
    says: ['of the 28 days before', 'of the 35 days before'],
  },
  'S-SLEEP.minBaseDays': {
    is: 10,
    moved: 12,
    holds: (days) => whoChecked(...slept(daysAgo(10, 9 + days), 2), ...slept([0, 1, 2], 4)),
    fails: (days) => whoChecked(...slept(daysAgo(10, 8 + days), 2), ...slept([0, 1, 2], 4)),
    says: ['(10 days answered)', '(12 days answered)'],
  },
  'S-REDS.minSigns': {
    is: 2,
    moved: 3,
    holds: (count) => energySigns(count),
    fails: (count) => energySigns(count - 1),
    says: ['or 2 signs of five', 'or 3 signs of five'],
  },
};
