import type { Signal } from '#src/core/domain/signal.ts';

/**
 * Where a value of a record message goes. Most slots are signals; the rest are parts of one, put together
 * when the whole table has been read.
 */
export type Slot = Signal | 'enhancedSpeed' | 'enhancedAltitude' | 'fractionalCadence' | 'cadence256';

/** How a stored number becomes a value: `stored × multiply ÷ divide − subtract`. Division keeps 2800 ÷ 1000 at 2.8. */
export type Scaling = { readonly multiply: number; readonly divide: number; readonly subtract: number };
export type NativeField = Scaling & { readonly slot: Slot };

const field = (slot: Slot, divide = 1, subtract = 0): NativeField => ({
  slot,
  multiply: 1,
  divide,
  subtract,
});
/** FIT angles count 2^31 to the half circle. */
const angle = (slot: Slot): NativeField => ({ slot, multiply: 180, divide: 2 ** 31, subtract: 0 });

/** The global number of record messages. */
export const RECORD_MESSAGE = 20;

/**
 * The record fields that become columns, by field number, with scale and offset of the FIT profile
 * (message `record`, profile 21). Step length is stored in tenths of a millimetre.
 */
export const nativeFields: ReadonlyMap<number, NativeField> = new Map([
  [0, angle('latitude')],
  [1, angle('longitude')],
  [2, field('altitude', 5, 500)],
  [3, field('heartRate')],
  [4, field('cadence')],
  [5, field('distance', 100)],
  [6, field('speed', 1000)],
  [7, field('power')],
  [13, field('temperature')],
  [39, field('verticalOscillation', 10)],
  [41, field('groundContact', 10)],
  [52, field('cadence256', 256)],
  [53, field('fractionalCadence', 128)],
  [73, field('enhancedSpeed', 1000)],
  [78, field('enhancedAltitude', 5, 500)],
  [83, field('verticalRatio', 100)],
  [84, field('groundContactBalance', 100)],
  [85, field('stepLength', 10_000)],
]);

/** Speed and distance packed into three bytes: 12 bits of cm/s, 12 bits of 1/16 m that run over. */
export const COMPRESSED_SPEED_DISTANCE_FIELD = 8;
