import type { Column } from '#src/core/domain/signal.ts';

/**
 * Running totals at each record: `totals[i]` is the sum of everything before record i, and one more entry
 * at the end holds the whole. Unknown values count nothing.
 */
export const runningTotals = (perRecord: Column): Column => {
  const totals = new Float64Array(perRecord.length + 1);
  let total = 0;
  for (let i = 0; i < perRecord.length; i += 1) {
    const value = perRecord[i] as number;
    if (!Number.isNaN(value)) total += value;
    totals[i + 1] = total;
  }
  return totals;
};

/**
 * Reads a growing quantity at ascending places by straight lines between its known points. One pass over
 * both: the cost grows with their lengths.
 *
 * @param places ascending positions of the known points.
 * @param values the quantity at them.
 * @param wanted ascending positions to read; outside the known ones the nearest end stands.
 */
export const readAt = (places: Column, values: Column, wanted: Column): Column => {
  const read = new Float64Array(wanted.length);
  const last = places.length - 1;
  let k = 0;
  for (let i = 0; i < wanted.length; i += 1) {
    const place = wanted[i] as number;
    while (k < last && (places[k + 1] as number) <= place) k += 1;
    const [from, value] = [places[k] as number, values[k] as number];
    if (k === last || place <= from) {
      read[i] = value;
      continue;
    }
    const share = (place - from) / ((places[k + 1] as number) - from);
    read[i] = value + share * ((values[k + 1] as number) - value);
  }
  return read;
};
