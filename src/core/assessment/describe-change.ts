import type {
  Assessment,
  AssessmentAspect,
  AssessmentChange,
  Change,
  StoredAssessment,
} from '#src/core/domain/assessment.ts';
import { type Severity, severities } from '#src/core/domain/finding.ts';
import type { RuleId } from '#src/core/domain/rule-ids.ts';
import { rules } from '#src/core/risk/rules/index.ts';
import { decideGate } from './gate.ts';
import type { GateLevel } from './gate-table.ts';

/** From this severity on an episode is announced. Our convention. */
const ANNOUNCED_SEVERITY = 'caution' satisfies Severity;

const rulesOf = (assessment: StoredAssessment | null): string[] =>
  assessment?.warnings.map((warning) => warning.rule) ?? [];

const aspects: { readonly [A in AssessmentAspect]: (assessment: StoredAssessment) => unknown } = {
  severity: ({ severity }) => severity,
  triage: ({ triage }) => [triage.level, triage.rule],
  'load-risk': ({ loadRisk }) => loadRisk.band,
  warnings: rulesOf,
  routines: ({ routines }) => routines.eligible,
};

const change = <T>(
  before: StoredAssessment | null,
  after: Assessment,
  read: (from: StoredAssessment) => T,
): Change<T> => ({
  from: before === null ? null : read(before),
  to: read(after),
});

/**
 * What a new assessment says that the one before did not; null when it says the same. The first assessment of
 * a runner changes everything, from null. The one before may be of an earlier version.
 */
export const describeChange = (
  before: StoredAssessment | null,
  after: Assessment,
): AssessmentChange | null => {
  const changed = (Object.keys(aspects) as AssessmentAspect[]).filter(
    (aspect) =>
      before === null || JSON.stringify(aspects[aspect](before)) !== JSON.stringify(aspects[aspect](after)),
  );
  if (changed.length === 0) return null;
  const [known, fresh] = [rulesOf(before), rulesOf(after)];
  return {
    asOf: after.asOf,
    changed,
    severity: change(before, after, ({ severity }) => severity),
    triage: change(before, after, ({ triage }) => triage),
    loadRiskBand: change(before, after, ({ loadRisk }) => loadRisk.band),
    rulesAdded: fresh.filter((rule) => !known.includes(rule)),
    rulesCleared: known.filter((rule) => !fresh.includes(rule)),
  };
};

const isRuleId = (id: string): id is RuleId => Object.hasOwn(rules, id);

/** The gate of a stored assessment. What its gate left out never decides it, so its warnings are enough. */
const gateOf = ({ warnings }: StoredAssessment): GateLevel =>
  decideGate(
    warnings.map(({ rule, severity }) => ({
      rule,
      severity,
      pauses: isRuleId(rule) && rules[rule].pausesRunning,
    })),
  ).level;

const announced = (assessment: StoredAssessment) =>
  assessment.warnings.filter(
    ({ severity }) => severities.indexOf(severity) >= severities.indexOf(ANNOUNCED_SEVERITY),
  );

/** Warnings at caution or higher that the one before did not hold; an episode that only paused is none. */
const begun = (before: StoredAssessment, after: Assessment) => {
  const known = announced(before).map(({ rule }) => rule);
  return announced(after).filter(({ rule, since }) => {
    if (known.includes(rule)) return false;
    const wasMilder = rulesOf(before).includes(rule);
    return wasMilder || since === undefined || since >= before.asOf;
  });
};

/**
 * True when a change is worth an event: an episode of caution or higher begins or ends, or the gate changes. The first
 * assessment is always worth one.
 *
 * @example
 * isWorthAnEvent(before, after); // false when only an info came or went
 */
export const isWorthAnEvent = (before: StoredAssessment | null, after: Assessment): boolean => {
  if (before === null || gateOf(before) !== gateOf(after)) return true;
  const now = announced(after).map(({ rule }) => rule);
  return begun(before, after).length > 0 || announced(before).some(({ rule }) => !now.includes(rule));
};
