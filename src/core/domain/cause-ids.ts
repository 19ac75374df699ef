/** Every cause of tightness, by the ids of the published list. */
export const causeIds = [
  'C-RAMP',
  'C-NOBREAK',
  'C-OVERSTRIDE',
  'C-GLUTE',
  'C-CORE',
  'C-TILT',
  'C-SIT',
  'C-NERVE',
  'C-PREVINJ',
  'C-QUADDOM',
  'C-WEAKLONG',
  'C-STRETCHONLY',
  'C-COLDSTART',
  'C-CHAIN',
  'C-CHRONICSTIFF',
  'C-DOMS',
  'C-SYMPATH',
  'C-ACUTE',
] as const;
/** A cause of tightness by its id. */
export type CauseId = (typeof causeIds)[number];
