import type { Assessment, Coverage } from '#src/core/domain/assessment.ts';
import { atLeast } from '#src/core/science/at-bound.ts';
import { isImplausible } from './measures/run-length.ts';
import type { RiskView } from './risk-view.ts';

/** What each level of confidence needs; our convention. */
const needed = {
  high: { historyDays: 28, distanceShare: 0.8, reportAgeDays: 3 },
  moderate: { historyDays: 14, reportAgeDays: 7 },
} as const;

const count = <T>(items: readonly T[], test: (item: T) => boolean): number => items.filter(test).length;

/**
 * What the assessment could read. `historyDays` are the days whose runs are known, today included.
 *
 * @example
 * coverageOf(view).historyDays; // 34
 */
export const coverageOf = ({ runs, load, checkInAgeDays }: RiskView): Coverage => ({
  historyDays: count(load.days, ({ known }) => known),
  runs: runs.length,
  runsWithDistance: count(runs, ({ run }) => run.distanceMeters !== null),
  runsWithCadence: count(runs, ({ run }) => run.averageSpm !== null),
  runsWithHeartRate: count(runs, ({ run }) => run.hasHeartRate),
  runsImplausible: count(runs, ({ run }) => isImplausible(run)),
  selfReportAgeDays: checkInAgeDays,
});

/**
 * How far the assessment can be relied on: high from 28 days of history, 80 % of runs with a distance and a
 * report of at most 3 days; moderate from 14 days and a report of at most 7; else low.
 *
 * @example
 * confidenceOf({ ...coverage, selfReportAgeDays: null }); // 'low'
 */
export const confidenceOf = (coverage: Coverage): Assessment['confidence'] => {
  const { historyDays, runs, runsWithDistance, selfReportAgeDays } = coverage;
  if (selfReportAgeDays === null) return 'low';
  const measured = runs > 0 && atLeast(runsWithDistance / runs, needed.high.distanceShare);
  if (measured && historyDays >= needed.high.historyDays && selfReportAgeDays <= needed.high.reportAgeDays) {
    return 'high';
  }
  const enough =
    historyDays >= needed.moderate.historyDays && selfReportAgeDays <= needed.moderate.reportAgeDays;
  return enough ? 'moderate' : 'low';
};
