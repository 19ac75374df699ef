import type { Column } from '#src/core/domain/signal.ts';
import { baseTypeId, baseTypes, readNumber } from './base-types.ts';
import type { Scaling } from './record-fields.ts';

/** How one field lies in the bodies of messages of one shape. */
export type StoredField = {
  readonly offset: number;
  readonly baseType: number;
  readonly scaling: Scaling;
  readonly littleEndian: boolean;
};

/** Rows from `first` on, before `end`. */
export type RowRange = { readonly first: number; readonly end: number };

/**
 * Reads one field of many messages. The base types that nearly all fields have are read in loops of their own: asking for
 * the type in each row costs more than reading it.
 *
 * @param bodies where the body of the message of each row begins.
 * @param column receives a value for each row of the range.
 */
export const readColumn = (
  view: DataView,
  bodies: Uint32Array,
  { first, end }: RowRange,
  { offset, baseType, scaling, littleEndian }: StoredField,
  column: Column,
): void => {
  const { multiply, divide, subtract } = scaling;
  switch (baseTypeId(baseType)) {
    case baseTypes.uint8:
      for (let row = first; row < end; row++) {
        const stored = view.getUint8((bodies[row] as number) + offset);
        column[row] = stored === 0xff ? Number.NaN : (stored * multiply) / divide - subtract;
      }
      return;
    case baseTypes.uint16:
      for (let row = first; row < end; row++) {
        const stored = view.getUint16((bodies[row] as number) + offset, littleEndian);
        column[row] = stored === 0xffff ? Number.NaN : (stored * multiply) / divide - subtract;
      }
      return;
    case baseTypes.uint32:
      for (let row = first; row < end; row++) {
        const stored = view.getUint32((bodies[row] as number) + offset, littleEndian);
        column[row] = stored === 0xffffffff ? Number.NaN : (stored * multiply) / divide - subtract;
      }
      return;
    case baseTypes.sint32:
      for (let row = first; row < end; row++) {
        const stored = view.getInt32((bodies[row] as number) + offset, littleEndian);
        column[row] = stored === 0x7fffffff ? Number.NaN : (stored * multiply) / divide - subtract;
      }
      return;
    default:
      for (let row = first; row < end; row++) {
        const stored = readNumber(view, (bodies[row] as number) + offset, baseType, littleEndian);
        column[row] = (stored * multiply) / divide - subtract;
      }
  }
};
