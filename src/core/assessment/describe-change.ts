import type { Assessment, AssessmentAspect, AssessmentChange, Change } from '#src/core/domain/assessment.ts';

const rulesOf = (assessment: Assessment | null): string[] =>
  assessment?.warnings.map((warning) => warning.rule) ?? [];

const aspects: { readonly [A in AssessmentAspect]: (assessment: Assessment) => unknown } = {
  severity: ({ severity }) => severity,
  triage: ({ triage }) => [triage.level, triage.rule],
  'load-risk': ({ loadRisk }) => loadRisk.band,
  warnings: rulesOf,
  routines: ({ routines }) => routines.eligible,
};

const change = <T>(
  before: Assessment | null,
  after: Assessment,
  read: (from: Assessment) => T,
): Change<T> => ({
  from: before === null ? null : read(before),
  to: read(after),
});

/**
 * What a new assessment says that the one before did not; null when it says the same. The first assessment of
 * a runner changes everything, from null.
 */
export const describeChange = (before: Assessment | null, after: Assessment): AssessmentChange | null => {
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
