import { median } from 'simple-statistics';
import type { HistoryRun } from '#src/core/domain/training-history.ts';
import { SECONDS_PER_MINUTE } from '#src/core/domain/units.ts';
import { needsRuns, type RiskFactor } from '#src/core/risk/factor.ts';
import type { Finding } from '#src/core/risk/finding.ts';
import { asUsual, cannotSay, raise } from '#src/core/risk/findings.ts';
import { meanSpeedMetersPerSecond } from '#src/core/risk/measures/mean-speed.ts';
import { runsWithin } from '#src/core/risk/measures/runs-within.ts';
import type { RiskView } from '#src/core/risk/risk-view.ts';
import { cadenceRules } from '#src/core/risk/rules/cadence-rules.ts';
import { overstridingCertainty } from '#src/core/science/overstriding-certainty.ts';
import { cadenceDeficit, overstridingBand } from '#src/core/science/overstriding-proxy.ts';
import { onPersonalLine } from '#src/core/science/personal-cadence-line.ts';

const runsOf = (view: RiskView, days: number): readonly HistoryRun[] =>
  runsWithin(view, days).map(({ run }) => run);

const deficitOf = (run: HistoryRun, heightMeters: number | null): number | null =>
  cadenceDeficit(meanSpeedMetersPerSecond(run), run.averageSpm, heightMeters);

/** What the runner's own line would have at the middle speed of these runs, against what is expected there. */
const ownDeficitOf = (view: RiskView, runs: readonly HistoryRun[]): number | null => {
  const { interceptSpm, slopeSpmPerMeterPerSecond } = view.cadenceLine;
  if (interceptSpm === null || slopeSpmPerMeterPerSecond === null) return null;
  const speed = median(runs.map((run) => meanSpeedMetersPerSecond(run) ?? Number.NaN));
  const own = onPersonalLine({ interceptSpm, slopeSpmPerMeterPerSecond }, speed);
  return cadenceDeficit(speed, own, view.history.runner.heightMeters);
};

const minutesOf = (runs: readonly HistoryRun[]): number =>
  runs.reduce((sum, run) => sum + (run.durationSeconds ?? 0), 0) / SECONDS_PER_MINUTE;

/** The middle deficit over the window of one of the two rules; the deficit is null with too little running. */
const measureStride = (view: RiskView, rule: 'C-OVS-P' | 'C-OVS-L') => {
  const { runs: leastRuns, minutes: leastMinutes, windowDays } = view.rules[rule].params;
  const { heightMeters } = view.history.runner;
  const judged = runsOf(view, windowDays).filter((run) => deficitOf(run, heightMeters) !== null);
  const minutes = minutesOf(judged);
  const known = { runs: judged.length, minutes };
  if (judged.length < leastRuns || minutes < leastMinutes) {
    return { medianDeficitPercent: null, known, measured: known };
  }
  const medianDeficitPercent = median(judged.map((run) => deficitOf(run, heightMeters) ?? Number.NaN));
  const certainty = overstridingCertainty(
    {
      deficitPercent: medianDeficitPercent,
      ownDeficitPercent: ownDeficitOf(view, judged),
      heightMeters,
      minutes,
    },
    {
      possible: view.rules['C-OVS-P'].params.fromPercent,
      likely: view.rules['C-OVS-L'].params.fromPercent,
    },
  );
  return {
    medianDeficitPercent,
    known,
    measured: { medianDeficitPercent, ...known, heightMeters, certainty },
  };
};

const assess = (view: RiskView): Finding => {
  if (view.runs.length === 0) return cannotSay(['runs']);
  const recent = runsOf(view, view.rules['C-UNK'].params.windowDays);
  if (recent.length === 0) return cannotSay(['cadenceRuns']);
  if (recent.every(({ averageSpm }) => averageSpm === null)) return raise('C-UNK', { runs: recent.length });
  const clear = measureStride(view, 'C-OVS-L');
  const isSoreNow = view.selfReport.light === 'amber' || view.selfReport.light === 'red';
  if (isSoreNow && clear.medianDeficitPercent !== null) return asUsual(clear.measured);
  const { fromPercent: possible, underPercent } = view.rules['C-OVS-P'].params;
  const likely = view.rules['C-OVS-L'].params.fromPercent;
  if (overstridingBand(clear.medianDeficitPercent, { possible: likely, likely }) === 'likely') {
    return raise('C-OVS-L', clear.measured);
  }
  const slight = measureStride(view, 'C-OVS-P');
  if (overstridingBand(slight.medianDeficitPercent, { possible, likely: underPercent }) === 'possible') {
    return raise('C-OVS-P', slight.measured);
  }
  return slight.medianDeficitPercent === null
    ? cannotSay(['cadenceRuns'], slight.known)
    : asUsual(slight.measured);
};

/** Cadence against speed and height over four weeks: a proxy for long steps, never a measurement of them. */
export const lowCadence: RiskFactor = {
  id: 'low-cadence',
  rules: ['C-UNK', 'C-OVS-P', 'C-OVS-L'],
  needs: needsRuns(cadenceRules['C-OVS-P'].params.runs, 0, ['cadence', 'distance', 'duration']),
  evidence: cadenceRules['C-OVS-L'].evidence,
  assess,
};
