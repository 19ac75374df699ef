/** From, to. */
export type Range = readonly [number, number];
/** One number, or a range of them. */
export type Amount = number | Range;

/** How often a routine is done. */
export type DoseFrequency = 'strength-days' | 'every-other-day' | 'once-a-day' | 'once-a-week';
/** How hard it is done. */
export type DoseEffort = 'third-of-maximum';
/** A published programme that numbers alone do not describe. */
export type DoseProtocol =
  | 'petersen-ten-weeks'
  | 'petersen-full'
  | 'askling-extender'
  | 'askling-diver'
  | 'askling-glider';

/**
 * How much. The names are those of the published list and carry their unit. A language has the texts for
 * frequency, effort and protocol.
 */
export type RoutineDose = {
  readonly sets?: Amount;
  readonly reps?: Amount;
  readonly steps?: Amount;
  readonly breaths?: Amount;
  readonly cycles?: Amount;
  readonly seconds?: Amount;
  readonly minutes?: Amount;
  readonly hours?: Amount;
  readonly days?: Amount;
  readonly weeks?: Amount;
  readonly holdSeconds?: Amount;
  readonly lowerSeconds?: Amount;
  readonly contractSeconds?: Amount;
  readonly inhaleSeconds?: Amount;
  readonly exhaleSeconds?: Amount;
  readonly hotMinutes?: Amount;
  readonly coldMinutes?: Amount;
  readonly totalBlockMinutes?: Amount;
  readonly everyMinutes?: Amount;
  readonly minutesPerRun?: Amount;
  readonly maxPerDay?: number;
  readonly maxRatio?: number;
  readonly maxPercent?: number;
  readonly stepRateChangePercent?: number;
  readonly volumeChangePercent?: Range;
  readonly perSide?: boolean;
  readonly effort?: DoseEffort;
  readonly frequency?: DoseFrequency;
  readonly protocol?: DoseProtocol;
  readonly start?: RoutineDose;
  readonly alt?: RoutineDose;
};

/** The three points of a dose range, in the order in which a runner passes them. */
export const doseLevels = ['low', 'middle', 'top'] as const;
/** Where in its published range a dose is taken. */
export type DoseLevel = (typeof doseLevels)[number];
