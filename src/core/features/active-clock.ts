import type { Column } from '#src/core/domain/signal.ts';

/**
 * Running totals at each record: `totals[i]` is the sum of everything before record i, and one more entry
 * at the end holds the whole. Unknown values count nothing.
 */
export const runningTotals = (perRecord: Column): Column => {
  const totals = new Float64Array(perRecord.length + 1);
  let total = 0;
  for (let i = 0, { length } = perRecord; i < length; i += 1) {
    const value = perRecord[i] as number;
    if (!Number.isNaN(value)) total += value;
    totals[i + 1] = total;
  }
  return totals;
};

/**
 * The last of some ascending places that lies at or before `place`, looked for from index `from` on. Asked for ascending
 * places, each from the answer before, all of them cost one pass.
 */
export const seek = (places: Column, from: number, place: number): number => {
  const last = places.length - 1;
  let k = from;
  while (k < last && (places[k + 1] as number) <= place) k += 1;
  return k;
};

/** Share of the way from point k to the next at which `place` lies; 0 outside of the points. */
export const shareAfter = (places: Column, k: number, place: number): number => {
  const from = places[k] as number;
  if (k === places.length - 1 || place <= from) return 0;
  return (place - from) / ((places[k + 1] as number) - from);
};

/** A quantity at a share of the way from point k to the next, on a straight line. */
export const valueAfter = (values: Column, k: number, share: number): number => {
  const value = values[k] as number;
  return share === 0 ? value : value + share * ((values[k + 1] as number) - value);
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
  let k = 0;
  for (let i = 0, { length } = wanted; i < length; i += 1) {
    const place = wanted[i] as number;
    k = seek(places, k, place);
    read[i] = valueAfter(values, k, shareAfter(places, k, place));
  }
  return read;
};
