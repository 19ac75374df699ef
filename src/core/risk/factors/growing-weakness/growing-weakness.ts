import { triageFactor } from '#src/core/risk/factors/triage-factor.ts';

/** Weakness of the leg or foot that grows: a doctor today. */
export const growingWeakness = triageFactor('growing-weakness', ['T-RED-07']);
