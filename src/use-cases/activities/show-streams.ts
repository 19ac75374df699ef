import {
  type Activity,
  type ActivitySource,
  type Column,
  Failure,
  mergeSources,
  type Signal,
  signals,
  thinningMethod,
  thinSignal,
  unpackStream,
} from '#src/core/index.ts';
import type { Dependencies } from '#src/use-cases/dependencies.ts';
import { streamName } from './stream-name.ts';

export type StreamsAnswer = {
  readonly activityId: string;
  readonly method: string;
  readonly records: number;
  readonly signals: Record<string, { unit: string; timeSeconds: number[]; values: number[] }>;
};

const isSignal = (name: string): name is Signal => Object.hasOwn(signals, name);
const round = (value: number): number => Math.round(value * 1e7) / 1e7;

/** Cadence is stored as in the file and shown in steps of both feet; null while its unit is unknown. */
const scaleOf = (signal: Signal, source: ActivitySource): number | null =>
  signal === 'cadence' ? source.features.cadence.factor : 1;

const thin = (time: Column, values: Column, points: number, scale: number) => {
  const kept = thinSignal(values, points);
  return {
    timeSeconds: kept.map((index) => round(time[index] as number)),
    values: kept.map((index) => round((values[index] as number) * scale)),
  };
};

/**
 * The repaired signals of an activity, thinned so that every peak stays, from the recording that provides its times.
 *
 * @throws Failure `request-invalid` for an unknown signal.
 */
export const showStreams = async (
  deps: Pick<Dependencies, 'stores' | 'files'>,
  activity: Activity,
  wanted: { signals: readonly string[] | null; points: number },
): Promise<StreamsAnswer> => {
  const unknown = wanted.signals?.find((name) => !isSignal(name));
  if (unknown !== undefined) {
    throw new Failure('request-invalid', `There is no signal "${unknown}".`, {
      errors: [{ pointer: '/signals', detail: `must be among ${Object.keys(signals).join(', ')}` }],
    });
  }
  const sources = await deps.stores.activities.sourcesOf(activity.id);
  const chosen = mergeSources(sources)?.chosen.time;
  const source = sources.find((candidate) => candidate.id === chosen);
  const none = { activityId: activity.id, method: thinningMethod, records: 0, signals: {} };
  if (source === undefined) return none;
  const bytes = await deps.files.readDerived(
    activity.runnerId,
    streamName(source.uploadId, source.sessionIndex),
  );
  const packed = bytes === null ? null : unpackStream(bytes);
  if (packed === null) return none;
  const shown: StreamsAnswer['signals'] = {};
  for (const [signal, values] of packed.columns) {
    const scale = scaleOf(signal, source);
    if (scale === null || (wanted.signals !== null && !wanted.signals.includes(signal))) continue;
    const unit = signal === 'cadence' ? 'steps per minute' : signals[signal].unit;
    shown[signal] = { unit, ...thin(packed.timeSeconds, values, wanted.points, scale) };
  }
  return { ...none, records: packed.timeSeconds.length, signals: shown };
};
