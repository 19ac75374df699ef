import type { ActivityFeatures } from '#src/core/domain/activity-features.ts';
import { isRun, type SportBasis, sportSources, statedSportBasis } from '#src/core/domain/sport.ts';
import { compareSources, timeCoverage, type WeighedSource } from './compare-sources.ts';
import { sharedMs } from './shared-time.ts';

/** One recording of a run in a group of copies. */
export type ActivitySource = WeighedSource & {
  readonly id: string;
  /** When its platform says that the runner corrected it; null for a recording as it was made. */
  readonly correctedMs: number | null;
};

/** The families of fields that are taken from one source each: numbers of one family belong together. */
const families = {
  sport: ['sport', 'subSport', 'sportBasis'],
  time: [
    'startMs',
    'endMs',
    'localDay',
    'utcOffsetSeconds',
    'elapsedSeconds',
    'timerSeconds',
    'movingSeconds',
    'distanceMeters',
    'implausible',
    'breaks',
    'averageSpeedMetersPerSecond',
    'creator',
    'repairs',
  ],
  title: ['title'],
  race: ['race'],
  // What counts seconds as the signals do, which are those of the same recording.
  sections: ['laps', 'splits', 'bestEfforts', 'repairSpans'],
  map: ['polyline', 'bounds'],
  climb: ['ascentMeters', 'descentMeters'],
  grade: ['gradeAdjustedSpeedMetersPerSecond', 'downhillShare', 'downhillDropMeters'],
  cadence: ['steps', 'cadence', 'stepLengthMeters', 'stepLengthShareOfHeight', 'overstriding', 'minuteBins'],
  dynamics: ['runningDynamics'],
  heart: ['heartRate', 'secondsAtThreshold', 'secondsAbove88PercentMaxHeartRate', 'heartRateZones'],
  effort: ['secondsAtIntensity90', 'fastMeters', 'speedProfile', 'paceZones'],
  impact: ['impact'],
  course: ['course'],
} as const satisfies Record<string, readonly (keyof ActivityFeatures)[]>;

export type SourceFamily = keyof typeof families;

export type MergedSources = {
  readonly features: ActivityFeatures;
  /** Which source each family was taken from. */
  readonly chosen: { readonly [F in SourceFamily]: string };
};

/** A table that is not sure gathers what many devices noticed: more than a name, less than a recording's own type. */
const strengthOf = ({ source, confidence }: SportBasis): number =>
  source === 'table' && confidence !== 'high'
    ? sportSources.indexOf('named') + 0.5
    : sportSources.indexOf(source);

/** How much a source knows of a family; the most wins. */
const coverageOf: Record<SourceFamily, (features: ActivityFeatures) => number> = {
  sport: ({ sportBasis }) => strengthOf(sportBasis ?? statedSportBasis),
  time: timeCoverage,
  // Features before version 4 have none of it.
  title: ({ title }) => (title == null ? 0 : 1),
  race: ({ race }) => (race === undefined ? 0 : 1),
  sections: ({ laps, splits }) => (laps?.length > 0 || splits?.length > 0 ? 1 : 0),
  map: ({ polyline }) => (polyline == null ? 0 : 1),
  climb: ({ ascentMeters }) => (ascentMeters === null ? 0 : 1),
  grade: ({ downhillShare }) => (downhillShare === null ? 0 : 1),
  cadence: ({ cadence }) => (cadence.averageSpm === null ? 0 : 1 + cadence.coverage),
  dynamics: ({ runningDynamics }) =>
    runningDynamics === null ? 0 : Object.values(runningDynamics).filter((value) => value !== null).length,
  heart: ({ heartRate }) => (heartRate === null ? 0 : 1 + heartRate.coverage),
  effort: ({ loads }) => (loads.normalizedGradedSpeedMetersPerSecond === null ? 0 : 1),
  impact: ({ impact }) => (impact === null ? 0 : 100 - impact.uncertaintyPercent),
  course: ({ course }) => course?.latitudes.length ?? 0,
};

/** Coverages closer than this are the same: the more trusted source then wins. Convention. */
const coverageTolerance = 0.02;

const bestFor = (family: SourceFamily, sources: readonly ActivitySource[]): ActivitySource =>
  sources.reduce((best, source) =>
    coverageOf[family](source.features) > coverageOf[family](best.features) + coverageTolerance
      ? source
      : best,
  );

/** West of here clocks are behind UTC, east of it ahead or equal, degrees. */
const firstClocksBehind = -11;

/**
 * The best source of the time. Of two alike that share no time one holds local time as UTC: it is later than the run
 * where clocks are ahead of UTC, and earlier where they are behind.
 */
const bestTime = (sources: readonly ActivitySource[]): ActivitySource => {
  const best = bestFor('time', sources);
  const longitude = best.features.course?.longitudes.find((value) => value !== null) ?? null;
  if (longitude === null) return best;
  const direction = longitude >= firstClocksBehind ? 1 : -1;
  return sources
    .filter(({ format, features }) => format === best.format && sharedMs(features, best.features) === 0)
    .reduce(
      (right, source) =>
        direction * (source.features.startMs - right.features.startMs) < 0 ? source : right,
      best,
    );
};

/** What only a run has is taken only from a source that took the activity for what the group does. */
const ofAnySport: ReadonlySet<SourceFamily> = new Set(['sport', 'time', 'map', 'climb', 'heart', 'course']);

const pick = (features: ActivityFeatures, family: SourceFamily): Partial<ActivityFeatures> =>
  Object.fromEntries(families[family].map((field) => [field, features[field]]));

/** The newest word of a platform that says which sport it was and how far. */
const newestCorrection = (trusted: readonly ActivitySource[]): ActivitySource | undefined =>
  trusted
    .filter(({ correctedMs }) => correctedMs !== null)
    .toSorted((a, b) => (b.correctedMs ?? 0) - (a.correctedMs ?? 0))[0];

/** Sport and distance as the runner corrected them; a correction without a distance leaves it as recorded. */
const applyCorrection = (time: ActivityFeatures, word: ActivityFeatures | undefined): ActivityFeatures => {
  if (word === undefined) return time;
  const { sport, distanceMeters, implausible } = word;
  const subSport = word.subSport ?? (sport === time.sport ? time.subSport : null);
  const named = { ...time, sport, subSport, sportBasis: word.sportBasis ?? statedSportBasis };
  if (distanceMeters === null) return named;
  const averageSpeedMetersPerSecond =
    time.movingSeconds > 0 ? distanceMeters / time.movingSeconds : word.averageSpeedMetersPerSecond;
  return { ...named, distanceMeters, implausible, averageSpeedMetersPerSecond };
};

/** Loads from heart follow the heart's source, loads from speed the effort's. */
const mergeLoads = (heart: ActivityFeatures, effort: ActivityFeatures): ActivityFeatures['loads'] => ({
  ...heart.loads,
  runningStress: effort.loads.runningStress,
  intensityFactor: effort.loads.intensityFactor,
  normalizedGradedSpeedMetersPerSecond: effort.loads.normalizedGradedSpeedMetersPerSecond,
});

/** The kind of a sport as its source says, else as the most trusted source of the same sport does. */
const kindOf = ({ sport, subSport }: ActivityFeatures, trusted: readonly ActivitySource[]): string | null =>
  subSport ??
  trusted.find(({ features }) => features.sport === sport && features.subSport !== null)?.features.subSport ??
  null;

/**
 * The features of a run that several sources recorded: each family of fields from the source that covers it
 * best, the most trusted among equals; sport and distance as its platform says that the runner corrected them. The
 * sources themselves are kept, and the answer depends on them alone and not on their order: taking one out of the
 * group undoes its part.
 *
 * @returns null for an empty list.
 * @example
 * mergeSources([watch, service])?.chosen.heart; // 'act_watch'
 */
export const mergeSources = (sources: readonly ActivitySource[]): MergedSources | null => {
  const trusted = sources.toSorted(compareSources);
  const first = trusted[0];
  if (first === undefined) return null;
  const names = Object.keys(families) as SourceFamily[];
  const word = newestCorrection(trusted)?.features;
  const time = bestTime(trusted);
  const running = isRun((word ?? bestFor('sport', trusted).features).sport);
  const alike = trusted.filter(({ features }) => isRun(features.sport) === running);
  const candidates = (family: SourceFamily): readonly ActivitySource[] => {
    // A service knows what its user called the run; a watch only which profile was chosen.
    if (family === 'title') return trusted.toReversed();
    return ofAnySport.has(family) ? trusted : alike;
  };
  const best = Object.fromEntries(
    names.map((family) => [family, family === 'time' ? time : bestFor(family, candidates(family))]),
  ) as Record<SourceFamily, ActivitySource>;
  const parts = names.map((family) => pick(best[family].features, family));
  const merged = Object.assign({}, first.features, ...parts, {
    subSport: kindOf(best.sport.features, trusted),
    loads: mergeLoads(best.heart.features, best.effort.features),
  }) as ActivityFeatures;
  return {
    features: applyCorrection(merged, word),
    chosen: Object.fromEntries(names.map((family) => [family, best[family].id])) as MergedSources['chosen'],
  };
};
