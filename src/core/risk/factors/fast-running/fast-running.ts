import { dayNumber } from '#src/core/domain/calendar.ts';
import { needsRuns, type RiskFactor } from '#src/core/risk/factor.ts';
import type { Finding } from '#src/core/risk/finding.ts';
import { asUsual, cannotSay, raise } from '#src/core/risk/findings.ts';
import { firstKnownDay, unknownDayNumbers } from '#src/core/risk/measures/known-from.ts';
import { isSore } from '#src/core/risk/measures/recovery-signs.ts';
import type { RiskView } from '#src/core/risk/risk-view.ts';
import { loadRules } from '#src/core/risk/rules/load-rules.ts';
import { compareSpeedExposure, SPEED_EXPOSURE_BOUNDS } from '#src/core/science/speed-exposure.ts';

const assess = (view: RiskView): Finding => {
  const { runs, history, answers, rules } = view;
  if (runs.length === 0) return cannotSay(['runs']);
  const { params } = rules['L-SPD'];
  const week = compareSpeedExposure(
    [
      ...runs.map(({ run }) => ({
        day: dayNumber(run.day) ?? Number.NaN,
        profile: run.speedProfile,
        fastMeters: run.fastMeters,
      })),
      ...unknownDayNumbers(view).map((day) => ({ day, profile: null, fastMeters: null })),
    ],
    dayNumber(history.today) ?? Number.NaN,
    firstKnownDay(view),
    { ...SPEED_EXPOSURE_BOUNDS, ...params, minimum: params.minMeters, floorWeek: params.floorWeekMeters },
  );
  if (week.status === 'not-enough-data') return cannotSay(['speedOfRuns']);
  const { fastSpeed, fastMeters, usualWeekMeters } = week;
  const measured = { fastMeters, usualWeekMeters, fastMetersPerSecond: fastSpeed };
  if (!week.fires) return asUsual(measured);
  const wasInjured = (answers?.previousHamstringMonths ?? null) !== null;
  return raise('L-SPD', measured, isSore(view) || wasInjured ? 'caution' : 'info');
};

/** Fast metres of the last seven days against the runner's own four weeks before. */
export const fastRunning: RiskFactor = {
  id: 'fast-running',
  rules: ['L-SPD'],
  needs: needsRuns(SPEED_EXPOSURE_BOUNDS.minRuns, SPEED_EXPOSURE_BOUNDS.minKnownDays, ['speed']),
  evidence: loadRules['L-SPD'].evidence,
  assess,
};
