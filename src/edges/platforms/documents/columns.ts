import type { DecodedActivity } from '#src/core/domain/decoded-activity.ts';
import type { Column, Columns, Signal } from '#src/core/domain/signal.ts';
import { numberOf } from '#src/edges/platforms/reading-json.ts';

/** A decoded activity before the format that carried it is named. */
export type DecodedDocument = Omit<DecodedActivity, 'format'>;

/** One signal as a list of what a platform sent, whatever that was. */
export type SentSignals = { readonly [S in Signal]?: readonly unknown[] };

const columnOf = (sent: readonly unknown[], length: number): Column =>
  Float64Array.from({ length }, (_, index) => numberOf(sent[index]) ?? Number.NaN);

/**
 * Columns of equal length from what a platform sent; a signal without one number is left out.
 *
 * @example
 * toColumns({ heartRate: [120, null] }, 2); // { heartRate: [120, NaN] }
 */
export const toColumns = (sent: SentSignals, length: number): Columns =>
  Object.fromEntries(
    Object.entries(sent)
      .map(([signal, values]) => [signal, columnOf(values, length)] as const)
      .filter(([, column]) => column.some((value) => !Number.isNaN(value))),
  );

/**
 * Instants of the records, epoch milliseconds; `NaN` where a record has none.
 *
 * @example
 * timeColumn([0, null]); // Float64Array [0, NaN]
 */
export const timeColumn = (instants: readonly (number | null)[]): Column =>
  Float64Array.from(instants, (instant) => instant ?? Number.NaN);
