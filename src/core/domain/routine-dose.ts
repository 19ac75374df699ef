/** From, to. */
export type Range = readonly [number, number];
/** One number, or a range of them. */
export type Amount = number | Range;

/** How often a routine is done. */
export type DoseFrequency = 'strength-days' | 'daily' | 'once-a-week';
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
 * How much. The names are those of the published list: `_s` is seconds, `_min` minutes, `_pct` percent;
 * `minutes`, `seconds`, `hours`, `days` and `weeks` are what they say. A language has the texts for
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
  readonly hold_s?: Amount;
  readonly lower_s?: Amount;
  readonly contract_s?: Amount;
  readonly inhale_s?: Amount;
  readonly exhale_s?: Amount;
  readonly hot_min?: Amount;
  readonly cold_min?: Amount;
  readonly total_block_minutes?: Amount;
  readonly every_min?: Amount;
  readonly minutes_per_run?: Amount;
  readonly max_per_day?: number;
  readonly max_ratio?: number;
  readonly max_pct?: number;
  readonly step_rate_change_pct?: number;
  readonly volume_change_pct?: Range;
  readonly per_side?: boolean;
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
