import { triageFactor } from '#src/core/risk/factors/triage-factor.ts';

/** One swollen, warm or discoloured leg: a doctor today. */
export const swollenLeg = triageFactor('swollen-leg', ['T-RED-03']);
