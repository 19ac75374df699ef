import { triageFactor } from '#src/core/risk/factors/triage-factor.ts';

/** One sore point on bone: stop and be examined, today when other signs come with it. */
export const bonePain = triageFactor('bone-pain', ['T-RED-05', 'T-BSI-02']);
