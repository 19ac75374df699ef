import type { NextStep } from '#src/core/domain/assessment.ts';
import { type Severity, severities } from '#src/core/domain/finding.ts';
import type { Routine } from '#src/core/domain/routine.ts';
import { findRoutine } from '#src/core/routines/catalogue/index.ts';
import type { NextStepWord } from '#src/core/words/language.ts';
import type { Values } from '#src/core/words/message.ts';
import { type AdviceFacts, isUnservedPain, pausingRules, suggestedReferral } from './advice-facts.ts';
import { STAGED_RULE } from './advise-running.ts';

/** A next step with the words that say it. */
type WordedStep = Omit<NextStep, 'text'> & { readonly word: NextStepWord; readonly values: Values };

/** Rules that are settled by their questions: answering comes before anything else. */
const settledByAnswers: readonly string[] = ['T-SIGN', 'T-OPEN'];

const isTriageRule = (rule: string): boolean => rule.startsWith('T-');

const valuesOf = ({ found }: AdviceFacts, rules: readonly string[]): Values => {
  const warning = found.warnings.find(({ rule, region }) => rules.includes(rule) && region !== null);
  const { answers } = found.view;
  const { region = null, side = null } = warning ?? answers ?? {};
  return {
    place: { region, side },
    region: warning?.region ?? null,
    ceilingMeters: found.ceiling.nextRunMeters,
    ceilingSeconds: found.ceiling.nextRunSeconds,
  };
};

const safetyStep = (facts: AdviceFacts): WordedStep | null => {
  const step = (word: NextStepWord, rules: readonly string[]): WordedStep => {
    return { id: word, kind: 'safety', untilDay: null, rules, word, values: valuesOf(facts, rules) };
  };
  const referral = suggestedReferral(facts);
  if (referral !== null) return step(referral.id, referral.rules);
  const { fired } = facts.found;
  if (facts.load?.action === 'pause_running') {
    return step(
      'pause_running',
      pausingRules(fired).map(({ rule }) => rule),
    );
  }
  const open = fired.map(({ rule }) => rule).filter((rule) => settledByAnswers.includes(rule));
  return open.length === 0 ? null : step('answer_first', open);
};

/** The stage of a return that is not over. */
const stageStep = (facts: AdviceFacts): WordedStep | null => {
  const { found } = facts;
  const { returning } = found.view.triage;
  const finding = found.raised.find(({ rule }) => rule === STAGED_RULE);
  if (returning === null || finding === undefined || returning.stage >= returning.last) return null;
  const { region, side } = returning;
  const values = { ...finding.measured, place: { region, side } };
  const id = 'staged_return';
  return { id, kind: 'load', untilDay: null, rules: [STAGED_RULE], word: id, values };
};

const loadStep = (facts: AdviceFacts): WordedStep | null => {
  const { load } = facts;
  if (load === null) return stageStep(facts);
  if (load.rule === null || load.untilDay === null) return null;
  const rules = [load.rule];
  const values = { ...valuesOf(facts, rules), until: load.untilDay };
  return { id: load.action, kind: 'load', untilDay: load.untilDay, rules, word: load.action, values };
};

/** The first routine that was chosen for the likeliest cause. */
const routineOfFirstCause = ({ plan, causes }: AdviceFacts): Routine | null => {
  const { preRun, postRun, restDay } = plan.routines;
  const [first] = causes;
  if (first === undefined) return null;
  const isFor = ({ id }: Routine): boolean => findRoutine(id)?.indications.includes(first.id) === true;
  return [...restDay, ...postRun, ...preRun].find(isFor) ?? null;
};

const symptomStep = (facts: AdviceFacts): WordedStep | null => {
  const { found, plan } = facts;
  const hurts = found.selfReport.light === 'amber' || found.selfReport.light === 'red';
  const rules = found.fired
    .map(({ rule }) => rule)
    .filter((rule) => isTriageRule(rule) || rule.startsWith('S-PAIN'));
  const values = valuesOf(facts, rules);
  if (suggestedReferral(facts) === null && isUnservedPain(facts)) {
    const unserved = { ...values, notServed: plan.notServed };
    return {
      id: 'refer_clinician',
      kind: 'symptom',
      untilDay: null,
      rules,
      word: 'not_served',
      values: unserved,
    };
  }
  if (!hurts && !rules.some(isTriageRule)) return null;
  const routine = routineOfFirstCause(facts);
  if (routine !== null) {
    const named = { ...values, name: routine.name, dose: routine.doseText };
    return { id: routine.id, kind: 'symptom', untilDay: null, rules, word: 'routine', values: named };
  }
  // The pause of a place asks for its rating already.
  const isAsked = facts.load?.action === 'pause_running' && suggestedReferral(facts) === null;
  return hurts && !isAsked
    ? { id: 'rate_again', kind: 'symptom', untilDay: null, rules, word: 'rate_again', values }
    : null;
};

const isAtLeast = (severity: Severity, least: Severity): boolean =>
  severities.indexOf(severity) >= severities.indexOf(least);

const headlineWithoutStep = (facts: AdviceFacts): string => {
  const { found, gate, words } = facts;
  const { returning } = found.view.triage;
  if (returning !== null) {
    const { stage, last } = returning;
    return words.headline.staged({ stage, last });
  }
  const template = isAtLeast(gate.severity, 'caution') ? words.headline.look : words.headline.quiet;
  return template(valuesOf(facts, []));
};

/**
 * The few things to do next and the headline that names the first: at most one for safety, one on load and one for
 * the symptom, in this order. At a cut only the referral. Without a step the headline names the ceiling, or says that
 * something stands out.
 *
 * @example
 * adviseSteps(facts).headline; // 'Keep the next runs short.'
 */
export const adviseSteps = (facts: AdviceFacts): { headline: string; nextSteps: readonly NextStep[] } => {
  const { allowed, words } = facts;
  const rest = allowed.nextSteps === 'referral' ? [] : [loadStep(facts), symptomStep(facts)];
  const steps = [safetyStep(facts), ...rest].filter((step) => step !== null);
  const [first] = steps;
  return {
    headline:
      first === undefined ? headlineWithoutStep(facts) : words.steps[first.word].headline(first.values),
    nextSteps: steps.map(({ id, kind, word, values, untilDay, rules }) => ({
      id,
      kind,
      text: words.steps[word].text(values),
      untilDay,
      rules,
    })),
  };
};
