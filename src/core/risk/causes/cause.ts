import type { QuestionField, ReasonId } from '#src/core/domain/cause-ids.ts';
import type { EvidenceGrade } from '#src/core/domain/finding.ts';
import type { RiskView } from '#src/core/risk/risk-view.ts';
import type { WarningRuleId } from '#src/core/risk/rules/index.ts';

/** An answer, or several, that point to a cause without being a rule of their own. */
export type CauseReason = {
  readonly id: ReasonId;
  readonly holds: (view: RiskView) => boolean;
  /** 3 points straight at the cause, 2 makes it likely, 1 is a hint. */
  readonly weight: 1 | 2 | 3;
};

/** A possible cause of tightness as data: what points to it and what would decide. */
export type Cause = {
  /** Rules whose raised finding points to it. */
  readonly rules: readonly WarningRuleId[];
  /** Rules that fit it and say little: they weigh 1, and nothing where triage has a better explanation. */
  readonly hints?: readonly WarningRuleId[];
  readonly reasons: readonly CauseReason[];
  /** An answer that rules it out, whatever else points to it. */
  readonly ruledOut?: (view: RiskView) => boolean;
  /** Answers that would decide, most informative first. */
  readonly ask: readonly QuestionField[];
  readonly grade: EvidenceGrade;
};
