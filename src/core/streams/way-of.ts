import type { Column, Columns } from '#src/core/domain/signal.ts';
import { haversineMeters } from '#src/core/science/haversine.ts';

/** Metres between two records by what the file says of the way, whatever their times say. */
export type Way = {
  /** Whether a record says where it is. */
  readonly knows: (index: number) => boolean;
  readonly meters: (a: number, b: number) => number;
};

/** Share of records that must say where they are to be a witness against their times. Convention. */
const witnessShare = 0.5;

const isWitness = (column: Column): boolean =>
  column.reduce((count, value) => count + (Number.isNaN(value) ? 0 : 1), 0) >= witnessShare * column.length;

/** The way by positions, or null where fewer than half of the records have one. */
export const placesOf = ({ latitude, longitude }: Columns): Way | null =>
  latitude === undefined || longitude === undefined || !isWitness(latitude)
    ? null
    : {
        knows: (i) => !Number.isNaN(latitude[i]) && !Number.isNaN(longitude[i]),
        meters: (a, b) =>
          haversineMeters(
            latitude[a] as number,
            longitude[a] as number,
            latitude[b] as number,
            longitude[b] as number,
          ),
      };

/** The way by positions, else by the distance that the watch counted, else null. */
export const wayOf = (columns: Columns): Way | null => {
  const places = placesOf(columns);
  const { distance } = columns;
  if (places !== null || distance === undefined || !isWitness(distance)) return places;
  return {
    knows: (i) => !Number.isNaN(distance[i]),
    meters: (a, b) => Math.abs((distance[b] as number) - (distance[a] as number)),
  };
};

/**
 * Metres of the way through records in an order; records that do not say where they are are passed over.
 *
 * @example
 * lengthOf(way, Uint32Array.of(0, 2, 1)); // 30: out to the last and back to the middle
 */
export const lengthOf = (way: Way, order: Uint32Array): number => {
  let [length, last] = [0, -1];
  for (const index of order) {
    if (!way.knows(index)) continue;
    if (last >= 0) length += way.meters(last, index);
    last = index;
  }
  return length;
};
