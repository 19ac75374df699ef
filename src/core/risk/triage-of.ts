import type { Assessment } from '#src/core/domain/assessment.ts';
import { type Day, daysBetween } from '#src/core/domain/calendar.ts';
import type { CheckInAnswers } from '#src/core/domain/check-in.ts';
import { urgentReferral } from '#src/core/domain/referrals.ts';
import { type LanguageChoice, wordsOf } from '#src/core/words/index.ts';
import type { Language } from '#src/core/words/language.ts';
import { type RuleTable, ruleOf, rules } from './rules/index.ts';
import { readSelfReport } from './triage/read-self-report.ts';
import { type TriageOutcome, triage } from './triage/triage.ts';
import { readTriageFacts, type TriageHistory } from './triage/triage-facts.ts';

/** The part of an assessment that the answers alone decide. */
export type TriageAnswer = Pick<Assessment, 'triage' | 'referral'>;

/** Whole days from a check-in to the day that is assessed; null without a check-in. */
export const checkInAge = (checkIn: CheckInAnswers | null, today: Day): number | null =>
  checkIn === null ? null : Math.max(0, daysBetween(checkIn.day, today));

/** Triage of the answers of a history. */
export const triageHistory = (history: TriageHistory, table: RuleTable = rules): TriageOutcome =>
  triage(readTriageFacts(history), table);

/** The most urgent referral; a rule that pauses running refers in any case. */
const referralOf = ({ level, held }: TriageOutcome, { referral }: Language): string | null => {
  if (level === 'emergency') return referral.refer_emergency;
  if (level === 'urgent') return referral.refer_same_day;
  const suggested = urgentReferral(held.flatMap(({ rule }) => ruleOf(rule).suggest));
  const pauses = held.some(({ rule, severity }) => severity === 'stop' || ruleOf(rule).pausesRunning);
  const action = suggested ?? (pauses ? 'refer_clinician' : null);
  return action === null ? null : referral[action];
};

/** Whose check-ins they are, and in which language the answer is. */
export type TriageOptions = { readonly ageYears?: number | null; readonly language?: LanguageChoice };

/**
 * Triage and referral of check-ins, in any order, as of a day: what `assess` says of the same answers, without the
 * rest of an assessment.
 *
 * @example
 * triageOf([{ ...noAnswers('2026-07-05'), signs: { tingling: true } }], '2026-07-05').triage.level; // 'nerve'
 */
export const triageOf = (
  checkIns: readonly CheckInAnswers[],
  today: Day,
  { ageYears = null, language }: TriageOptions = {},
): TriageAnswer => {
  const { checkIn, checkIns: recent = [] } = readSelfReport(checkIns, today);
  const outcome = triageHistory({ today, checkIn, checkIns: recent, runner: { ageYears } });
  return {
    triage: { level: outcome.level, rule: outcome.rule },
    referral: referralOf(outcome, wordsOf(language)),
  };
};
