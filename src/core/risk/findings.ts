import type { MissingId } from '#src/core/domain/factor-ids.ts';
import type { Measured, Severity } from '#src/core/domain/finding.ts';
import type { FindingContext, OpenFinding, RaisedFinding, UsualFinding } from './finding.ts';
import { severityOf, type WarningRuleId } from './rules/index.ts';

/**
 * A finding that raises `rule`, with the rule's own severity unless another one is given.
 *
 * @example
 * raise('L-SPK-L', { changeShare: 1.2 }).severity; // 'strong'
 */
export const raise = (
  rule: WarningRuleId,
  measured: Measured,
  severity: Severity = severityOf(rule),
  context: FindingContext = {},
): RaisedFinding => ({ kind: 'raised', rule, measured, severity, ...context });

/**
 * A finding that says "as usual", with what was measured.
 *
 * @example
 * asUsual({ restDays: 2 }).kind; // 'as-usual'
 */
export const asUsual = (measured: Measured): UsualFinding => ({ kind: 'as-usual', measured });

/**
 * A finding that says what is missing, with what could be measured all the same.
 *
 * @example
 * cannotSay(['runs']).missing; // ['runs']
 */
export const cannotSay = (missing: readonly MissingId[], measured: Measured = {}): OpenFinding => ({
  kind: 'not-enough-data',
  measured,
  missing,
});
