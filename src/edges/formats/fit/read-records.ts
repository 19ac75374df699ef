import type { Column } from '#src/core/domain/signal.ts';
import type { FileBudget } from '#src/edges/file-budget.ts';
import { numberSizeBytes } from './base-types.ts';
import { readColumn, type StoredField } from './read-column.ts';
import {
  COMPRESSED_SPEED_DISTANCE_FIELD,
  nativeFields,
  RECORD_MESSAGE,
  type Scaling,
  type Slot,
} from './record-fields.ts';
import { type MessageDefinition, walkMessages } from './walk-messages.ts';

/** 1989-12-31T00:00:00Z, from which FIT counts seconds, in epoch milliseconds (FIT protocol). */
const FIT_EPOCH_MS = 631_065_600_000;

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
  /** Epoch milliseconds; `NaN` where a record has no time. */
  readonly timeMs: Column;
  readonly native: ReadonlyMap<Slot, Column>;
  /** Parallel to the developer fields asked for; `undefined` where no record carries the field. */
  readonly developer: readonly (Column | undefined)[];
};

type Cell = { readonly column: Column; readonly stored: StoredField };
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
    const { littleEndian } = definition;
    return [{ column, stored: { offset, baseType, scaling: known, littleEndian } }];
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
    const { baseType, scaling } = field;
    return [{ column, stored: { offset, baseType, scaling, littleEndian: definition.littleEndian } }];
  });

const packedOffset = (definition: MessageDefinition): number => {
  const packed = definition.fields.find((field) => field.number === COMPRESSED_SPEED_DISTANCE_FIELD);
  return packed !== undefined && packed.sizeBytes >= 3 ? packed.offset : -1;
};

/** The plan of each definition, made once. */
const createPlanner = (wanted: readonly DeveloperField[], columns: Columns) => {
  const plans = new WeakMap<MessageDefinition, Plan>();
  return (definition: MessageDefinition): Plan => {
    const known = plans.get(definition);
    if (known !== undefined) return known;
    const cells = planNative(definition, columns);
    cells.push(...planDeveloper(definition, wanted, columns));
    const plan = { cells, packedOffset: packedOffset(definition) };
    plans.set(definition, plan);
    return plan;
  };
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
 * Reads every record message of `bytes[start, end)` straight into columns: of records that follow each other in one
 * shape, one field after the other. A developer field is found by its developer index and field number, never by its
 * name, and has a column of its own: it cannot shadow a native field.
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
  const timeMs = emptyColumn();
  const columns: Columns = { native: new Map(), developer: wanted.map(() => undefined), emptyColumn };
  const unpack = createUnpacker(bytes, columns);
  const planOf = createPlanner(wanted, columns);
  const bodies = new Uint32Array(length);
  let shape: MessageDefinition | null = null;
  let [first, row] = [0, 0];
  const readRows = (): void => {
    if (shape === null) return;
    const plan = planOf(shape);
    const rows = { first, end: row };
    for (const { column, stored } of plan.cells) readColumn(view, bodies, rows, stored, column);
    if (plan.packedOffset < 0) return;
    for (let at = first; at < row; at++) unpack((bodies[at] as number) + plan.packedOffset, at);
  };
  walkMessages(bytes, span.start, span.end, (definition, bodyOffset, seconds) => {
    if (definition.globalNumber !== RECORD_MESSAGE || row >= length) return;
    if (definition !== shape) {
      readRows();
      shape = definition;
      first = row;
    }
    timeMs[row] = seconds * 1000 + FIT_EPOCH_MS;
    bodies[row] = bodyOffset;
    row++;
  });
  readRows();
  return { length, timeMs, native: columns.native, developer: columns.developer };
};
