import type { Measured, Warning, WarningRuleId } from '#src/core/index.ts';
import type { ThresholdBar } from '#src/pages/drawings/threshold-bar.ts';

/** How a value is said. */
export const amounts = [
  ...(['km', 'meters', 'minutes', 'hours', 'days', 'daysAWeek', 'months', 'percent', 'points'] as const),
  ...(['ofTen', 'ofSeven', 'runs', 'signs', 'repetitions', 'ratio'] as const),
] as const;
export type Amount = (typeof amounts)[number];

/** On which side of the threshold a rule warns; `from` includes it. */
type Side = 'over' | 'from' | 'under';

/** What a rule compared with what; which is said and drawn. */
export type MeasuredComparison = ThresholdBar & { readonly amount: Amount; readonly side: Side };

type Values = (name: string) => number | null;

type Comparison = {
  readonly amount: Amount;
  readonly side: Side;
  readonly measured: (measured: Values, rule: Values) => number | null;
  readonly threshold: (measured: Values, rule: Values) => number | null;
  readonly highest?: number;
};

/** One measured value against one number of the rule, by their names. */
const plain = (
  amount: Amount,
  side: Side,
  [measured, threshold]: readonly [string, string],
  highest?: number,
): Comparison => ({
  amount,
  side,
  measured: (values) => values(measured),
  threshold: (_values, rule) => rule(threshold),
  ...(highest === undefined ? {} : { highest }),
});

const times = (a: number | null, b: number | null): number | null =>
  a === null || b === null ? null : a * b;

/** A rise by more than a share of what was before. */
const grown = (measured: string, before: string): Comparison => ({
  amount: 'km',
  side: 'over',
  measured: (values) => values(measured),
  threshold: (values, rule) => times(values(before), 1 + (rule('overShare') ?? Number.NaN)),
});

/** Minutes in place of kilometers, where the runs have no distance. */
const grownMinutes: Comparison = {
  amount: 'minutes',
  side: 'over',
  measured: (values) => times(values('durationSeconds'), 1 / 60),
  threshold: (values, rule) =>
    times(times(values('longest30Seconds'), 1 / 60), 1 + (rule('overShare') ?? Number.NaN)),
};

const spike = [grown('distanceMeters', 'longest30Meters'), grownMinutes];
const week = [grown('acuteMeters', 'previous7Meters')];

/** More than a number of times the usual week, which is not taken as less than a floor. */
const beyondUsual = (measured: string): readonly Comparison[] => [
  {
    amount: 'meters',
    side: 'over',
    measured: (values) => values(measured),
    threshold: (values, rule) =>
      times(rule('ratio'), Math.max(values('usualWeekMeters') ?? 0, rule('floorWeekMeters') ?? 0)),
  },
  plain('meters', 'from', [measured, 'minMeters']),
];

const streak: readonly Comparison[] = [
  plain('days', 'from', ['streakDays', 'longDays']),
  {
    amount: 'days',
    side: 'over',
    measured: (values) => values('streakDays'),
    threshold: (values, rule) => {
      const [own, over] = [values('ownLongestDays'), rule('overOwnDays')];
      return own === null || over === null ? null : own + over;
    },
  },
];

const hardMinutes: Comparison = {
  amount: 'minutes',
  side: 'over',
  measured: (values) => times(values('hardSeconds'), 1 / 60),
  threshold: (values, rule) => times(times(values('habitSeconds'), 1 / 60), rule('timesHabit')),
};

const trend: Comparison = {
  amount: 'points',
  side: 'from',
  measured: (values) => values('risePoints'),
  threshold: (values) => values('fromPoints'),
};

/** A rule of answers that are yes or no, or of more than two numbers: nothing to draw. */
const none: readonly Comparison[] = [];

/** What each rule compares; of several the first whose threshold was passed is shown. */
const comparisons: Readonly<Record<WarningRuleId, readonly Comparison[]>> = {
  ...{ 'T-RED-01': none, 'T-RED-02': none, 'T-RED-03': none, 'T-RED-04': none, 'T-RED-05': none },
  ...{ 'T-RED-06': none, 'T-RED-07': none, 'T-RED-08': none, 'T-RED-09': none, 'T-COMP': none },
  ...{ 'T-CALF': none, 'T-ACHILLES': none, 'T-ACU-01': none, 'T-ACU-02': none, 'T-ILL-01': none },
  ...{ 'T-BSI-02': none, 'T-HOP': none, 'T-APO': none, 'T-NRV-01': none, 'T-NRV-02': none },
  ...{ 'T-NRV-03': none, 'T-PHT-01': none, 'T-OPEN': none, 'T-SIGN': none, 'R-RETURN': none },
  ...{ 'S-CLEAR': none, 'S-STATICPRE': none, 'S-TILT': none, 'S-HOOP': none, 'L-NOREF': none },
  ...{ 'L-ACWR': none, 'C-UNK': none },
  'S-PAIN-R': [plain('ofTen', 'from', ['rating', 'redRating'], 10)],
  'S-PAIN-A': [plain('ofTen', 'from', ['rating', 'amberRating'], 10)],
  'S-PERSIST': [
    plain('days', 'from', ['daysWithSymptoms', 'anySymptomDays']),
    plain('days', 'from', ['daysWithSymptoms', 'days']),
  ],
  'S-OSTRC': [plain('points', 'from', ['ostrcScore', 'substantialPoints'], 100)],
  'S-INFLAM': [
    plain('minutes', 'over', ['morningStiffnessMinutes', 'minutes']),
    plain('minutes', 'over', ['morningStiffnessMinutes', 'minutesWithNightPain']),
  ],
  'S-TREND': [trend],
  'S-SLEEP': [plain('ofSeven', 'from', ['meanSleep', 'poor'], 7)],
  'S-REDS': [plain('signs', 'from', ['signs', 'minSigns'])],
  'S-SIT': [plain('hours', 'from', ['sittingHours', 'hours'], 24)],
  'S-BRIDGE': [plain('repetitions', 'under', ['lowestRepetitions', 'poorRepetitions'])],
  'S-PREV': [plain('months', 'under', ['previousHamstringMonths', 'recentMonths'])],
  'S-STRETCHFAIL': [plain('daysAWeek', 'from', ['stretchDaysPerWeek', 'daysPerWeek'], 7)],
  'L-SPK-S': spike,
  'L-SPK-M': spike,
  'L-SPK-L': spike,
  'L-PLAN': [
    {
      amount: 'km',
      side: 'over',
      measured: (values) => values('plannedMeters'),
      threshold: (values) => values('ceilingMeters'),
    },
  ],
  'L-WK-30': week,
  'L-WK-100': week,
  'L-NOBASE': [plain('km', 'under', ['previous7Meters', 'baseMeters'])],
  'L-MONO': [plain('ratio', 'from', ['monotony', 'monotony'])],
  'L-INT': [hardMinutes],
  'L-SPD': beyondUsual('fastMeters'),
  'L-DOWN': beyondUsual('dropMeters'),
  'R-HARD': [plain('hours', 'under', ['shortestHardGapHours', 'infoHours'])],
  'R-STREAK': streak,
  'R-REST': [plain('days', 'under', ['restDays', 'restDaysPerWeek'], 7)],
  'C-OVS-P': [plain('percent', 'from', ['medianDeficitPercent', 'fromPercent'])],
  'C-OVS-L': [plain('percent', 'from', ['medianDeficitPercent', 'fromPercent'])],
  'C-DECAY': [plain('percent', 'from', ['decayPercent', 'fromPercent'])],
  'C-SELF': [plain('runs', 'from', ['runsBelow', 'runs'])],
  'C-ASYM': [plain('runs', 'from', ['runsOff', 'runs'])],
  'O-OVER': [plain('signs', 'from', ['signs', 'signs'], 7)],
  'O-REFER': [plain('days', 'from', ['overreachingDays', 'days'])],
};

const isPassed = (measured: number, threshold: number, side: Side): boolean => {
  if (side === 'under') return measured < threshold;
  return side === 'over' ? measured > threshold : measured >= threshold;
};

const valuesOf =
  (measured: Measured): Values =>
  (name) => {
    const value = measured[name];
    return typeof value === 'number' && Number.isFinite(value) ? value : null;
  };

const isRule = (rule: string): rule is WarningRuleId => Object.hasOwn(comparisons, rule);

/**
 * What a warning measured against its threshold, where it is one number against another; null where it is not, and where
 * the rule holds for another reason.
 *
 * @example
 * compareMeasured({ ...sore, rule: 'S-PAIN-A', measured: { rating: 5 }, threshold: { amberRating: 3 } });
 * // { measured: 5, threshold: 3, highest: 10, amount: 'ofTen', side: 'from' }
 */
export const compareMeasured = (
  warning: Pick<Warning, 'rule' | 'measured' | 'threshold'>,
): MeasuredComparison | null => {
  if (!isRule(warning.rule)) return null;
  const [values, rule] = [valuesOf(warning.measured), valuesOf(warning.threshold)];
  for (const { amount, side, highest = null, ...of } of comparisons[warning.rule]) {
    const [measured, threshold] = [of.measured(values, rule), of.threshold(values, rule)];
    if (measured === null || threshold === null || !isPassed(measured, threshold, side)) continue;
    return { measured, threshold, highest, amount, side };
  }
  return null;
};
