import { type ParameterCases, run, whoRan } from './parameter-case.ts';

/** Steps a minute that are expected at 10 km/h (van Oeveren 2019). */
const expectedSpm = 150.02 + (6.012 * 10) / 3.6;
const below = (percent: number): number => expectedSpm * (1 - percent / 100);

/** Hours of running at this deficit, on these days. */
const strides = (percent: number, days: readonly number[]) =>
  whoRan(days.map((ago) => run(ago, { averageSpm: below(percent) })));

const three = [1, 3, 5] as const;
const firstDays = (count: number) => Array.from({ length: count }, (_, i) => i + 1);
const shortRuns = (percent: number, minutes: number) =>
  whoRan(
    three.map((ago) => run(ago, { km: minutes / 18, minutes: minutes / 3, averageSpm: below(percent) })),
  );

const strideCases = (rule: string, usual: number): ParameterCases => ({
  [`${rule}.runs`]: {
    is: 3,
    moved: 4,
    holds: (runs) => strides(usual, firstDays(runs)),
    fails: (runs) => strides(usual, firstDays(runs - 1)),
    says: ['at least 3 runs', 'at least 4 runs'],
  },
  [`${rule}.minutes`]: {
    is: 30,
    moved: 60,
    holds: (minutes) => shortRuns(usual, minutes),
    fails: (minutes) => shortRuns(usual, minutes - 1),
    says: ['and 30 minutes', 'and 60 minutes'],
  },
  [`${rule}.windowDays`]: {
    is: 28,
    moved: 14,
    holds: (days) => strides(usual, [1, 2, days - 1]),
    fails: (days) => strides(usual, [1, 2, days]),
    says: ['in 28 days', 'in 14 days'],
  },
});

/** Two hours at 168 steps a minute, and runs on these days that lie this far below. */
const ownLine = (percent: number, days: readonly number[], lineAgo = 10) =>
  whoRan([
    run(lineAgo, {
      minuteBins: Array.from({ length: 120 }, () => ({ speedMetersPerSecond: 2.8, spm: 168 })),
    }),
    ...days.map((ago) =>
      run(ago, { averageSpeedMetersPerSecond: 2.8, averageSpm: 168 * (1 - percent / 100) }),
    ),
  ]);

const balances = (...points: readonly number[]) =>
  whoRan(points.map((off, ago) => run(ago, { groundContactBalancePercent: 50 + off })));
const repeat = (count: number, points: number) => Array.from({ length: count }, () => points);

/** Every parameter of the rules on cadence, ground contact and slopes. */
export const cadenceCases: ParameterCases = {
  'C-UNK.windowDays': {
    is: 28,
    moved: 14,
    holds: (days) => whoRan([run(0), run(days, { averageSpm: 170 })]),
    fails: (days) => whoRan([run(0), run(days - 1, { averageSpm: 170 })]),
    says: ['in 28 days', 'in 14 days'],
  },
  'C-OVS-P.fromPercent': {
    is: 5,
    moved: 7,
    holds: (percent) => strides(percent, three),
    fails: (percent) => strides(percent - 0.01, three),
    says: ['5% or more and', '7% or more and'],
  },
  'C-OVS-P.underPercent': {
    is: 10,
    moved: 8,
    holds: (percent) => strides(percent - 0.01, three),
    fails: (percent) => strides(percent, three),
    says: ['less than 10% below', 'less than 8% below'],
  },
  ...strideCases('C-OVS-P', 7),
  'C-OVS-L.fromPercent': {
    is: 10,
    moved: 12,
    holds: (percent) => strides(percent, three),
    fails: (percent) => strides(percent - 0.01, three),
    says: ['10% or more below', '12% or more below'],
  },
  ...strideCases('C-OVS-L', 15),
  'C-SELF.fromPercent': {
    is: 3,
    moved: 5,
    holds: (percent) => ownLine(percent, [1, 2]),
    fails: (percent) => ownLine(percent - 0.01, [1, 2]),
    says: ['3% or more below', '5% or more below'],
  },
  'C-SELF.runs': {
    is: 2,
    moved: 3,
    holds: (runs) => ownLine(4, firstDays(runs)),
    fails: (runs) => ownLine(4, firstDays(runs - 1)),
    says: ['in 2 runs of', 'in 3 runs of'],
  },
  'C-SELF.activeDays': {
    is: 7,
    moved: 5,
    holds: (days) => ownLine(8, [0, days - 1]),
    fails: (days) => ownLine(8, [0, days]),
    says: ['of the last 7 days', 'of the last 5 days'],
  },
  'C-SELF.lineDays': {
    is: 42,
    moved: 30,
    holds: (days) => ownLine(8, [1, 2], days - 1),
    fails: (days) => ownLine(8, [1, 2], days),
    says: ['your own line of 42 days', 'your own line of 30 days'],
  },
  'C-DECAY.fromPercent': {
    is: 3,
    moved: 5,
    holds: (percent) => whoRan([run(1, { decayPercent: percent })]),
    fails: (percent) => whoRan([run(1, { decayPercent: percent - 0.01 })]),
    says: ['3% or more from', '5% or more from'],
  },
  'C-DECAY.activeDays': {
    is: 7,
    moved: 5,
    holds: (days) => whoRan([run(days - 1, { decayPercent: 9 })]),
    fails: (days) => whoRan([run(days, { decayPercent: 9 })]),
    says: ['in the last 7 days', 'in the last 5 days'],
  },
  'C-ASYM.fromPoints': {
    is: 2,
    moved: 3,
    holds: (points) => balances(points, -points, points),
    fails: (points) => balances(points, -points, points - 0.01),
    says: ['2 points from even', '3 points from even'],
  },
  'C-ASYM.runs': {
    is: 3,
    moved: 4,
    holds: (runs) => balances(...repeat(5 - runs, 0), ...repeat(runs, 5)),
    fails: (runs) => balances(...repeat(6 - runs, 0), ...repeat(runs - 1, 5)),
    says: ['in 3 runs of', 'in 4 runs of'],
  },
  'C-ASYM.ofLastRuns': {
    is: 5,
    moved: 4,
    holds: (runs) => balances(...repeat(runs - 3, 0), 5, 5, 5, 0, 0),
    fails: (runs) => balances(...repeat(runs - 2, 0), 5, 5, 5, 0, 0),
    says: ['of 5 runs', 'of 4 runs'],
  },
};
