import { triageFactor } from '#src/core/risk/factors/triage-factor.ts';

/** A sudden start like a strain: fresh within 72 hours or of unknown time, else gentle work only. */
export const freshStrain = triageFactor('fresh-strain', ['T-ACU-01', 'T-ACU-02']);
