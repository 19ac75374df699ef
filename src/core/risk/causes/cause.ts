import type { QuestionField, ReasonId } from '#src/core/domain/cause-ids.ts';
import type { EvidenceGrade } from '#src/core/domain/finding.ts';
import type { RiskView } from '#src/core/risk/risk-view.ts';
import type { WarningRuleId } from '#src/core/risk/rules/index.ts';

/** An answer, or several, that point to a cause without being a rule of their own. */
export type CauseReason = { readonly id: ReasonId; readonly holds: (view: RiskView) => boolean };

/** Rules that may point to a cause. The ids beside those of the table are published and not raised yet. */
export type PointingRule =
  | WarningRuleId
  | 'T-APO'
  | 'T-ACHILLES'
  | 'T-NRV-03'
  | 'L-SPD'
  | 'L-DOWN'
  | 'S-SLEEP'
  | 'S-REDS';

/** A possible cause of tightness as data: what points to it and what would decide. */
export type Cause = {
  /** Rules whose raised finding points to it. */
  readonly rules: readonly PointingRule[];
  readonly reasons: readonly CauseReason[];
  /** What has to hold as well, whatever points to it. */
  readonly onlyIf?: (view: RiskView) => boolean;
  /** True for a cause of the hamstring: it is neither named nor asked about at another place. */
  readonly ofHamstring?: true;
  /** Answers that would decide, most informative first. */
  readonly ask: readonly QuestionField[];
  readonly grade: EvidenceGrade;
};
