import type { Day } from '#src/core/domain/calendar.ts';
import type { Region, Side } from '#src/core/domain/check-in.ts';
import type { MissingId } from '#src/core/domain/factor-ids.ts';
import type { Evidence, Measured, Severity } from '#src/core/domain/finding.ts';
import type { WarningRuleId } from './rules/index.ts';
import type { AskedField } from './rules/rule.ts';

/** A rule holds: which one, what was measured, and how grave it is here. */
export type RaisedFinding = {
  readonly kind: 'raised';
  readonly rule: WarningRuleId;
  readonly measured: Measured;
  readonly severity: Severity;
} & FindingContext;

/** What a factor knows of the place and the time of what it raises. */
export type FindingContext = {
  /** Day of the run that the rule speaks of. */
  readonly eventDay?: Day;
  readonly region?: Region | null;
  readonly side?: Side | null;
  /** Questions that would settle it, in place of those of the rule. */
  readonly asks?: readonly AskedField[];
  /** Where this finding rests on less than its rule does. */
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
