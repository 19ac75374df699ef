/** Time constant of fitness (CTL), days. */
export const FITNESS_DAYS = 42;
/** Time constant of fatigue (ATL), days. */
export const FATIGUE_DAYS = 7;

/** The state of the model at the end of a day, in the unit of the load series. */
export type FitnessFatigue = {
  /** Chronic training load (CTL), in load a day. */
  readonly fitness: number;
  /** Acute training load (ATL), in load a day. */
  readonly fatigue: number;
  /** Training stress balance (TSB): yesterday's fitness minus yesterday's fatigue. */
  readonly form: number;
  /** Today's fitness minus today's fatigue. */
  readonly formSameDay: number;
};

/**
 * Fitness, fatigue and form at the last day of a daily series: `E += (x − E)·(1 − e^(−1/τ))` with τ of 42 and
 * 7 days, both starting from 0 before the first day, so they stay low until the series is long. `null` for an
 * empty series or one with an unknown (`NaN`) day.
 * Source: the performance-management model as TrainingPeaks states it (from memory). There is no evidence
 * that it predicts injuries; it is shown only.
 *
 * @example
 * fitnessFatigue(new Float64Array(28).fill(10)); // { fitness: 4.8658…, fatigue: 9.8168…, form: -5.0466…, formSameDay: -4.9510… }
 */
export const fitnessFatigue = (daily: ArrayLike<number>): FitnessFatigue | null => {
  if (daily.length === 0) return null;
  const fitnessGain = -Math.expm1(-1 / FITNESS_DAYS);
  const fatigueGain = -Math.expm1(-1 / FATIGUE_DAYS);
  let fitness = 0;
  let fatigue = 0;
  let form = 0;
  for (let i = 0; i < daily.length; i++) {
    const load = daily[i] as number;
    form = fitness - fatigue;
    fitness += (load - fitness) * fitnessGain;
    fatigue += (load - fatigue) * fatigueGain;
  }
  return Number.isNaN(fitness) ? null : { fitness, fatigue, form, formSameDay: fitness - fatigue };
};
