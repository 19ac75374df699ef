import { mean } from 'simple-statistics';
import { DAYS_PER_WEEK } from '#src/core/domain/units.ts';
import { needsRuns, type RiskFactor } from '#src/core/risk/factor.ts';
import type { Finding } from '#src/core/risk/finding.ts';
import { asUsual, cannotSay, raise } from '#src/core/risk/findings.ts';
import { daysAgo, runsWithin } from '#src/core/risk/measures/runs-within.ts';
import type { RiskView } from '#src/core/risk/risk-view.ts';
import { cadenceRules } from '#src/core/risk/rules/cadence-rules.ts';
import { atLeast } from '#src/core/science/at-bound.ts';

/** Runs with altitude that make a habit (our convention). */
const HABIT_RUNS = 3;

const assess = (view: RiskView): Finding => {
  const { share: leastShare, timesHabit, windowDays } = view.rules['C-DOWN'].params;
  const shares = runsWithin(view, windowDays).flatMap(({ run }) =>
    run.downhillShare === null ? [] : [{ downhillShare: run.downhillShare, daysAgo: daysAgo(view, run) }],
  );
  const [most] = shares
    .filter((run) => run.daysAgo < DAYS_PER_WEEK)
    .toSorted((a, b) => b.downhillShare - a.downhillShare || a.daysAgo - b.daysAgo);
  const others = shares.filter((run) => run !== most).map(({ downhillShare }) => downhillShare);
  if (most === undefined || others.length < HABIT_RUNS) return cannotSay(['downhillRuns']);
  const habitShare = mean(others);
  const measured = { ...most, habitShare };
  const much =
    atLeast(most.downhillShare, leastShare) && atLeast(most.downhillShare, timesHabit * habitShare);
  return much ? raise('C-DOWN', measured) : asUsual(measured);
};

/** The most downhill run of the last week against the other runs of four weeks. */
export const downhill: RiskFactor = {
  id: 'downhill',
  rules: ['C-DOWN'],
  needs: needsRuns(HABIT_RUNS + 1, 0, ['downhillShare']),
  evidence: cadenceRules['C-DOWN'].evidence,
  assess,
};
