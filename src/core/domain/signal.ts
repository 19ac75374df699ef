/**
 * What one record can hold. A column is a `Float64Array` with one value a record, `NaN` where the file has
 * none; outside columns a missing value is always `null`.
 */
export const signals = {
  latitude: { unit: 'degrees' },
  longitude: { unit: 'degrees' },
  altitude: { unit: 'm' },
  distance: { unit: 'm, cumulative' },
  speed: { unit: 'm/s' },
  heartRate: { unit: 'beats per minute' },
  cadence: { unit: 'as stored until resolved; then steps per minute, both feet' },
  stepLength: { unit: 'm' },
  verticalOscillation: { unit: 'mm' },
  verticalRatio: { unit: '%' },
  groundContact: { unit: 'ms' },
  groundContactBalance: { unit: '% left' },
  power: { unit: 'W' },
  temperature: { unit: '°C' },
} as const satisfies Record<string, { unit: string }>;

export type Signal = keyof typeof signals;
export type Column = Float64Array;
export type Columns = { readonly [S in Signal]?: Column };

/**
 * Whether a column lacks a value somewhere.
 *
 * @example
 * hasUnknown(Float64Array.of(1, Number.NaN)); // true
 */
export const hasUnknown = (column: Column): boolean => {
  for (let i = 0, { length } = column; i < length; i += 1) if (Number.isNaN(column[i])) return true;
  return false;
};
