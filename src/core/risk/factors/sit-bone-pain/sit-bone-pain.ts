import { triageFactor } from '#src/core/risk/factors/triage-factor.ts';

/** Deep buttock pain on sitting: go easy on deep stretches. */
export const sitBonePain = triageFactor('sit-bone-pain', ['T-PHT-01']);
