import type { NextStep } from '#src/core/domain/assessment.ts';
import type { Measured } from '#src/core/domain/finding.ts';
import { type Severity, severities } from '#src/core/domain/finding.ts';
import type { Routine } from '#src/core/domain/routine.ts';
import { findRoutine } from '#src/core/routines/catalogue/index.ts';
import type { NextStepWord } from '#src/core/words/language.ts';
import { render } from '#src/core/words/render.ts';
import { type AdviceFacts, pausingRules, suggestedReferral } from './advice-facts.ts';

/** A next step with the words that say it. */
type WordedStep = Omit<NextStep, 'text'> & { readonly word: NextStepWord; readonly measured: Measured };

/** Rules that are settled by their questions: answering comes before anything else. */
const settledByAnswers: readonly string[] = ['T-SIGN', 'T-OPEN'];

const isTriageRule = (rule: string): boolean => rule.startsWith('T-');

const measuredOf = (facts: AdviceFacts, rules: readonly string[]): Measured => {
  const { found, words } = facts;
  const warning = found.warnings.find(({ rule, region }) => rules.includes(rule) && region !== null);
  const { answers } = found.view;
  const place = warning ?? { region: answers?.region ?? null, side: answers?.side ?? null };
  return {
    place: words.placeName(place),
    region: warning?.region ?? null,
    ceilingMeters: found.ceiling.nextRunMeters,
    ceilingSeconds: found.ceiling.nextRunSeconds,
  };
};

const safetyStep = (facts: AdviceFacts): WordedStep | null => {
  const step = (word: NextStepWord, rules: readonly string[]): WordedStep => {
    return { id: word, kind: 'safety', untilDay: null, rules, word, measured: measuredOf(facts, rules) };
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

const loadStep = (facts: AdviceFacts): WordedStep | null => {
  const { load, words } = facts;
  if (load === null || load.rule === null || load.untilDay === null) return null;
  const rules = [load.rule];
  const measured = { ...measuredOf(facts, rules), until: words.dayName(load.untilDay) };
  return { id: load.action, kind: 'load', untilDay: load.untilDay, rules, word: load.action, measured };
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
  const { found } = facts;
  const hurts = found.selfReport.light === 'amber' || found.selfReport.light === 'red';
  const rules = found.fired
    .map(({ rule }) => rule)
    .filter((rule) => isTriageRule(rule) || rule.startsWith('S-PAIN'));
  if (!hurts && !rules.some(isTriageRule)) return null;
  const routine = routineOfFirstCause(facts);
  const measured = measuredOf(facts, rules);
  if (routine !== null) {
    const named = { ...measured, name: routine.name, dose: routine.doseText };
    return { id: routine.id, kind: 'symptom', untilDay: null, rules, word: 'routine', measured: named };
  }
  return hurts
    ? { id: 'rate_again', kind: 'symptom', untilDay: null, rules, word: 'rate_again', measured }
    : null;
};

const isAtLeast = (severity: Severity, least: Severity): boolean =>
  severities.indexOf(severity) >= severities.indexOf(least);

const headlineWithoutStep = (facts: AdviceFacts): string => {
  const { found, gate, words } = facts;
  const { returning } = found.view.triage;
  if (returning !== null) {
    const { stage, last } = returning;
    return render(words.headline.staged, { stage, last }, words.formats);
  }
  const template = isAtLeast(gate.severity, 'caution') ? words.headline.look : words.headline.quiet;
  return render(template, measuredOf(facts, []), words.formats);
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
      first === undefined
        ? headlineWithoutStep(facts)
        : render(words.steps[first.word].headline, first.measured, words.formats),
    nextSteps: steps.map(({ id, kind, word, measured, untilDay, rules }) => ({
      id,
      kind,
      text: render(words.steps[word].text, measured, words.formats),
      untilDay,
      rules,
    })),
  };
};
