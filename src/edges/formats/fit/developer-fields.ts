import type { Signal } from '#src/core/domain/signal.ts';
import { baseTypeByName } from './base-types.ts';
import { type FitMessage, numberOf, textOf } from './message.ts';
import type { DeveloperField } from './read-records.ts';
import { nativeFields, RECORD_MESSAGE } from './record-fields.ts';

/** A developer field whose meaning and unit are known. */
export type DescribedField = DeveloperField & { readonly signal: Signal };

/** What one unit of the description is worth in the unit of the signal. Unlisted units are not used. */
const UNITS: { readonly [S in Signal]?: { readonly [unit: string]: number } } = {
  heartRate: { bpm: 1 },
  cadence: { rpm: 1, spm: 1 },
  power: { w: 1, watt: 1, watts: 1 },
  speed: { 'm/s': 1, 'km/h': 1 / 3.6 },
  distance: { m: 1, meter: 1, meters: 1, km: 1000 },
  altitude: { m: 1, meter: 1, meters: 1 },
  temperature: { c: 1, '°c': 1, 'degrees c': 1 },
  groundContact: { ms: 1, millisecond: 1, milliseconds: 1 },
  verticalOscillation: { mm: 1, millimeters: 1, cm: 10, centimeters: 10, m: 1000 },
  verticalRatio: { '%': 1, percent: 1 },
  groundContactBalance: { '%': 1, percent: 1 },
  stepLength: { mm: 1 / 1000, cm: 1 / 100, m: 1, meters: 1 },
};

/** Names under which foot pods and apps write a signal without naming the native field. */
const NAMES: { readonly [name: string]: Signal } = {
  power: 'power',
  cadence: 'cadence',
  speed: 'speed',
  distance: 'distance',
  elevation: 'altitude',
  'heart rate': 'heartRate',
  'ground time': 'groundContact',
  'ground contact time': 'groundContact',
  'stance time': 'groundContact',
  'vertical oscillation': 'verticalOscillation',
  'vertical ratio': 'verticalRatio',
  'ground contact balance': 'groundContactBalance',
  'step length': 'stepLength',
};

/** Each field asked for may cost a column; no app describes more signals than these. */
const MAXIMUM_FIELDS = 16;
const INVALID_BYTE = 0xff;
const BASE_TYPE_MASK = 0x1f;

const baseTypeOf = (description: FitMessage): number | null => {
  const stated = description['fit_base_type_id'];
  if (typeof stated === 'number') return stated & BASE_TYPE_MASK;
  return typeof stated === 'string' ? baseTypeByName(stated) : null;
};

const isSignal = (slot: string): slot is Signal => slot in UNITS;

const signalOf = (description: FitMessage): Signal | null => {
  const native = numberOf(description, 'native_field_num');
  const message = description['native_mesg_num'];
  if (message !== undefined && message !== 'record' && message !== RECORD_MESSAGE) return null;
  const slot = native === null || native === INVALID_BYTE ? undefined : nativeFields.get(native)?.slot;
  if (slot !== undefined && isSignal(slot)) return slot;
  return NAMES[(textOf(description, 'field_name') ?? '').toLowerCase()] ?? null;
};

const describe = (description: FitMessage): DescribedField | null => {
  const signal = signalOf(description);
  const baseType = baseTypeOf(description);
  const developerIndex = numberOf(description, 'developer_data_index');
  const number = numberOf(description, 'field_definition_number');
  if (signal === null || baseType === null || developerIndex === null || number === null) return null;
  const unit = UNITS[signal]?.[(textOf(description, 'units') ?? '').toLowerCase()];
  if (unit === undefined) return null;
  const divide = numberOf(description, 'scale') || 1;
  const offset = numberOf(description, 'offset') ?? 0;
  return {
    developerIndex,
    number,
    baseType,
    scaling: { multiply: unit, divide, subtract: offset * unit },
    signal,
  };
};

/**
 * The developer fields of record messages that stand for a signal, from the file's own field descriptions.
 * A description without a known unit is left out: a value without a unit is no value.
 *
 * @example
 * describeDeveloperFields([{ developer_data_index: 0, field_definition_number: 8, fit_base_type_id: 'uint16',
 *   field_name: 'Runtime Time', units: 'Milliseconds' }])[0]?.signal; // 'groundContact'
 */
export const describeDeveloperFields = (descriptions: readonly FitMessage[]): readonly DescribedField[] =>
  descriptions
    .map(describe)
    .filter((field) => field !== null)
    .slice(0, MAXIMUM_FIELDS);
