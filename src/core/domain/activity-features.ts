import type { Day, EpochMs } from './calendar.ts';
import type { Creator, Pause } from './decoded-activity.ts';
import type { Repair, RepairSpan } from './repair.ts';
import type { RunPage } from './run-page.ts';
import type { Sport, SportBasis } from './sport.ts';

export const loadSources = ['srpe', 'banister', 'edwards', 'rtss', 'duration', 'distance'] as const;
/** The models of session load, in the order in which they are preferred. */
export type LoadSource = (typeof loadSources)[number];
export const loadUnits = {
  srpe: 'AU',
  banister: 'TRIMP',
  edwards: 'TRIMP',
  rtss: 'TSS',
  duration: 'min',
  distance: 'km',
} as const satisfies Record<LoadSource, string>;
export type LoadUnit = (typeof loadUnits)[LoadSource];

/** How the unit of cadence was proven. Never doubled twice; `factor: null` is "unknown". */
export type CadenceFeatures = {
  readonly averageSpm: number | null;
  readonly maximumSpm: number | null;
  /** Share of moving time with a cadence, 0–1. */
  readonly coverage: number;
  /** What the stored values were multiplied by to count both feet: 1, 2 or null. */
  readonly factor: 1 | 2 | null;
  readonly source: 'records' | 'summary' | 'none';
  readonly confidence: 'high' | 'moderate' | 'low' | 'none';
  /** `ok`, `too_few_samples`, `implausible`, `no_cadence` … */
  readonly reason: string;
  /** Speed-adjusted drop from the first to the last third, %; null when too short. */
  readonly decayPercent: number | null;
  /** Steps per minute at the 5th, 25th, 50th, 75th and 95th percentile of moving time. */
  readonly distribution: {
    readonly p5: number;
    readonly p25: number;
    readonly p50: number;
    readonly p75: number;
    readonly p95: number;
  } | null;
};

/** The proxy: how far cadence lies below what speed and height suggest. A watch does not see the foot. */
export type OverstridingProxy = {
  readonly deficitPercent: number | null;
  readonly band: 'none' | 'possible' | 'likely' | 'unknown';
  readonly certainty: 'low' | 'moderate' | 'unknown';
  readonly expectedSpm: number | null;
};

export type RunningDynamics = {
  readonly verticalOscillationMillimeters: number | null;
  readonly verticalRatioPercent: number | null;
  readonly groundContactMilliseconds: number | null;
  readonly groundContactBalancePercent: number | null;
  /** Share of the step cycle that a foot is on the ground, 0–1. */
  readonly dutyFactor: number | null;
  readonly flightMilliseconds: number | null;
};

export type HeartRateFeatures = {
  readonly averageBpm: number;
  readonly maximumBpm: number;
  readonly coverage: number;
};

/** What a run is worth in the models it has data for. `null` is "no data for this model", never 0. */
export type RunLoads = {
  readonly trimpBanister: number | null;
  readonly trimpEdwards: number | null;
  readonly trimpLucia: number | null;
  readonly heartRateStress: number | null;
  readonly runningStress: number | null;
  readonly intensityFactor: number | null;
  readonly normalizedGradedSpeedMetersPerSecond: number | null;
  /** The maximal heart rate behind the TRIMPs is 208 − 0.7·age, not measured. */
  readonly maxHeartRateEstimated: boolean;
  /** A heart rate over 80 % or more of the run, but not all of it, was scaled up to the whole. */
  readonly scaled: boolean;
};

/** One minute of running: what the runner's own speed–cadence line is fitted to. */
export type MinuteBin = { readonly speedMetersPerSecond: number; readonly spm: number };

/**
 * Where a run was at each whole half minute of UTC of its first two hours, degrees; null where nothing was recorded.
 * Two copies are compared instant by instant, whatever their first records are.
 */
export type Course = {
  readonly firstMs: EpochMs;
  readonly latitudes: readonly (number | null)[];
  readonly longitudes: readonly (number | null)[];
};

/** Seconds of a run at about one speed. `metersPerSecond` is their mean, so speed × seconds is their distance. */
export type SpeedShare = { readonly metersPerSecond: number; readonly seconds: number };

/** Kilometres weighted by how hard they land. A convention of ours with an open formula; it never warns. */
export type ImpactDistance = {
  readonly kilometers: number;
  readonly uncertaintyPercent: number;
  readonly signals: readonly string[];
};

/** Why an activity cannot be true as recorded: `too_fast` is a distance that nobody covers in the time. */
export const implausibleReasons = ['too_fast'] as const;
export type ImplausibleReason = (typeof implausibleReasons)[number];

/**
 * The numbers of one run that its recording alone decides (plus the runner's physiology). What depends on
 * other runs (session spike, hard by long run or spike) is computed when a history is read.
 */
export type ActivityFeatures = RunPage & {
  readonly sport: Sport;
  readonly subSport: string | null;
  /** What the sport rests on; absent in features of version 2 and before. */
  readonly sportBasis?: SportBasis;
  /** Whether a person says that it was a race; absent: nobody says, and only the kind of run can tell. */
  readonly race?: boolean;
  readonly startMs: EpochMs;
  readonly endMs: EpochMs;
  readonly localDay: Day;
  /** What the file, its platform or the runner called it; null where nobody did. */
  readonly title: string | null;
  /** Local time less UTC at the start, by the file, else in the runner's zone. */
  readonly utcOffsetSeconds: number;
  readonly elapsedSeconds: number;
  readonly timerSeconds: number | null;
  readonly movingSeconds: number;
  readonly distanceMeters: number | null;
  /** Why the distance was left out; null for an activity that can be true. */
  readonly implausible: ImplausibleReason | null;
  readonly ascentMeters: number | null;
  readonly descentMeters: number | null;
  readonly averageSpeedMetersPerSecond: number | null;
  readonly gradeAdjustedSpeedMetersPerSecond: number | null;
  readonly steps: number | null;
  readonly cadence: CadenceFeatures;
  readonly stepLengthMeters: number | null;
  readonly stepLengthShareOfHeight: number | null;
  readonly overstriding: OverstridingProxy;
  readonly runningDynamics: RunningDynamics | null;
  readonly heartRate: HeartRateFeatures | null;
  readonly loads: RunLoads;
  /** Seconds at or above threshold heart rate; null without heart rate or threshold. */
  readonly secondsAtThreshold: number | null;
  readonly secondsAbove88PercentMaxHeartRate: number | null;
  /** Seconds at an intensity factor of 0.90 or more; null without threshold speed. */
  readonly secondsAtIntensity90: number | null;
  readonly downhillShare: number | null;
  readonly downhillDropMeters: number | null;
  readonly fastMeters: number | null;
  /** How long the run went at which speed, slowest first; null without a speed signal. */
  readonly speedProfile: readonly SpeedShare[] | null;
  readonly impact: ImpactDistance | null;
  readonly minuteBins: readonly MinuteBin[];
  /** Pauses and gaps of ten minutes and more. */
  readonly breaks: readonly Pause[];
  /** Null without positions. */
  readonly course: Course | null;
  readonly repairs: readonly Repair[];
  /** Where they are; absent in activities that were described before it was kept. */
  readonly repairSpans?: readonly RepairSpan[];
  readonly creator: Creator;
};

/** Raised by one whenever the numbers of a run change for the same bytes; reprocessing compares it. */
export const featuresVersion = 4;
/** Raised by one whenever a reader makes something else of the same bytes. */
export const decoderVersion = 2;
