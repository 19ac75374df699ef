import { triageFactor } from '#src/core/risk/factors/triage-factor.ts';

/** Signs of an irritated nerve: no stretching, gentle glides. */
export const nerveSigns = triageFactor('nerve-signs', ['T-NRV-01', 'T-NRV-02']);
