import {
  type Activity,
  binRecords,
  type Column,
  Failure,
  makesDistance,
  mergeSources,
  type Runner,
  type RunSection,
  type Signal,
  type SourceFamily,
  speedOfDistance,
  splitByLength,
} from '#src/core/index.ts';
import { type CadenceLine, heightBehind, readOwnLine } from './activity-contexts.ts';
import { type ActivityDetails, findActivity, readActivity } from './read-activities.ts';
import { readSignals, type ScaledSignal, type SignalDependencies } from './read-signals.ts';

/** What is drawn of a run, in this order. */
export const shownSignals = ['heartRate', 'speed', 'cadence', 'altitude', 'power'] as const;
export type ShownSignal = (typeof shownSignals)[number];

/** Signals of a run as a screen shows them, on one axis. */
export type RunSignals = {
  /** Seconds since the first record. */
  readonly timeSeconds: readonly number[];
  /** Each has a value somewhere; null where there is none. */
  readonly signals: readonly { readonly signal: ShownSignal; readonly values: readonly (number | null)[] }[];
  /** Lengths as long as was asked for; empty without a distance. */
  readonly splits: readonly RunSection[];
};

/** A run as a page shows it. */
export type ShownRun = {
  readonly details: ActivityDetails;
  /** null where nothing was recorded along the way. */
  readonly recorded: RunSignals | null;
  /** Which recording each kind of number is from, by its id. */
  readonly chosen: Readonly<Record<SourceFamily, string>> | null;
  /** The runner's own cadence line from the other runs; null while they are too few. */
  readonly ownLine: CadenceLine | null;
  /** The height that the cadence was compared with, metres; null without one. */
  readonly heightMeters: number | null;
};

/** Stretches of a run of which the lowest and the highest value are shown: as fine as a screen. */
const bins = 390;

const scaled = ({ values, scale }: ScaledSignal): Column =>
  scale === 1 ? values : values.map((value) => value * scale);

const hasValue = (column: Column): boolean => column.some((value) => !Number.isNaN(value));

/** The signals by name, and the speed of the distance where none was recorded that makes it. */
const columnsOf = (timeSeconds: Column, signals: readonly ScaledSignal[]): ReadonlyMap<Signal, Column> => {
  const columns = new Map(
    signals.map((one) => [one.signal, scaled(one)] as const).filter(([, column]) => hasValue(column)),
  );
  const [stored, distance] = [columns.get('speed'), columns.get('distance')];
  if (distance === undefined || (stored !== undefined && makesDistance(timeSeconds, stored, distance)))
    return columns;
  const speed = speedOfDistance(timeSeconds, distance);
  return hasValue(speed) ? columns.set('speed', speed) : columns;
};

const readRecorded = async (
  deps: SignalDependencies,
  activity: Activity,
  splitMeters: number,
): Promise<RunSignals | null> => {
  const read = await readSignals(deps, activity);
  if (read === null || read.timeSeconds.length === 0) return null;
  const { timeSeconds } = read;
  const columns = columnsOf(timeSeconds, read.signals);
  const shown = shownSignals.flatMap((signal) => {
    const column = columns.get(signal);
    return column === undefined ? [] : [{ signal, column }];
  });
  const binned = binRecords(
    shown.map(({ column }) => column),
    timeSeconds,
    bins,
  );
  const distance = columns.get('distance');
  const along = { timeSeconds, heartRate: columns.get('heartRate'), spm: columns.get('cadence') };
  return {
    timeSeconds: binned.timeSeconds,
    signals: shown.map(({ signal }, k) => ({ signal, values: binned.values[k] ?? [] })),
    splits: distance === undefined ? [] : splitByLength({ ...along, distance }, splitMeters),
  };
};

/**
 * One run of a runner with everything that a page about it shows.
 *
 * @param splitMeters how long its splits are.
 * @throws Failure `not-found` for an activity that there is not, and for one of another runner.
 */
export const showRun = async (
  deps: SignalDependencies,
  clientId: string,
  runner: Runner,
  activityId: string,
  splitMeters: number,
): Promise<ShownRun> => {
  const activity = await findActivity(deps, clientId, activityId);
  if (activity.runnerId !== runner.id)
    throw new Failure('not-found', `There is no activity "${activityId}" of this runner.`);
  const [details, recorded, sources, ownLine] = await Promise.all([
    readActivity(deps, activity),
    readRecorded(deps, activity, splitMeters),
    deps.stores.activities.sourcesOf(activity.id),
    readOwnLine(deps, activity),
  ]);
  return {
    details,
    recorded,
    chosen: mergeSources(sources)?.chosen ?? null,
    ownLine,
    heightMeters: heightBehind(activity),
  };
};
