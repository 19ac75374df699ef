import { graver, type Severity } from '#src/core/domain/finding.ts';
import type { FiredRule } from './fired-rule.ts';
import { type GateLevel, gateTable } from './gate-table.ts';

/** A rule that holds, and whether running waits until it is settled. */
export type GatedRule = FiredRule & { readonly pauses: boolean };

/** What may be said. */
export type Gate = {
  readonly level: GateLevel;
  /** Of the speaking rules at `cut`, of all fired rules otherwise. */
  readonly severity: Severity;
  /** Rules whose warnings are given in full, by id. */
  readonly speaks: readonly string[];
  /** Rules that are only told as a fact, by id. */
  readonly facts: readonly string[];
  /** Whether a ceiling may be given. */
  readonly ceiling: boolean;
};

/** Rules that carry a triage level: a gate above them is at least `careful`. By the start of the id. */
const TRIAGE_RULES = ['T-', 'R-RETURN'];
const SPEAKING_AT_CUT = ['T-'];
/** While running waits only what bears on the pause is said in full. */
const SPEAKING_AT_PAUSE = [
  ...['T-', 'O-', 'S-PAIN', 'S-PERSIST', 'S-OSTRC', 'S-REDS', 'S-CLEAR', 'S-INFLAM', 'S-TREND', 'S-SLEEP'],
  'S-PREV',
];
/** What was run is then a fact, without advice. */
const FACTS_AT_PAUSE = ['L-SPK', 'L-WK', 'L-SPD', 'L-DOWN'];

const idsOf = (fired: readonly FiredRule[], starts: readonly string[] = ['']): readonly string[] => {
  const ids = fired.map(({ rule }) => rule).filter((rule) => starts.some((start) => rule.startsWith(start)));
  return [...new Set(ids)].toSorted();
};

const levelOf = (fired: readonly GatedRule[], severity: Severity): GateLevel => {
  if (severity === 'emergency' || severity === 'urgent') return 'cut';
  if (fired.some((rule) => rule.pauses || rule.severity === 'stop')) return 'pause';
  return idsOf(fired, TRIAGE_RULES).length > 0 ? 'careful' : 'open';
};

/**
 * What may be said, from the fired rules alone. `cut` from severity urgent on: only the triage rules of the highest
 * severity speak. `pause` when a rule pauses running, as every rule at `stop` does. `careful` when a triage rule
 * holds, else `open`. The order of the rules does not matter, and a further rule never lowers the level. What each
 * level allows of an answer stands in {@link gateTable}.
 *
 * @example
 * decideGate([{ rule: 'L-SPK-S', severity: 'caution', pauses: false }]);
 * // { level: 'open', severity: 'caution', speaks: ['L-SPK-S'], facts: [], ceiling: true }
 */
export const decideGate = (fired: readonly GatedRule[]): Gate => {
  const severity = fired.map((rule) => rule.severity).reduce<Severity>(graver, 'none');
  const level = levelOf(fired, severity);
  const { ceiling } = gateTable[level];
  if (level === 'cut') {
    const gravest = fired.filter((rule) => rule.severity === severity);
    return { level, severity, speaks: idsOf(gravest, SPEAKING_AT_CUT), facts: [], ceiling };
  }
  if (level === 'pause') {
    const facts = idsOf(fired, FACTS_AT_PAUSE);
    return { level, severity, speaks: idsOf(fired, SPEAKING_AT_PAUSE), facts, ceiling };
  }
  return { level, severity, speaks: idsOf(fired), facts: [], ceiling };
};
