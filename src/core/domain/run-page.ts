/** A part of a recording: a lap or a kilometre. Seconds count from its first record, as its streams do. */
export type RunSection = {
  readonly startSeconds: number;
  /** From its start to its end, pauses included. */
  readonly durationSeconds: number;
  /** null where no record lies within it. */
  readonly movingSeconds: number | null;
  readonly distanceMeters: number | null;
  readonly averageBpm: number | null;
  /** Steps of both feet. */
  readonly averageSpm: number | null;
};

/** The least elapsed time in which a distance was covered, anywhere in a run. */
export type BestEffort = { readonly meters: number; readonly seconds: number; readonly startSeconds: number };

/** Seconds in a zone: from its lower bound on and below its upper one; null is "no bound". */
export type HeartRateZone = {
  readonly zone: number;
  readonly fromBpm: number | null;
  readonly toBpm: number | null;
  readonly seconds: number;
};
export type PaceZone = {
  readonly zone: number;
  readonly fromMetersPerSecond: number | null;
  readonly toMetersPerSecond: number | null;
  readonly seconds: number;
};

/** Degrees. Across the 180th meridian `west` is greater than `east` (RFC 7946, section 5.2). */
export type Bounds = {
  readonly south: number;
  readonly west: number;
  readonly north: number;
  readonly east: number;
};

/** What a page about one run shows beside its numbers. */
export type RunPage = {
  /** The laps that the file states, measured along the records. */
  readonly laps: readonly RunSection[];
  /** Kilometres; the last one is what was left. */
  readonly splits: readonly RunSection[];
  readonly bestEfforts: readonly BestEffort[];
  /** null without a heart rate, or without a maximal or threshold heart rate of the runner. */
  readonly heartRateZones: readonly HeartRateZone[] | null;
  /** null without a speed, or without a threshold speed of the runner. */
  readonly paceZones: readonly PaceZone[] | null;
  /** The way as an encoded polyline of precision 5; null without positions. */
  readonly polyline: string | null;
  readonly bounds: Bounds | null;
};
