import { atLeast } from './at-bound.ts';

/** From where on a session counts as hard. All bounds are inclusive and our convention. */
const HARD_BOUNDS = {
  sessionRpe: 7,
  minutesAtThreshold: 10,
  minutesAbove88PercentMax: 10,
  minutesAtIntensity90: 20,
  longRunShareOfLongest30: 0.9,
  longRunMinutes: 90,
} as const;

/** Why a session was hard. */
export type HardReason = 'race' | 'rpe' | 'hr_threshold' | 'hr_max88' | 'tempo' | 'long_run' | 'spike';

/** What is known of a session; `null` is "not known". Both distances in one unit. */
export type HardInputs = {
  readonly race: boolean;
  readonly sessionRpe: number | null;
  /** Minutes at or above threshold heart rate; null when the threshold or the heart rate is unknown. */
  readonly minutesAtThreshold: number | null;
  /** Minutes at or above 88 % of maximal heart rate; read only while `minutesAtThreshold` is null. */
  readonly minutesAbove88PercentMax: number | null;
  /** Minutes at an intensity factor of 0.90 or more. */
  readonly minutesAtIntensity90: number | null;
  readonly distance: number | null;
  readonly longest30: number | null;
  readonly durationMinutes: number | null;
  readonly spike: 'reference' | 'small' | 'moderate' | 'large' | 'no_reference' | 'unknown' | null;
};

/** Whether a session was hard, and by what. */
export type HardVerdict = {
  readonly hard: boolean;
  readonly because: readonly HardReason[];
  /** False when neither effort nor heart rate was there to judge by: then "not hard" does not mean "easy". */
  readonly intensityKnown: boolean;
};

const reaches = (value: number | null, bound: number): boolean => value !== null && atLeast(value, bound);

const isSpike = (spike: HardInputs['spike']): boolean =>
  spike === 'small' || spike === 'moderate' || spike === 'large';

/**
 * Whether a session was hard, and why: a race, RPE 7 or more, 10 minutes at threshold heart rate (or at 88 %
 * of the maximum while the threshold is unknown), 20 minutes at an intensity factor of 0.90, a long run
 * (90 minutes and at least 90 % of the longest of the 30 days before), or any session spike.
 * The definition is our convention.
 *
 * @example
 * classifyHard({ ...nothing, sessionRpe: 8 }); // { hard: true, because: ['rpe'], intensityKnown: true }
 */
export const classifyHard = (session: HardInputs): HardVerdict => {
  const { minutesAtThreshold, minutesAbove88PercentMax, longest30 } = session;
  const because: HardReason[] = [];
  if (session.race) because.push('race');
  if (reaches(session.sessionRpe, HARD_BOUNDS.sessionRpe)) because.push('rpe');
  if (reaches(minutesAtThreshold, HARD_BOUNDS.minutesAtThreshold)) because.push('hr_threshold');
  if (
    minutesAtThreshold === null &&
    reaches(minutesAbove88PercentMax, HARD_BOUNDS.minutesAbove88PercentMax)
  ) {
    because.push('hr_max88');
  }
  if (reaches(session.minutesAtIntensity90, HARD_BOUNDS.minutesAtIntensity90)) because.push('tempo');
  if (
    longest30 !== null &&
    longest30 > 0 &&
    reaches(session.distance, HARD_BOUNDS.longRunShareOfLongest30 * longest30) &&
    reaches(session.durationMinutes, HARD_BOUNDS.longRunMinutes)
  ) {
    because.push('long_run');
  }
  if (isSpike(session.spike)) because.push('spike');
  const intensityKnown =
    session.sessionRpe !== null || minutesAtThreshold !== null || minutesAbove88PercentMax !== null;
  return { hard: because.length > 0, because, intensityKnown };
};
