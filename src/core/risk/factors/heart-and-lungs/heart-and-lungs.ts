import { triageFactor } from '#src/core/risk/factors/triage-factor.ts';

/** Chest pain, collapse, breathlessness at rest or coughing blood: an emergency. */
export const heartAndLungs = triageFactor('heart-and-lungs', ['T-RED-02']);
