import type { Signal } from '#src/core/index.ts';

/** Digits behind the point by the end of a field's name, where its unit stands; the first that fits. Convention. */
const decimalsByName: readonly (readonly [RegExp, number])[] = [
  [/[mM]etersPerSecond$/, 3],
  [/^stepLengthMeters$/, 3],
  [/(?:Meters|[sS]econds|Millimeters|Milliseconds|Spm|Bpm|Percent)$/, 1],
  [/(?:[kK]ilometers|Hours|HoursAgo)$/, 2],
  [/^p\d\d?$/, 1],
  [/(?:Share|ShareOfHeight|^coverage|^dutyFactor|^intensityFactor)$/, 3],
  [/^(?:change|weekChange)/, 3],
  [/^(?:acwr\w*|monotony|load|value)$/, 2],
  [/^(?:trimp\w*|heartRateStress|runningStress|sessionRpe|strain|fitness|fatigue|form)$/, 1],
  [/^(?:south|west|north|east)$/, 5],
  [/^steps$/, 0],
];

/** The same for signals; a metre is 0.00001 degrees. */
const decimalsOfSignal: Record<Signal, number> = {
  latitude: 6,
  longitude: 6,
  altitude: 1,
  distance: 1,
  speed: 3,
  heartRate: 0,
  cadence: 1,
  stepLength: 3,
  verticalOscillation: 1,
  verticalRatio: 2,
  groundContact: 1,
  groundContactBalance: 2,
  power: 0,
  temperature: 1,
};

const roundTo = (value: number, decimals: number): number => {
  const factor = 10 ** decimals;
  return Math.round(value * factor) / factor;
};

/** By name, found once: the names are those of our own answers. */
const knownDecimals = new Map<string, number | null>();

const decimalsOf = (name: string): number | null => {
  const known = knownDecimals.get(name);
  if (known !== undefined) return known;
  const found = decimalsByName.find(([pattern]) => pattern.test(name))?.[1] ?? null;
  knownDecimals.set(name, found);
  return found;
};

/** Rounds the numbers within `answer`; those of a list by the name of the list. */
const roundWithin = (answer: object, listName: string | null): void => {
  for (const [key, value] of Object.entries(answer)) {
    const name = listName ?? key;
    if (typeof value === 'number') {
      const decimals = decimalsOf(name);
      if (decimals !== null) Reflect.set(answer, key, roundTo(value, decimals));
    } else if (typeof value === 'object' && value !== null) {
      roundWithin(value, Array.isArray(value) ? name : null);
    }
  }
};

/**
 * An answer whose numbers have the digits that their unit can mean; what is stored keeps all of them.
 *
 * @example
 * roundNumbers({ distanceMeters: 10012.38412 }); // { distanceMeters: 10012.4 }
 */
export const roundNumbers = <T extends object>(answer: T): T => {
  const rounded = structuredClone(answer);
  roundWithin(rounded, null);
  return rounded;
};

/**
 * The values of a signal with the digits that its unit can mean.
 *
 * @example
 * roundSignal('altitude', [34.19999, null]); // [34.2, null]
 */
export const roundSignal = (signal: Signal, values: readonly (number | null)[]): (number | null)[] =>
  values.map((value) => (value === null ? null : roundTo(value, decimalsOfSignal[signal])));

/** Times of records with the digits of their clocks. */
export const roundTimes = (seconds: readonly number[]): number[] =>
  seconds.map((second) => roundTo(second, 3));
