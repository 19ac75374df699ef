import { triageFactor } from '#src/core/risk/factors/triage-factor.ts';

/** Night pain with general signs: a doctor today. */
export const nightPain = triageFactor('night-pain', ['T-RED-09']);
