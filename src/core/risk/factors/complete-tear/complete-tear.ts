import { triageFactor } from '#src/core/risk/factors/triage-factor.ts';

/** A pop with a large bruise, gap or weakness, or a leg that bears no weight: a doctor today. */
export const completeTear = triageFactor('complete-tear', ['T-RED-04']);
