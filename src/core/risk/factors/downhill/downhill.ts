import { dayNumber } from '#src/core/domain/calendar.ts';
import { needsRuns, type RiskFactor } from '#src/core/risk/factor.ts';
import type { Finding } from '#src/core/risk/finding.ts';
import { asUsual, cannotSay, raise } from '#src/core/risk/findings.ts';
import { firstKnownDay, unknownDayNumbers } from '#src/core/risk/measures/known-from.ts';
import type { RiskView } from '#src/core/risk/risk-view.ts';
import { loadRules } from '#src/core/risk/rules/load-rules.ts';
import { compareDropExposure, DROP_EXPOSURE_BOUNDS } from '#src/core/science/drop-exposure.ts';

const assess = (view: RiskView): Finding => {
  if (view.runs.length === 0) return cannotSay(['runs']);
  const { params } = view.rules['L-DOWN'];
  const { status, dropMeters, usualWeekMeters, fires } = compareDropExposure(
    [
      ...view.runs.map(({ run }) => ({ day: dayNumber(run.day) ?? Number.NaN, amount: run.dropMeters })),
      ...unknownDayNumbers(view).map((day) => ({ day, amount: null })),
    ],
    dayNumber(view.history.today) ?? Number.NaN,
    firstKnownDay(view),
    { ...DROP_EXPOSURE_BOUNDS, ...params, minimum: params.minMeters, floorWeek: params.floorWeekMeters },
  );
  if (status === 'not-enough-data') return cannotSay(['dropOfRuns']);
  const measured = { dropMeters, usualWeekMeters };
  return fires ? raise('L-DOWN', measured) : asUsual(measured);
};

/** Height lost downhill in the last seven days against the runner's own four weeks before. */
export const downhill: RiskFactor = {
  id: 'downhill',
  rules: ['L-DOWN'],
  needs: needsRuns(1, DROP_EXPOSURE_BOUNDS.minKnownDays, ['dropMeters']),
  evidence: loadRules['L-DOWN'].evidence,
  assess,
};
