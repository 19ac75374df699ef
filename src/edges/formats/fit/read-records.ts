import type { Column } from '#src/core/domain/signal.ts';
import type { FileBudget } from '#src/edges/file-budget.ts';
import { numberSizeBytes, readNumber } from './base-types.ts';
import {
  COMPRESSED_SPEED_DISTANCE_FIELD,
  nativeFields,
  RECORD_MESSAGE,
  type Scaling,
  type Slot,
} from './record-fields.ts';
import { type MessageDefinition, walkMessages } from './walk-messages.ts';

/** A developer field as the file describes it, ready to be read out of record messages. */
export type DeveloperField = {
  readonly developerIndex: number;
  readonly number: number;
  readonly baseType: number;
  readonly scaling: Scaling;
};

/** All record messages of a part, column by column, in file order. */
export type RecordTable = {
  readonly length: number;
  /** Seconds of the FIT epoch; `NaN` where a record has no time. */
  readonly fitSeconds: Column;
  readonly native: ReadonlyMap<Slot, Column>;
  /** Parallel to the developer fields asked for; `undefined` where no record carries the field. */
  readonly developer: readonly (Column | undefined)[];
};

type Cell = {
  readonly column: Column;
  readonly offset: number;
  readonly baseType: number;
  readonly scaling: Scaling;
};
/** What to read out of messages of one definition. */
type Plan = { readonly cells: readonly Cell[]; readonly packedOffset: number };

type Columns = {
  readonly native: Map<Slot, Column>;
  readonly developer: (Column | undefined)[];
  readonly emptyColumn: () => Column;
};

const nativeColumn = (columns: Columns, slot: Slot): Column => {
  const column = columns.native.get(slot) ?? columns.emptyColumn();
  columns.native.set(slot, column);
  return column;
};

const planNative = (definition: MessageDefinition, columns: Columns): Cell[] =>
  definition.fields.flatMap(({ number, sizeBytes, baseType, offset }) => {
    const known = nativeFields.get(number);
    const size = numberSizeBytes(baseType);
    if (known === undefined || size === 0 || sizeBytes < size) return [];
    const column = nativeColumn(columns, known.slot);
    return [{ column, offset, baseType, scaling: known }];
  });

const planDeveloper = (
  definition: MessageDefinition,
  wanted: readonly DeveloperField[],
  columns: Columns,
): Cell[] =>
  definition.developerFields.flatMap(({ number, developerIndex, sizeBytes, offset }) => {
    const index = wanted.findIndex((one) => one.number === number && one.developerIndex === developerIndex);
    const field = wanted[index];
    const size = numberSizeBytes(field?.baseType ?? 0x07);
    if (field === undefined || size === 0 || sizeBytes < size) return [];
    const column = columns.developer[index] ?? columns.emptyColumn();
    columns.developer[index] = column;
    return [{ column, offset, baseType: field.baseType, scaling: field.scaling }];
  });

const packedOffset = (definition: MessageDefinition): number => {
  const packed = definition.fields.find((field) => field.number === COMPRESSED_SPEED_DISTANCE_FIELD);
  return packed !== undefined && packed.sizeBytes >= 3 ? packed.offset : -1;
};

/** Unpacks field 8: speed in m/s, and distance in metres that counts on when its 12 bits run over. */
const createUnpacker = (bytes: Uint8Array, columns: Columns) => {
  let total = 0;
  let last = 0;
  return (at: number, row: number): void => {
    const [first, second, third] = [bytes[at] as number, bytes[at + 1] as number, bytes[at + 2] as number];
    if (first === 0xff && second === 0xff && third === 0xff) return;
    const distance = (second >> 4) | (third << 4);
    total += (distance - last) & 0xfff;
    last = distance;
    const speeds = nativeColumn(columns, 'speed');
    const distances = nativeColumn(columns, 'distance');
    if (Number.isNaN(speeds[row])) speeds[row] = (first | ((second & 0x0f) << 8)) / 100;
    if (Number.isNaN(distances[row])) distances[row] = total / 16;
  };
};

/**
 * Reads every record message of `bytes[start, end)` straight into columns. A developer field is found by its
 * developer index and field number, never by its name, and has a column of its own: it cannot shadow a
 * native field.
 *
 * @throws Failure `file-too-large` before a column would exceed the budget of the file.
 * @example
 * readRecords(bytes, { start: 14, end: 94094, records: 3601 }, [], createFileBudget()).native.get('heartRate'); // Float64Array(3601)
 */
export const readRecords = (
  bytes: Uint8Array,
  span: { readonly start: number; readonly end: number; readonly records: number },
  wanted: readonly DeveloperField[],
  budget: FileBudget,
): RecordTable => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const length = span.records;
  const emptyColumn = (): Column => {
    budget.spend('values', length);
    return new Float64Array(length).fill(Number.NaN);
  };
  const fitSeconds = emptyColumn();
  const columns: Columns = { native: new Map(), developer: wanted.map(() => undefined), emptyColumn };
  const unpack = createUnpacker(bytes, columns);
  const plans = new WeakMap<MessageDefinition, Plan>();
  const planOf = (definition: MessageDefinition): Plan => {
    const cells = planNative(definition, columns);
    cells.push(...planDeveloper(definition, wanted, columns));
    const plan = { cells, packedOffset: packedOffset(definition) };
    plans.set(definition, plan);
    return plan;
  };
  let row = 0;
  walkMessages(bytes, span.start, span.end, (definition, bodyOffset, seconds) => {
    if (definition.globalNumber !== RECORD_MESSAGE || row >= length) return;
    const plan = plans.get(definition) ?? planOf(definition);
    fitSeconds[row] = seconds;
    for (const cell of plan.cells) {
      const stored = readNumber(view, bodyOffset + cell.offset, cell.baseType, definition.littleEndian);
      const { multiply, divide, subtract } = cell.scaling;
      cell.column[row] = (stored * multiply) / divide - subtract;
    }
    if (plan.packedOffset >= 0) unpack(bodyOffset + plan.packedOffset, row);
    row++;
  });
  return { length, fitSeconds, native: columns.native, developer: columns.developer };
};
