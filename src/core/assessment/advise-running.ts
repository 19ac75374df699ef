import type { RunningAdvice } from '#src/core/domain/assessment.ts';
import { type Measured, type Severity, severities } from '#src/core/domain/finding.ts';
import { type AdviceFacts, pausingRules, suggestedReferral } from './advice-facts.ts';
import { LOAD_ACTION_SEVERITY } from './choose-load-action.ts';

/** The rule of a staged return to running; its finding measures the `stage`. */
export const STAGED_RULE = 'R-RETURN';
const isGrave = (severity: Severity): boolean =>
  severities.indexOf(severity) >= severities.indexOf(LOAD_ACTION_SEVERITY);

/** Actions on load that limit how far the next runs go. */
const capping: readonly string[] = ['cap_next_run', 'step_back_week'];

const adviceOf = (
  facts: AdviceFacts,
  advice: Omit<RunningAdvice, 'text'>,
  measured: Measured = {},
): RunningAdvice => {
  const { words } = facts;
  return { ...advice, text: words.running[advice.state](measured) };
};

const stagedOf = ({ found }: AdviceFacts): Measured | null =>
  found.raised.find(({ rule }) => rule === STAGED_RULE)?.measured ?? null;

/**
 * Whether and how to run, as the gate and the action on load leave it.
 *
 * @example
 * adviseRunning(facts).state; // 'capped'
 */
export const adviseRunning = (facts: AdviceFacts): RunningAdvice => {
  const { found, gate, allowed, load } = facts;
  const staged = gate.level === 'cut' ? null : stagedOf(facts);
  const paused = pausingRules(found.fired)[0];
  if (!allowed.running && (staged === null || paused !== undefined)) {
    const rule = gate.level === 'cut' ? gate.speaks[0] : paused?.rule;
    const advice = { state: 'paused', rule: rule ?? null, stage: null, untilDay: null } as const;
    return adviceOf(facts, advice, { urgent: gate.level === 'cut' });
  }
  if (staged !== null) {
    const stage = String(staged['stage']);
    return adviceOf(facts, { state: 'staged', rule: STAGED_RULE, stage, untilDay: null }, staged);
  }
  if (load !== null && load.untilDay !== null && capping.includes(load.action)) {
    const { rule, untilDay } = load;
    return adviceOf(
      facts,
      { state: 'capped', rule, stage: null, untilDay },
      {
        ceilingMeters: found.ceiling.nextRunMeters,
        ceilingSeconds: found.ceiling.nextRunSeconds,
        until: untilDay,
      },
    );
  }
  const asUsual =
    load === null && gate.level === 'open' && !isGrave(gate.severity) && suggestedReferral(facts) === null;
  return adviceOf(
    facts,
    { state: 'ordinary', rule: null, stage: null, untilDay: null },
    { rests: load?.action === 'rest_day', asUsual },
  );
};
