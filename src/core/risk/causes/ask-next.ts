import type { NextQuestion, TriageLevel } from '#src/core/domain/assessment.ts';
import { type CauseId, causeIds, type QuestionField } from '#src/core/domain/cause-ids.ts';
import { type YesNoSign, yesNoSigns } from '#src/core/domain/check-in.ts';
import type { RaisedFinding } from '#src/core/risk/finding.ts';
import type { RiskView } from '#src/core/risk/risk-view.ts';
import type { WarningRuleId } from '#src/core/risk/rules/index.ts';
import { currentDays } from '#src/core/risk/triage/answer-windows.ts';
import type { Language } from '#src/core/words/language.ts';
import { causes } from './causes.ts';

/** Runners do not answer more questions than this (our convention). */
const MOST_QUESTIONS = 5;

/** Rules after which certain questions come first. */
const firstAfter: { readonly [R in WarningRuleId]?: readonly QuestionField[] } = {
  'T-ACU-01': ['hoursSinceOnset'],
  'T-NRV-02': ['tingling', 'shootingBelowKnee', 'stretchMakesWorse', 'slumpPositive', 'backPainWithLegPain'],
  'S-STRETCHFAIL': ['tingling', 'stretchMakesWorse', 'slumpPositive', 'anteriorTilt', 'bridge'],
};

const isSign = (field: QuestionField): field is QuestionField & YesNoSign =>
  (yesNoSigns as readonly string[]).includes(field);

const isAnswered = (view: RiskView, field: QuestionField): boolean => {
  if (field === 'sessionRpe') return view.runs.some(({ hard }) => hard.hard !== null);
  const { answers } = view;
  if (answers === null) return false;
  if (field === 'hoursSinceOnset') return typeof answers.signs.hoursSinceOnset === 'number';
  if (isSign(field)) return answers.signs[field] !== undefined;
  return answers[field as Exclude<QuestionField, YesNoSign | 'hoursSinceOnset' | 'sessionRpe'>] !== null;
};

/** Questions that ask for a physical test. */
const physicalTests: readonly QuestionField[] = ['bridge', 'slumpPositive'];
/** Levels at which no physical test is safe. */
const protectedLevels: readonly TriageLevel[] = ['acute', 'subacute', 'bone_possible', 'hold'];

const isUnsafe = ({ triage, selfReport }: RiskView, field: QuestionField): boolean =>
  physicalTests.includes(field) && (protectedLevels.includes(triage.level) || selfReport.light === 'red');

/** Efforts need runs; the onset matters only where a sudden one is possible, nerve questions until the nerve is clear. */
const isPointless = ({ answers, runs, triage }: RiskView, field: QuestionField): boolean => {
  if (field === 'sessionRpe') return runs.length === 0;
  if (field === 'hoursSinceOnset') return answers?.signs.suddenOnset !== true && answers?.signs.pop !== true;
  return triage.fired.includes('T-NRV-01') && causes['C-NERVE'].ask.includes(field);
};

const decidesOf = (field: QuestionField): readonly CauseId[] =>
  causeIds.filter((id) => causes[id].ask.includes(field));

const hasSymptoms = ({ answers, selfReport }: RiskView): boolean =>
  (answers?.tightness ?? 0) > 0 || selfReport.light === 'amber' || selfReport.light === 'red';

/** Fields to ask about, most informative first: after certain rules, then of the likely causes, then of all. */
const fieldsToAsk = (
  view: RiskView,
  raised: readonly RaisedFinding[],
  likely: readonly CauseId[],
): readonly QuestionField[] => {
  // Habits and conditions count longer than symptoms: the first question is then how it feels now.
  if (view.answers === null || (view.checkInAgeDays ?? 0) >= currentDays) return ['tightness'];
  const first = raised.flatMap(({ rule }) => firstAfter[rule] ?? []);
  // While something has to be protected, habits and old injuries can wait.
  if (!hasSymptoms(view) || protectedLevels.includes(view.triage.level)) return first;
  const others = causeIds.filter((id) => !likely.includes(id));
  return [
    ...first,
    ...likely.flatMap((id) => causes[id].ask),
    ...others.flatMap((id) => causes[id].ask.slice(0, 1)),
  ];
};

/**
 * The unanswered questions that would decide most, at most five. After a red flag nothing is asked: the
 * next step is a doctor, not a form.
 *
 * @example
 * askNext(view, raised, ['C-NERVE'], wordsOf('en'))[0]?.field; // 'tingling'
 */
export const askNext = (
  view: RiskView,
  raised: readonly RaisedFinding[],
  likely: readonly CauseId[],
  { ask }: Language,
): readonly NextQuestion[] => {
  if (view.triage.level === 'emergency' || view.triage.level === 'urgent') return [];
  const fields = [...new Set(fieldsToAsk(view, raised, likely))];
  return fields
    .filter((field) => !isAnswered(view, field) && !isPointless(view, field) && !isUnsafe(view, field))
    .slice(0, MOST_QUESTIONS)
    .map((field) => ({ field, question: ask[field], decides: decidesOf(field) }));
};
