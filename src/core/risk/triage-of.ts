import type { Assessment } from '#src/core/domain/assessment.ts';
import { type Day, daysBetween } from '#src/core/domain/calendar.ts';
import type { CheckInAnswers } from '#src/core/domain/check-in.ts';
import { type LanguageChoice, wordsOf } from '#src/core/words/index.ts';
import type { Language } from '#src/core/words/language.ts';
import { type RuleTable, ruleOf, rules } from './rules/index.ts';
import { type TriageOutcome, triage } from './triage/triage.ts';

/** The part of an assessment that the answers alone decide. */
export type TriageAnswer = Pick<Assessment, 'triage' | 'referral'>;

/** Whole days from a check-in to the day that is assessed; null without a check-in. */
export const checkInAge = (checkIn: CheckInAnswers | null, today: Day): number | null =>
  checkIn === null ? null : Math.max(0, daysBetween(checkIn.day, today));

/** Triage of the answers that count on a day. */
export const triageAnswers = (
  checkIn: CheckInAnswers | null,
  today: Day,
  table: RuleTable = rules,
): TriageOutcome => {
  const daysSinceCheckIn = checkInAge(checkIn, today) ?? 0;
  const daysWithSymptoms = checkIn?.daysWithSymptoms ?? null;
  return triage(checkIn?.signs ?? {}, { daysSinceCheckIn, daysWithSymptoms }, table);
};

/** What to do now, in words; null unless the triage refers. */
export const referralOf = ({ level, fired }: TriageOutcome, { referral }: Language): string | null => {
  if (level === 'emergency') return referral.emergency;
  if (level === 'urgent') return referral.urgent;
  return fired.some((rule) => ruleOf(rule).suggest.includes('refer_clinician')) ? referral.clinician : null;
};

/**
 * Triage and referral of one check-in, or of several combined (`combineCheckIns`): what `assess` says of the same
 * answers, without the rest of an assessment. Of the check-in's own day unless another is given.
 *
 * @example
 * triageOf({ ...noAnswers('2026-07-05'), signs: { tingling: true } }).triage.level; // 'nerve'
 */
export const triageOf = (
  checkIn: CheckInAnswers,
  today: Day = checkIn.day,
  language?: LanguageChoice,
): TriageAnswer => {
  const outcome = triageAnswers(checkIn, today);
  const referral = referralOf(outcome, wordsOf(language));
  return { triage: { level: outcome.level, rule: outcome.rule }, referral };
};
