import { addDays, type Day, dayFromNumber, daysBetween } from '#src/core/domain/calendar.ts';
import type { Evidence, Measured } from '#src/core/domain/finding.ts';
import { needsRuns, type RiskFactor } from '#src/core/risk/factor.ts';
import type { Finding } from '#src/core/risk/finding.ts';
import { asUsual, cannotSay, raise } from '#src/core/risk/findings.ts';
import { longestRunMeters } from '#src/core/risk/measures/longest-run.ts';
import { type RunSpike, recentSpikes } from '#src/core/risk/measures/recent-spikes.ts';
import type { LengthUnit } from '#src/core/risk/measures/run-length.ts';
import { lengthOf } from '#src/core/risk/measures/run-length.ts';
import { daysAgo } from '#src/core/risk/measures/runs-within.ts';
import type { RiskView } from '#src/core/risk/risk-view.ts';
import { loadRules } from '#src/core/risk/rules/load-rules.ts';
import { sources } from '#src/core/risk/rules/sources.ts';
import { isWithinRamp } from '#src/core/science/ramp-band.ts';

const gravestFirst = ['L-SPK-L', 'L-SPK-M', 'L-SPK-S'] as const;

/** The published rates are of distance; comparing durations is our convention. */
const durationEvidence: Evidence = { grade: 'C', sources: [sources.frandsen2025, sources.convention] };

/** A single run, or the longest of a chain of jumps, against what was usual before. */
type Jump = {
  readonly changeShare: number;
  readonly unit: LengthUnit;
  readonly measured: Measured;
  /** Day of the run, of a chain that of its newest jump. */
  readonly eventDay: Day;
};

const lengths = (unit: LengthUnit, length: number | null, before: number): Measured =>
  unit === 'meters'
    ? { basis: 'distance', distanceMeters: length, longest30Meters: before }
    : { basis: 'duration', durationSeconds: length, longest30Seconds: before };

const largestOf = (view: RiskView, spikes: readonly RunSpike[]): Jump | null => {
  const [largest] = spikes
    .flatMap((one) => (one.spike.change === null ? [] : [{ ...one, spike: one.spike }]))
    .toSorted((a, b) => b.spike.change - a.spike.change);
  if (largest === undefined) return null;
  const { run, spike, unit } = largest;
  const { category, change, longest30 } = spike;
  const ago = daysAgo(view, run);
  return {
    changeShare: change,
    unit,
    measured: {
      daysAgo: ago,
      ...lengths(unit, lengthOf(run, unit), longest30),
      category,
      changeShare: change,
      chain: false,
    },
    eventDay: run.day,
  };
};

/** The whole chain where it goes further than its largest single jump; `category` stays that of the single run. */
const withChain = ({ nextRun, history, rules }: RiskView, single: Jump): Jump => {
  const { chain, unit } = nextRun;
  if (!isWithinRamp(single.changeShare, { overShare: rules['L-SPK-S'].params.overShare })) return single;
  if (chain === null || unit !== single.unit || chain.change <= single.changeShare) return single;
  return {
    changeShare: chain.change,
    unit,
    measured: {
      ...single.measured,
      daysAgo: daysBetween(dayFromNumber(chain.longestDay), history.today),
      ...lengths(unit, chain.longest, chain.anchor),
      changeShare: chain.change,
      chain: true,
    },
    eventDay: dayFromNumber(chain.newestJumpDay),
  };
};

/** True when so many days before a run are known: an unknown past is no break. */
const isKnownBefore = ({ history: { knownFrom } }: RiskView, day: string, days: number): boolean =>
  knownFrom !== null && knownFrom <= addDays(day, -days);

const assess = (view: RiskView): Finding => {
  if (view.runs.length === 0) return cannotSay(['runs']);
  const longest30NowMeters = longestRunMeters(view.history, view.rules['L-PLAN'].params.longestDays);
  for (const rule of gravestFirst) {
    const { params } = view.rules[rule];
    const single = largestOf(view, recentSpikes(view, params));
    const jump = single === null ? null : withChain(view, single);
    if (jump === null || !isWithinRamp(jump.changeShare, params)) continue;
    return raise(rule, { ...jump.measured, longest30NowMeters }, undefined, {
      eventDay: jump.eventDay,
      ...(jump.unit === 'meters' ? {} : { evidence: durationEvidence }),
    });
  }
  const { activeDays } = view.rules['L-SPK-S'].params;
  const { windowDays, knownDays } = view.rules['L-NOREF'].params;
  const first = recentSpikes(view, { activeDays, windowDays }).find(
    ({ run, isFirst }) =>
      isFirst && run.day === view.history.today && isKnownBefore(view, run.day, knownDays),
  );
  if (first !== undefined) {
    const { distanceMeters } = first.run;
    return raise('L-NOREF', { daysAgo: 0, distanceMeters, longest30NowMeters });
  }
  const recent = recentSpikes(view, view.rules['L-SPK-S'].params);
  const largest = largestOf(view, recent);
  if (largest !== null) return asUsual({ ...largest.measured, longest30NowMeters });
  if (recent.length === 0) return asUsual({ runsThisWeek: 0, longest30NowMeters });
  const unmeasured = recent.some(({ run, unit }) => lengthOf(run, unit) === null);
  return cannotSay([unmeasured ? 'distance' : 'runIn30Days']);
};

/** One run, or a chain of jumps, against the longest of the thirty days before: the strongest load signal there is. */
export const sessionSpike: RiskFactor = {
  id: 'session-spike',
  rules: ['L-SPK-S', 'L-SPK-M', 'L-SPK-L', 'L-NOREF'],
  needs: needsRuns(2, 0, ['distance']),
  evidence: loadRules['L-SPK-L'].evidence,
  assess,
};
