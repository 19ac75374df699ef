import type { MissingId } from '#src/core/domain/factor-ids.ts';
import type { Evidence, Measured, Severity } from '#src/core/domain/finding.ts';
import type { WarningRuleId } from './rules/index.ts';

/** A rule holds: which one, what was measured, and how grave it is here (never graver than the rule). */
export type RaisedFinding = {
  readonly kind: 'raised';
  readonly rule: WarningRuleId;
  readonly measured: Measured;
  readonly severity: Severity;
  /** Where this finding rests on less than its rule does; else absent. */
  readonly evidence?: Evidence;
};

/** Looked at, and as usual. */
export type UsualFinding = { readonly kind: 'as-usual'; readonly measured: Measured };

/** Cannot be said, and what it would take. */
export type OpenFinding = {
  readonly kind: 'not-enough-data';
  readonly measured: Measured;
  readonly missing: readonly MissingId[];
};

/** The answer of one factor. */
export type Finding = RaisedFinding | UsualFinding | OpenFinding;
