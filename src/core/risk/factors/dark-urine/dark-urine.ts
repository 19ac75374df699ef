import { triageFactor } from '#src/core/risk/factors/triage-factor.ts';

/** Dark urine with severe muscle pain: an emergency. */
export const darkUrine = triageFactor('dark-urine', ['T-RED-08']);
