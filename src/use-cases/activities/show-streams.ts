import {
  type Activity,
  Failure,
  type Signal,
  signals,
  thinningMethod,
  thinRecords,
} from '#src/core/index.ts';
import { readSignals, type SignalDependencies, valuesAt } from './read-signals.ts';

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

/**
 * The repaired signals of an activity on one axis of time, thinned so that peaks stay, from the recording that
 * provides its laps and kilometres.
 *
 * @throws Failure `request-invalid` for an unknown signal.
 */
export const showStreams = async (
  deps: SignalDependencies,
  activity: Activity,
  wanted: { signals: readonly string[] | null; points: number },
): Promise<StreamsAnswer> => {
  const unknown = wanted.signals?.find((name) => !isSignal(name));
  if (unknown !== undefined) {
    throw new Failure('request-invalid', `There is no signal "${unknown}".`, {
      errors: [{ pointer: '/signals', detail: `must be among ${Object.keys(signals).join(', ')}` }],
    });
  }
  const none = {
    activityId: activity.id,
    method: thinningMethod,
    records: 0,
    timeSeconds: [],
    signals: {},
  };
  const read = await readSignals(deps, activity);
  if (read === null) return none;
  const { timeSeconds } = read;
  const shown = read.signals.filter(({ signal }) => wanted.signals?.includes(signal) ?? true);
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
          values: valuesAt(values, scale, kept),
        },
      ]),
    ),
  };
};
