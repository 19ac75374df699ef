import type { Day, Region, Sex, Side } from '#src/core/index.ts';

/** How often the simulated watch writes a record: each second, or "smart" with a gap of 4 to 8 seconds. */
export type Recording = 'every-second' | 'smart';

/** What a file holds: FIT with or without running dynamics; GPX counting steps, strides or nothing; TCX. */
export type FileKind =
  | 'fit'
  | 'fit-running-dynamics'
  | 'gpx-steps-per-minute'
  | 'gpx-one-leg'
  | 'gpx-positions-only'
  | 'tcx';

/** One activity of a story. Everything the simulation adds is decided by `seed`. */
export type RunPlan = {
  /** File name without folder and ending. */
  readonly name: string;
  readonly sport: 'running' | 'cycling';
  readonly kind: FileKind;
  readonly recording: Recording;
  /** ISO 8601 instant in UTC. */
  readonly startTime: string;
  readonly distanceMeters: number;
  /** Mean over the moving time. */
  readonly speedMetersPerSecond: number;
  /** Steps per minute, both feet, at the mean speed (crank revolutions per minute on a ride). */
  readonly stepsPerMinute: number;
  /** Beats per minute once warm. */
  readonly heartRateBpm: number;
  /** How far cadence has fallen in the last third against the first, in percent. */
  readonly cadenceDropPercent: number;
  /** Stops of the watch: where, and for how long. */
  readonly pauses: readonly { readonly atMeters: number; readonly seconds: number }[];
  readonly seed: string;
};

/** The runner of a story, with the API's field names. */
export type StoryRunner = {
  readonly externalId: string;
  readonly displayName: string;
  readonly timeZone: string;
  readonly sex: Sex;
  readonly birthYear: number;
  readonly heightMeters: number;
  readonly massKilograms: number;
  readonly maxHeartRateBpm: number;
  readonly restingHeartRateBpm: number;
};

/** The check-in of the last day. */
export type StoryCheckIn = {
  readonly day: Day;
  readonly region: Region;
  readonly side: Side;
  /** 0 to 10. */
  readonly tightness: number;
  readonly sittingHours: number;
  readonly stretchBeforeRun: boolean;
  readonly worstFirst10Minutes: boolean;
};

/** A runner's recorded weeks as plain data. */
export type Story = {
  readonly id: string;
  /** One sentence: what happens. */
  readonly summary: string;
  readonly runner: StoryRunner;
  readonly runs: readonly RunPlan[];
  /** The last day of the story, for which it is assessed. */
  readonly asOf: Day;
  readonly checkIn: StoryCheckIn | null;
  /** Rule ids that an assessment of `asOf` must and must not raise (see `core/risk`). */
  readonly raises: readonly string[];
  readonly mustNotRaise: readonly string[];
};
