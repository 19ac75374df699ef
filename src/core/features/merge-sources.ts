import type { ActivityFeatures } from '#src/core/domain/activity-features.ts';
import type { FormatId } from '#src/core/domain/decoded-activity.ts';
import { isRun, type SportBasis, sportSources, statedSportBasis } from '#src/core/domain/sport.ts';

/** One recording of a run in a group of copies. */
export type ActivitySource = {
  readonly id: string;
  readonly format: FormatId;
  readonly features: ActivityFeatures;
};

/** The families of fields that are taken from one source each: numbers of one family belong together. */
const families = {
  sport: ['sport', 'subSport', 'sportBasis'],
  time: [
    'startMs',
    'endMs',
    'localDay',
    'elapsedSeconds',
    'timerSeconds',
    'movingSeconds',
    'distanceMeters',
    'implausible',
    'averageSpeedMetersPerSecond',
    'creator',
    'repairs',
  ],
  climb: ['ascentMeters', 'descentMeters'],
  grade: ['gradeAdjustedSpeedMetersPerSecond', 'downhillShare', 'downhillDropMeters'],
  cadence: ['steps', 'cadence', 'stepLengthMeters', 'stepLengthShareOfHeight', 'overstriding', 'minuteBins'],
  dynamics: ['runningDynamics'],
  heart: ['heartRate', 'secondsAtThreshold', 'secondsAbove88PercentMaxHeartRate'],
  effort: ['secondsAtIntensity90', 'fastMeters', 'speedProfile'],
  impact: ['impact'],
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
  time: ({ distanceMeters, elapsedSeconds }) =>
    (distanceMeters === null ? 0 : 2) + (elapsedSeconds > 0 ? 1 : 0),
  climb: ({ ascentMeters }) => (ascentMeters === null ? 0 : 1),
  grade: ({ downhillShare }) => (downhillShare === null ? 0 : 1),
  cadence: ({ cadence }) => (cadence.averageSpm === null ? 0 : 1 + cadence.coverage),
  dynamics: ({ runningDynamics }) =>
    runningDynamics === null ? 0 : Object.values(runningDynamics).filter((value) => value !== null).length,
  heart: ({ heartRate }) => (heartRate === null ? 0 : 1 + heartRate.coverage),
  effort: ({ loads }) => (loads.normalizedGradedSpeedMetersPerSecond === null ? 0 : 1),
  impact: ({ impact }) => (impact === null ? 0 : 100 - impact.uncertaintyPercent),
};

/** The format nearest to the watch first; then the id, so that the order of the list never matters. */
const formatRank: Record<FormatId, number> = { fit: 0, tcx: 1, gpx: 2, platform: 3, table: 4 };

const byTrust = (a: ActivitySource, b: ActivitySource): number =>
  formatRank[a.format] - formatRank[b.format] || (a.id < b.id ? -1 : Number(a.id > b.id));

/** Coverages closer than this are the same: the more trusted source then wins. Convention. */
const coverageTolerance = 0.02;

const bestFor = (family: SourceFamily, sources: readonly ActivitySource[]): ActivitySource =>
  sources.reduce((best, source) =>
    coverageOf[family](source.features) > coverageOf[family](best.features) + coverageTolerance
      ? source
      : best,
  );

/** What only a run has is taken only from a source that took the activity for what the group does. */
const ofAnySport: ReadonlySet<SourceFamily> = new Set(['sport', 'time', 'climb', 'heart']);

const pick = (features: ActivityFeatures, family: SourceFamily): Partial<ActivityFeatures> =>
  Object.fromEntries(families[family].map((field) => [field, features[field]]));

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
 * best, FIT before TCX before GPX among equals. The sources themselves are kept, and the answer depends on
 * them alone and not on their order: taking one out of the group undoes its part.
 *
 * @returns null for an empty list.
 * @example
 * mergeSources([watch, service])?.chosen.heart; // 'act_watch'
 */
export const mergeSources = (sources: readonly ActivitySource[]): MergedSources | null => {
  const trusted = sources.toSorted(byTrust);
  const first = trusted[0];
  if (first === undefined) return null;
  const names = Object.keys(families) as SourceFamily[];
  const running = isRun(bestFor('sport', trusted).features.sport);
  const alike = trusted.filter(({ features }) => isRun(features.sport) === running);
  const best = Object.fromEntries(
    names.map((family) => [family, bestFor(family, ofAnySport.has(family) ? trusted : alike)]),
  ) as Record<SourceFamily, ActivitySource>;
  const parts = names.map((family) => pick(best[family].features, family));
  return {
    features: Object.assign({}, first.features, ...parts, {
      subSport: kindOf(best.sport.features, trusted),
      loads: mergeLoads(best.heart.features, best.effort.features),
    }) as ActivityFeatures,
    chosen: Object.fromEntries(names.map((family) => [family, best[family].id])) as MergedSources['chosen'],
  };
};
