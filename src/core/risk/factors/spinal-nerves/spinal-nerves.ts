import { triageFactor } from '#src/core/risk/factors/triage-factor.ts';

/** Signs of pressure on the nerves at the base of the spine: an emergency. */
export const spinalNerves = triageFactor('spinal-nerves', ['T-RED-01']);
