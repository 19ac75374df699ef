import { dayNumber } from '#src/core/domain/calendar.ts';
import { needsAnswers, type RiskFactor } from '#src/core/risk/factor.ts';
import { sessionSpike } from '#src/core/risk/factors/session-spike/session-spike.ts';
import type { Finding } from '#src/core/risk/finding.ts';
import { asUsual, cannotSay, raise } from '#src/core/risk/findings.ts';
import type { RiskView } from '#src/core/risk/risk-view.ts';
import { symptomRules } from '#src/core/risk/rules/symptom-rules.ts';
import { judgeSleepWeek } from '#src/core/science/sleep-week.ts';

/** A jump in distance, or a place that hurts. */
const isRaised = (view: RiskView): boolean => {
  const spike = sessionSpike.assess(view);
  return view.selfReport.light === 'amber' || (spike.kind === 'raised' && spike.rule.startsWith('L-SPK'));
};

const assess = (view: RiskView): Finding => {
  const { checkIns = [], today } = view.history;
  const { status, mean7, median28, fires } = judgeSleepWeek(
    checkIns.map(({ day, wellness }) => ({
      day: dayNumber(day) ?? Number.NaN,
      value: wellness?.sleep ?? null,
    })),
    dayNumber(today) ?? Number.NaN,
    view.rules['S-SLEEP'].params,
  );
  if (status === 'not-enough-data') return cannotSay(['sleepAnswers']);
  const measured = { meanSleep: mean7, usualSleep: median28 };
  return fires ? raise('S-SLEEP', measured, isRaised(view) ? 'caution' : 'info') : asUsual(measured);
};

/** How well the runner slept this week, against the scale and the own four weeks before. */
export const sleep: RiskFactor = {
  id: 'sleep',
  rules: ['S-SLEEP'],
  needs: needsAnswers('wellness'),
  evidence: symptomRules['S-SLEEP'].evidence,
  assess,
};
