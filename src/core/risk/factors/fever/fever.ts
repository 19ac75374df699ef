import { triageFactor } from '#src/core/risk/factors/triage-factor.ts';

/** Fever: no training. */
export const fever = triageFactor('fever', ['T-ILL-01']);
