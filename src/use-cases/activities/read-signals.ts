import {
  type Activity,
  type ActivitySource,
  type Column,
  isFailure,
  mergeSources,
  type RecordedSignals,
  type Signal,
} from '#src/core/index.ts';
import type { Dependencies } from '#src/use-cases/dependencies.ts';
import type { Reading } from '#src/use-cases/reading.ts';

/** What reading signals needs: they are not stored, but read from the bytes each time. */
export type SignalDependencies = Pick<Dependencies, 'stores' | 'files'> & {
  readonly reading: Pick<Reading, 'readFile'>;
};

/** A signal as it was recorded, and what its values are multiplied by to be shown. */
export type ScaledSignal = { readonly signal: Signal; readonly values: Column; readonly scale: number };

/** Cadence is read as in the file and shown in steps of both feet; null while its unit is unknown. */
const scaleOf = (signal: Signal, source: ActivitySource): number | null =>
  signal === 'cadence' ? source.features.cadence.factor : 1;

/** The signals of a recording; null where it has none, or its bytes are no longer kept. */
const readRecording = async (
  { stores, files, reading }: SignalDependencies,
  { uploadId, sessionIndex, features }: ActivitySource,
): Promise<RecordedSignals | null> => {
  const upload = await stores.uploads.findById(uploadId);
  const runner = upload === undefined ? undefined : await stores.runners.findById(upload.runnerId);
  if (upload === undefined || runner === undefined) return null;
  const { runnerId, sha256, receivedAt, filename } = upload;
  const local = await files.materialise(runnerId, sha256).catch((error: unknown) => {
    if (isFailure(error)) throw error;
    return null;
  });
  if (local === null) return null;
  try {
    const { path, bytes } = local;
    const sports = [{ sessionIndex, sport: features.sport }];
    const file = { path, bytes, runner, receivedAt, filename, sports, signalsOf: sessionIndex };
    const content = await reading.readFile(file);
    return content.kind === 'signals' ? content.signals : null;
  } finally {
    await local.release();
  }
};

/**
 * The repaired signals of an activity whose unit is known, on one axis of time, from the recording that provides its
 * laps and kilometres; null where nothing was recorded.
 */
export const readSignals = async (
  deps: SignalDependencies,
  { id }: Pick<Activity, 'id'>,
): Promise<{ readonly timeSeconds: Column; readonly signals: readonly ScaledSignal[] } | null> => {
  const sources = await deps.stores.activities.sourcesOf(id);
  const chosen = mergeSources(sources)?.chosen.sections;
  const source = sources.find((candidate) => candidate.id === chosen);
  const read = source === undefined ? null : await readRecording(deps, source);
  if (source === undefined || read === null) return null;
  const signals = [...read.columns].flatMap(([signal, values]) => {
    const scale = scaleOf(signal, source);
    return scale === null ? [] : [{ signal, values, scale }];
  });
  return { timeSeconds: read.timeSeconds, signals };
};

const shown = (value: number, scale: number): number | null => (Number.isNaN(value) ? null : value * scale);

/** The values of the kept records; null where a record has none. */
export const valuesAt = (values: Column, scale: number, kept: readonly number[]): (number | null)[] =>
  kept.map((index) => shown(values[index] as number, scale));

/** The values from a record to before another; null where a record has none. */
export const valuesBetween = (values: Column, scale: number, from: number, to: number): (number | null)[] =>
  Array.from(values.subarray(from, to), (value) => shown(value, scale));
