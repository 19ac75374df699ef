import { needsRuns, type RiskFactor } from '#src/core/risk/factor.ts';
import type { Finding } from '#src/core/risk/finding.ts';
import { asUsual, cannotSay, raise } from '#src/core/risk/findings.ts';
import { longestRunMeters } from '#src/core/risk/measures/longest-run.ts';
import { type RunSpike, recentSpikes } from '#src/core/risk/measures/recent-spikes.ts';
import { daysAgo } from '#src/core/risk/measures/runs-within.ts';
import type { RiskView } from '#src/core/risk/risk-view.ts';
import { loadRules } from '#src/core/risk/rules/load-rules.ts';
import { isWithinRamp } from '#src/core/science/ramp-band.ts';

const gravestFirst = ['L-SPK-L', 'L-SPK-M', 'L-SPK-S'] as const;

const largestOf = (spikes: readonly RunSpike[]): RunSpike | undefined =>
  spikes
    .filter(({ spike }) => spike.change !== null)
    .toSorted((a, b) => (b.spike.change ?? 0) - (a.spike.change ?? 0))[0];

const longestNow = ({ history, rules }: RiskView): number | null =>
  longestRunMeters(history, rules['L-PLAN'].params.windowDays);

const describe = (view: RiskView, { run, spike }: RunSpike) => ({
  daysAgo: daysAgo(view, run),
  distanceMeters: run.distanceMeters,
  category: spike.category,
  changeShare: spike.change,
  longest30Meters: spike.longest30,
  longest30NowMeters: longestNow(view),
});

const assess = (view: RiskView): Finding => {
  if (view.runs.length === 0) return cannotSay(['runs']);
  for (const rule of gravestFirst) {
    const { params } = view.rules[rule];
    const largest = largestOf(recentSpikes(view, params));
    if (largest !== undefined && isWithinRamp(largest.spike.change ?? Number.NaN, params)) {
      return raise(rule, describe(view, largest));
    }
  }
  const { activeDays } = view.rules['L-SPK-S'].params;
  const { windowDays } = view.rules['L-NOREF'].params;
  const unmatched = recentSpikes(view, { activeDays, windowDays }).find(
    ({ run, spike }) => run.day === view.history.today && spike.category === 'no_reference',
  );
  if (unmatched !== undefined) return raise('L-NOREF', describe(view, unmatched));
  const recent = recentSpikes(view, view.rules['L-SPK-S'].params);
  const largest = largestOf(recent);
  if (largest !== undefined) return asUsual(describe(view, largest));
  if (recent.length === 0) return asUsual({ runsThisWeek: 0, longest30NowMeters: longestNow(view) });
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
