import type { Activity, ActivitySource } from '#src/core/domain/activity.ts';
import { formatInstant } from '#src/core/domain/calendar.ts';
import type { Sport } from '#src/core/domain/sport.ts';
import { mergeSources } from './merge-sources.ts';
import { toHistoryRun } from './to-history-run.ts';

/** What people said of an activity; it outlives every new reading of its files. */
export type ActivityStatement = {
  readonly sessionRpe: number | null;
  readonly excluded: boolean;
  readonly sportOverride: Sport | null;
};

export const nothingStated: ActivityStatement = { sessionRpe: null, excluded: false, sportOverride: null };

/** Runs that the watch itself calls a race. */
const isRace = (subSport: string | null): boolean => subSport !== null && /\brace\b|^race/i.test(subSport);

/**
 * The activity that a group of recordings makes: a pure function of its sources and of what people said, so
 * that taking a source out, or reading the files again, is composing anew.
 *
 * @throws RangeError without a source.
 */
export const composeActivity = (
  id: string,
  sources: readonly ActivitySource[],
  stated: ActivityStatement,
  at: string,
): Activity => {
  const merged = mergeSources(sources);
  const [first] = sources;
  if (merged === null || first === undefined) throw new RangeError('an activity needs a source');
  const { features } = merged;
  return {
    id,
    runnerId: first.runnerId,
    sport: stated.sportOverride ?? features.sport,
    startAt: formatInstant(features.startMs),
    endAt: formatInstant(features.endMs),
    localDay: features.localDay,
    distanceMeters: features.distanceMeters,
    sessionRpe: stated.sessionRpe,
    excluded: stated.excluded,
    sportOverride: stated.sportOverride,
    features,
    historyRun: toHistoryRun(features, {
      id,
      sessionRpe: stated.sessionRpe,
      race: features.race ?? isRace(features.subSport),
    }),
    // As old as the oldest reading it is made of.
    featuresVersion: Math.min(...sources.map((source) => source.featuresVersion)),
    decoderVersion: Math.min(...sources.map((source) => source.decoderVersion)),
    updatedAt: at,
  };
};
