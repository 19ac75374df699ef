import { featuresVersion } from '#src/core/domain/activity-features.ts';
import type { Assessment, Warning } from '#src/core/domain/assessment.ts';
import type { DraftWarning } from '#src/core/risk/assess-risk.ts';
import { routinesVersion } from '#src/core/routines/catalogue/index.ts';
import { type AdviceFacts, adviceFacts, referralOfAnswer } from './advice-facts.ts';
import { adviseActions } from './advise-actions.ts';
import { adviseRunning } from './advise-running.ts';
import { askNext } from './ask-next.ts';
import { certaintyOf } from './certainty.ts';
import { adviseSteps } from './next-steps.ts';
import { sentencesOf } from './say-once.ts';
import { speakOnce } from './speak-once.ts';
import { limitsRuns } from './stage-ceiling.ts';

const isNerveRule = (rule: string): boolean => rule.startsWith('T-NRV');

/** The warnings that may be given, each in the words that the gate leaves; a known info in one sentence. */
const warningsOf = ({ found, gate, words }: AdviceFacts): readonly Warning[] => {
  const isPaused = gate.level === 'cut' || gate.level === 'pause' || limitsRuns(found.view.triage.returning);
  const factOf = (rule: string): string => {
    const because = found.fired.find((fired) => fired.rule === rule)?.because ?? '';
    return words.inARow([because, words.gated.countsLater()]);
  };
  return found.warnings
    .filter(({ rule }) => gate.speaks.includes(rule) || gate.facts.includes(rule))
    .map(({ pausedMessage, ...warning }: DraftWarning) => {
      if (gate.facts.includes(warning.rule)) return { ...warning, message: factOf(warning.rule) };
      const message = isPaused ? pausedMessage : warning.message;
      const isKnown = warning.severity === 'info' && warning.isNew === false;
      return { ...warning, message: isKnown ? (sentencesOf(message)[0] ?? message) : message };
    });
};

const ceilingOf = ({ found, gate, words }: AdviceFacts): Assessment['ceiling'] =>
  gate.ceiling
    ? found.ceiling
    : {
        nextRunMeters: null,
        nextRunSeconds: null,
        basis: (gate.level === 'cut' ? words.gated.noCeiling : words.gated.ceilingPaused)(),
      };

const plannedRunOf = ({ found, allowed, words }: AdviceFacts): Assessment['plannedRun'] => {
  if (allowed.plannedRun || found.plannedRun === null) return found.plannedRun;
  const unjudged = { withinCeiling: null, steps: null, earliestDay: null };
  return { ...found.plannedRun, ...unjudged, basis: words.gated.planPaused() };
};

const safetyNetOf = ({ found, gate, words }: AdviceFacts): string | null =>
  gate.level !== 'cut' && found.fired.some(({ rule }) => isNerveRule(rule)) ? words.safetyNet : null;

/**
 * The answer: of what was found, what the table of the gate leaves of each field, and no long sentence twice.
 * Nothing else hides or shows anything by severity.
 *
 * @example
 * composeAnswer({ found, gate: decideGate(found.fired), plan, words }).running.state; // 'paused'
 */
export const composeAnswer = (given: Parameters<typeof adviceFacts>[0]): Assessment => {
  const facts = adviceFacts(given);
  const { found, gate, allowed, plan, words } = facts;
  const referral = referralOfAnswer(facts);
  const certainty = certaintyOf(found.view);
  const { headline, nextSteps } = adviseSteps(facts);
  const speaksOfRule =
    found.triage.rule === null || gate.level !== 'cut' || gate.speaks.includes(found.triage.rule);
  const answer: Assessment = {
    asOf: found.asOf,
    headline,
    severity: gate.severity,
    triage: speaksOfRule ? found.triage : { ...found.triage, rule: gate.speaks[0] ?? null },
    referral: referral === null ? null : words.referral[referral.id],
    safetyNet: safetyNetOf(facts),
    nextSteps,
    running: adviseRunning(facts),
    loadRisk: allowed.loadRiskLabel ? found.loadRisk : { ...found.loadRisk, notUsed: [], label: null },
    warnings: warningsOf(facts),
    findings: allowed.findings ? found.findings : [],
    causes: facts.causes,
    askNext: askNext({ found, gate, words }),
    routines: plan.routines,
    actions: adviseActions(facts),
    withheld: plan.withheld,
    ceiling: ceilingOf(facts),
    plannedRun: plannedRunOf(facts),
    coverage: found.coverage,
    confidence: certainty.load,
    certainty,
    selfReport: found.selfReport,
    disclaimer: found.disclaimer,
    versions: { ...found.versions, routines: routinesVersion, features: featuresVersion },
  };
  return speakOnce(answer, found, words);
};
