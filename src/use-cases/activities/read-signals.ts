import {
  type Activity,
  type ActivitySource,
  type Column,
  mergeSources,
  type Signal,
  unpackStream,
} from '#src/core/index.ts';
import type { Dependencies } from '#src/use-cases/dependencies.ts';
import { streamName } from './stream-name.ts';

/** A signal as it is stored, and what its values are multiplied by to be shown. */
export type ScaledSignal = { readonly signal: Signal; readonly values: Column; readonly scale: number };

/** Cadence is stored as in the file and shown in steps of both feet; null while its unit is unknown. */
const scaleOf = (signal: Signal, source: ActivitySource): number | null =>
  signal === 'cadence' ? source.features.cadence.factor : 1;

/**
 * The repaired signals of an activity whose unit is known, on one axis of time, from the recording that provides its
 * laps and kilometres; null where nothing was recorded.
 */
export const readSignals = async (
  deps: Pick<Dependencies, 'stores' | 'files'>,
  { id, runnerId }: Pick<Activity, 'id' | 'runnerId'>,
): Promise<{ readonly timeSeconds: Column; readonly signals: readonly ScaledSignal[] } | null> => {
  const sources = await deps.stores.activities.sourcesOf(id);
  const chosen = mergeSources(sources)?.chosen.sections;
  const source = sources.find((candidate) => candidate.id === chosen);
  if (source === undefined) return null;
  const bytes = await deps.files.readDerived(runnerId, streamName(source.uploadId, source.sessionIndex));
  const packed = bytes === null ? null : unpackStream(bytes);
  if (packed === null) return null;
  const signals = [...packed.columns].flatMap(([signal, values]) => {
    const scale = scaleOf(signal, source);
    return scale === null ? [] : [{ signal, values, scale }];
  });
  return { timeSeconds: packed.timeSeconds, signals };
};

const shown = (value: number, scale: number): number | null => (Number.isNaN(value) ? null : value * scale);

/** The values of the kept records; null where a record has none. */
export const valuesAt = (values: Column, scale: number, kept: readonly number[]): (number | null)[] =>
  kept.map((index) => shown(values[index] as number, scale));

/** The values from a record to before another; null where a record has none. */
export const valuesBetween = (values: Column, scale: number, from: number, to: number): (number | null)[] =>
  Array.from(values.subarray(from, to), (value) => shown(value, scale));
