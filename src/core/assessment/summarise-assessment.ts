import type { AssessmentSummary, StoredAssessment } from '#src/core/domain/assessment.ts';

/** What of an assessment, of this version or an earlier one, is compared before and after. */
export const summariseAssessment = (assessment: StoredAssessment): AssessmentSummary => ({
  asOf: assessment.asOf,
  severity: assessment.severity,
  triage: assessment.triage.level,
  loadRiskBand: assessment.loadRisk.band,
  warnings: assessment.warnings.map((warning) => warning.rule),
  ceilingMeters: assessment.ceiling.nextRunMeters,
});

/** True when both say the same, of the same day or not. */
export const sameSummary = (before: AssessmentSummary, after: AssessmentSummary): boolean =>
  before.severity === after.severity &&
  before.triage === after.triage &&
  before.loadRiskBand === after.loadRiskBand &&
  before.ceilingMeters === after.ceilingMeters &&
  before.warnings.join() === after.warnings.join();
