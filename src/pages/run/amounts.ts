import {
  isRun,
  type LanguageId,
  METERS_PER_FOOT,
  METERS_PER_KILOMETER,
  SECONDS_PER_HOUR,
  type Sport,
  type UnitSystem,
  unitMetersOf,
  unitsOf,
} from '#src/core/index.ts';
import { type Reading, readValue } from '#src/pages/drawings/read-value.ts';
import type { RunnerVisit } from '#src/pages/visit.ts';
import type { SayPages } from '#src/pages/words/speak-pages.ts';
import type { ShownSignal } from '#src/use-cases/activities/show-run.ts';

/** A quantity as its chart and its text name it: on foot a speed is a pace. */
export type QuantityName = ShownSignal | 'pace';

/** How the numbers of one run are written for its reader. */
export type Amounts = {
  readonly say: SayPages;
  readonly language: LanguageId;
  readonly units: UnitSystem;
  /** How long a split is, meters. */
  readonly splitMeters: number;
  /** What a signal is called and how its values are read. */
  readonly quantityOf: (signal: ShownSignal) => { readonly name: QuantityName; readonly reading: Reading };
  readonly unitOf: (name: QuantityName) => string;
  /** What a signal is called, with its unit, as the head of a column. */
  readonly headOf: (signal: ShownSignal) => string;
  /** A value without its unit, and with it; a dash where it is unknown. */
  readonly read: (signal: ShownSignal, value: number | null | undefined) => string;
  readonly write: (signal: ShownSignal, value: number | null) => string;
  readonly length: (meters: number | null) => string;
};

const onFoot: readonly Sport[] = ['walking', 'hiking'];

/** How a reader of a run wants its numbers. */
export const amountsFor = ({ say, language, runner }: RunnerVisit, sport: Sport): Amounts => {
  const units = unitsOf(runner);
  const splitMeters = unitMetersOf(units);
  const whole: Reading = { kind: 'number', factor: 1, digits: 0 };
  const speed =
    isRun(sport) || onFoot.includes(sport)
      ? { name: 'pace' as const, reading: { kind: 'clock' as const, meters: splitMeters } }
      : {
          name: 'speed' as const,
          reading: { kind: 'number' as const, factor: SECONDS_PER_HOUR / splitMeters, digits: 1 },
        };
  const altitude: Reading = { ...whole, factor: units === 'imperial' ? 1 / METERS_PER_FOOT : 1 };
  const quantityOf: Amounts['quantityOf'] = (signal) => {
    if (signal === 'speed') return speed;
    return { name: signal, reading: signal === 'altitude' ? altitude : whole };
  };
  const unitOf: Amounts['unitOf'] = (signal) => say.run('unit', { signal, units });
  const read: Amounts['read'] = (signal, value) => readValue(quantityOf(signal).reading, value, language);
  return {
    ...{ say, language, units, splitMeters, quantityOf, unitOf, read },
    headOf: (signal) => {
      const { name } = quantityOf(signal);
      return say.run('nameAndUnit', { name: say.run('signalName', { signal: name }), unit: unitOf(name) });
    },
    write: (signal, value) => {
      const unit = unitOf(quantityOf(signal).name);
      return value === null ? read(signal, value) : say.run('withUnit', { value: read(signal, value), unit });
    },
    length: (meters) => {
      if (meters === null) return '–';
      return say.run(Math.round(meters) < METERS_PER_KILOMETER ? 'shortLength' : 'length', { meters });
    },
  };
};
