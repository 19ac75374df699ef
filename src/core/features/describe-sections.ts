import type { DecodedLap } from '#src/core/domain/decoded-activity.ts';
import type { RunSection } from '#src/core/domain/run-page.ts';
import type { Column } from '#src/core/domain/signal.ts';
import type { Sport } from '#src/core/domain/sport.ts';
import { METERS_PER_KILOMETER, MS_PER_SECOND } from '#src/core/domain/units.ts';
import { isPossibleDistance } from '#src/core/streams/limits.ts';
import { readAt } from './active-clock.ts';
import { measureSections, type Span } from './measure-sections.ts';
import type { RunView } from './run-view.ts';

/** Laps and kilometres that are kept with a run; those of a week on foot are fewer. Convention. */
const mostSections = 500;

/** Rounding noise of a sum of steps, kilometres. */
const noiseKilometers = 1e-9;

/** Metres that are left after the last whole kilometre and are no split yet. Convention. */
const leastSplitMeters = 1;

type LapSpan = Span & { readonly statedMeters: number | null };

/** The laps by time: each ends where the file says, where the next begins or with the recording. */
const lapSpans = ({ stream }: RunView, laps: readonly DecodedLap[], elapsedSeconds: number): LapSpan[] => {
  const starts = laps
    .filter((lap) => lap.startMs !== null)
    .map((lap) => ({ ...lap, startMs: lap.startMs ?? 0 }))
    .toSorted((a, b) => a.startMs - b.startMs);
  const zeroMs = stream.length > 0 ? stream.startMs : (starts[0]?.startMs ?? 0);
  const endSeconds = stream.timeSeconds.at(-1) ?? elapsedSeconds;
  const since = (ms: number): number => (ms - zeroMs) / MS_PER_SECOND;
  return starts
    .map((lap, i) => {
      const next = starts[i + 1];
      const toSeconds = Math.min(
        endSeconds,
        next === undefined ? endSeconds : since(next.startMs),
        lap.elapsedSeconds === null ? endSeconds : since(lap.startMs) + lap.elapsedSeconds,
      );
      return { fromSeconds: Math.max(0, since(lap.startMs)), toSeconds, statedMeters: lap.distanceMeters };
    })
    .filter(({ fromSeconds, toSeconds }) => toSeconds > fromSeconds)
    .slice(0, mostSections);
};

const possibleMeters = (sport: Sport, meters: number | null, seconds: number): number | null =>
  meters !== null && isPossibleDistance(sport, meters, seconds) ? meters : null;

/**
 * The laps of a file, measured along its records; without a measured distance the stated one stands where
 * anyone can have covered it.
 *
 * @param spm steps per minute at each record, or null.
 * @param elapsedSeconds of the activity: without records a lap ends then at the latest.
 */
export const describeLaps = (
  view: RunView,
  spm: Column | null,
  laps: readonly DecodedLap[],
  elapsedSeconds: number,
): RunSection[] => {
  const spans = lapSpans(view, laps, elapsedSeconds);
  return measureSections(view, spm, spans).map((section, i) => ({
    ...section,
    distanceMeters:
      section.distanceMeters ??
      possibleMeters(view.sport, spans[i]?.statedMeters ?? null, section.durationSeconds),
  }));
};

/**
 * The kilometres of a recording, the last one with the metres that were left; none without a distance.
 *
 * @param spm steps per minute at each record, or null.
 */
export const describeSplits = (view: RunView, spm: Column | null): RunSection[] => {
  const { meters, stream } = view;
  const { timeSeconds } = stream;
  const [whole, end] = [meters.at(-1) ?? 0, timeSeconds.at(-1) ?? 0];
  const kilometers = Math.min(mostSections, Math.floor(whole / METERS_PER_KILOMETER + noiseKilometers));
  const borders = Float64Array.from({ length: kilometers }, (_, i) => (i + 1) * METERS_PER_KILOMETER);
  const edges = [0, ...readAt(meters, timeSeconds, borders)];
  const left = whole - kilometers * METERS_PER_KILOMETER;
  if (kilometers < mostSections && left >= leastSplitMeters) edges.push(end);
  const spans = edges.slice(1).map((toSeconds, i) => ({ fromSeconds: edges[i] ?? 0, toSeconds }));
  return measureSections(view, spm, spans);
};
