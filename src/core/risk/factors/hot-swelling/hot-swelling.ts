import { triageFactor } from '#src/core/risk/factors/triage-factor.ts';

/** Fever with a hot, swollen area: a doctor today. */
export const hotSwelling = triageFactor('hot-swelling', ['T-RED-06']);
