import type { RiskFactor } from '#src/core/risk/factor.ts';
import { needsRuns } from '#src/core/risk/factor.ts';
import type { Finding } from '#src/core/risk/finding.ts';
import { asUsual, cannotSay, raise } from '#src/core/risk/findings.ts';
import { longestRun30Meters } from '#src/core/risk/measures/longest-run.ts';
import { daysAgo, runsWithin } from '#src/core/risk/measures/runs-within.ts';
import type { JudgedRun, RiskView } from '#src/core/risk/risk-view.ts';
import { loadRules } from '#src/core/risk/rules/load-rules.ts';

const ruleOfCategory = { small: 'L-SPK-S', moderate: 'L-SPK-M', large: 'L-SPK-L' } as const;
type SpikeCategory = keyof typeof ruleOfCategory;

const isSpike = (category: string): category is SpikeCategory => category in ruleOfCategory;

const largestFirst = (a: JudgedRun, b: JudgedRun): number => (b.spike.change ?? 0) - (a.spike.change ?? 0);

const describe = (view: RiskView, { run, spike }: JudgedRun) => ({
  daysAgo: daysAgo(view, run),
  distanceMeters: run.distanceMeters,
  category: spike.category,
  changeShare: spike.change,
  longest30Meters: spike.longest30Meters,
  longest30NowMeters: longestRun30Meters(view.history),
});

const assess = (view: RiskView): Finding => {
  if (view.runs.length === 0) return cannotSay(['runs']);
  const recent = runsWithin(view, loadRules['L-SPK-S'].params.activeDays);
  const [largest] = recent.filter(({ spike }) => spike.change !== null).toSorted(largestFirst);
  if (largest !== undefined && isSpike(largest.spike.category)) {
    return raise(ruleOfCategory[largest.spike.category], describe(view, largest));
  }
  const unmatched = recent.find(
    ({ run, spike }) => run.day === view.history.today && spike.category === 'no_reference',
  );
  if (unmatched !== undefined) return raise('L-NOREF', describe(view, unmatched));
  if (largest !== undefined) return asUsual(describe(view, largest));
  if (recent.length === 0) {
    return asUsual({ runsThisWeek: 0, longest30NowMeters: longestRun30Meters(view.history) });
  }
  return cannotSay(recent.some(({ run }) => run.distanceMeters === null) ? ['distance'] : ['runIn30Days']);
};

/** One run against the longest other run of the thirty days before it: the strongest load signal there is. */
export const sessionSpike: RiskFactor = {
  id: 'session-spike',
  rules: ['L-SPK-S', 'L-SPK-M', 'L-SPK-L', 'L-NOREF'],
  needs: needsRuns(2, 0, ['distance']),
  evidence: loadRules['L-SPK-L'].evidence,
  assess,
};
