/**
 * How many signs of too little energy belong before a doctor. Grade B: screening by questionnaire, then a
 * physician, as in the IOC consensus (Mountjoy 2023, Br J Sports Med 57:1073); the count is our convention.
 */
export const ENERGY_SCREEN_BOUNDS = {
  /** Signs other than missed periods, which count alone. */
  minSigns: 2,
} as const;

/** The numbers that {@link screenEnergy} needs; see {@link ENERGY_SCREEN_BOUNDS}. */
export type EnergyScreenBounds = { readonly [B in keyof typeof ENERGY_SCREEN_BOUNDS]: number };

/** What is read for too little energy; null when it was not asked. */
export type EnergySigns = {
  /** For three months, not pregnant. */
  readonly missedPeriods: boolean | null;
  readonly unexplainedWeightLoss: boolean | null;
  readonly boneStressHistory: boolean | null;
  readonly eatingConcern: boolean | null;
  readonly performanceDrop: boolean | null;
  /** Several signs of doing more than one recovers from. */
  readonly overreaching: boolean | null;
  /** The three below make it a matter of a bone: running pauses. */
  readonly focalBonePain: boolean | null;
  readonly painOnHop: boolean | null;
  readonly groinPainWeightbearing: boolean | null;
};

/**
 * Whether the answers together belong before a sports doctor: missed periods alone, or two of weight loss, an
 * earlier bone stress injury, a concern about eating, a drop in performance and overreaching. `caution`, or `stop`
 * together with pain at a bone. What was not asked counts as no sign.
 * Source: Mountjoy 2023, Br J Sports Med 57:1073; see {@link ENERGY_SCREEN_BOUNDS}.
 *
 * @example
 * screenEnergy({ ...unanswered, missedPeriods: true }); // { fires: true, severity: 'caution' }
 */
export const screenEnergy = (
  signs: EnergySigns,
  bounds: EnergyScreenBounds = ENERGY_SCREEN_BOUNDS,
): { readonly fires: boolean; readonly severity: 'none' | 'caution' | 'stop' } => {
  const others = [
    signs.unexplainedWeightLoss,
    signs.boneStressHistory,
    signs.eatingConcern,
    signs.performanceDrop,
    signs.overreaching,
  ].filter((sign) => sign === true);
  if (signs.missedPeriods !== true && others.length < bounds.minSigns) {
    return { fires: false, severity: 'none' };
  }
  const atBone = [signs.focalBonePain, signs.painOnHop, signs.groinPainWeightbearing].includes(true);
  return { fires: true, severity: atBone ? 'stop' : 'caution' };
};
