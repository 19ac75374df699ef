import {
  type Activity,
  type ActivitySource,
  type Column,
  Failure,
  mergeSources,
  type PackedSignals,
  type Signal,
  signals,
  thinningMethod,
  thinRecords,
  unpackStream,
} from '#src/core/index.ts';
import type { Dependencies } from '#src/use-cases/dependencies.ts';
import { streamName } from './stream-name.ts';

export type StreamsAnswer = {
  readonly activityId: string;
  readonly method: string;
  /** Records of the recording, before they were thinned. */
  readonly records: number;
  /** Seconds since the first record: one axis for all signals. */
  readonly timeSeconds: readonly number[];
  /** null where a record has no such value. */
  readonly signals: Readonly<Partial<Record<Signal, StreamValues>>>;
};

type StreamValues = { readonly unit: string; readonly values: readonly (number | null)[] };

const isSignal = (name: string): name is Signal => Object.hasOwn(signals, name);

/** Cadence is stored as in the file and shown in steps of both feet; null while its unit is unknown. */
const scaleOf = (signal: Signal, source: ActivitySource): number | null =>
  signal === 'cadence' ? source.features.cadence.factor : 1;

const valuesAt = (values: Column, kept: readonly number[], scale: number): (number | null)[] =>
  kept.map((index) => {
    const value = (values[index] as number) * scale;
    return Number.isNaN(value) ? null : value;
  });

/** The signals that are wanted and whose unit is known, with what each is multiplied by. */
const shownSignals = (
  packed: PackedSignals,
  source: ActivitySource,
  wanted: readonly string[] | null,
): { readonly signal: Signal; readonly values: Column; readonly scale: number }[] =>
  [...packed.columns].flatMap(([signal, values]) => {
    const scale = wanted === null || wanted.includes(signal) ? scaleOf(signal, source) : null;
    return scale === null ? [] : [{ signal, values, scale }];
  });

/**
 * The repaired signals of an activity on one axis of time, thinned so that peaks stay, from the recording that
 * provides its laps and kilometres.
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
  const chosen = mergeSources(sources)?.chosen.sections;
  const source = sources.find((candidate) => candidate.id === chosen);
  const none = {
    activityId: activity.id,
    method: thinningMethod,
    records: 0,
    timeSeconds: [],
    signals: {},
  };
  if (source === undefined) return none;
  const bytes = await deps.files.readDerived(
    activity.runnerId,
    streamName(source.uploadId, source.sessionIndex),
  );
  const packed = bytes === null ? null : unpackStream(bytes);
  if (packed === null) return none;
  const { timeSeconds } = packed;
  const shown = shownSignals(packed, source, wanted.signals);
  const columns = shown.map(({ values }) => values);
  const kept = thinRecords(columns, timeSeconds.length, wanted.points);
  return {
    ...none,
    records: timeSeconds.length,
    timeSeconds: kept.map((index) => timeSeconds[index] as number),
    signals: Object.fromEntries(
      shown.map(({ signal, values, scale }) => [
        signal,
        {
          unit: signal === 'cadence' ? 'steps per minute' : signals[signal].unit,
          values: valuesAt(values, kept, scale),
        },
      ]),
    ),
  };
};
