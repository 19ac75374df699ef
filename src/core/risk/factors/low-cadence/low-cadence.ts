import { median } from 'simple-statistics';
import type { HistoryRun } from '#src/core/domain/training-history.ts';
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

const { runs: leastRuns, minutes: leastMinutes, windowDays } = cadenceRules['C-OVS-P'].params;
const SECONDS_PER_MINUTE = 60;

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

const assess = (view: RiskView): Finding => {
  if (view.runs.length === 0) return cannotSay(['runs']);
  const recent = runsWithin(view, windowDays).map(({ run }) => run);
  if (recent.length === 0) return cannotSay(['cadenceRuns']);
  if (recent.every(({ averageSpm }) => averageSpm === null)) return raise('C-UNK', { runs: recent.length });
  const { heightMeters } = view.history.runner;
  const judged = recent.filter((run) => deficitOf(run, heightMeters) !== null);
  const minutes = minutesOf(judged);
  if (judged.length < leastRuns || minutes < leastMinutes) {
    return cannotSay(['cadenceRuns'], { runs: judged.length, minutes });
  }
  const medianDeficitPercent = median(judged.map((run) => deficitOf(run, heightMeters) ?? Number.NaN));
  const certainty = overstridingCertainty({
    deficitPercent: medianDeficitPercent,
    ownDeficitPercent: ownDeficitOf(view, judged),
    heightMeters,
    minutes,
  });
  const measured = { medianDeficitPercent, runs: judged.length, minutes, heightMeters, certainty };
  const band = overstridingBand(medianDeficitPercent);
  if (band === 'likely') return raise('C-OVS-L', measured);
  return band === 'possible' ? raise('C-OVS-P', measured) : asUsual(measured);
};

/** Cadence against speed and height over four weeks: a proxy for long steps, never a measurement of them. */
export const lowCadence: RiskFactor = {
  id: 'low-cadence',
  rules: ['C-UNK', 'C-OVS-P', 'C-OVS-L'],
  needs: needsRuns(leastRuns, 0, ['cadence', 'distance', 'duration']),
  evidence: cadenceRules['C-OVS-L'].evidence,
  assess,
};
