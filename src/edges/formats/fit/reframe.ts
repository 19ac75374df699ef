import type { FieldDefinition, MessageDefinition } from './walk-messages.ts';
import { wantedFields } from './wanted-fields.ts';

const TIMESTAMP_FIELD = [253, 4, 0x86] as const;
const INVALID_TIMESTAMP = 0xffffffff;
const HEADER_BYTES = 14;

/** Collects messages of a part and writes them as a small, sound FIT file of their own. */
export type Reframer = {
  readonly add: (definition: MessageDefinition, bodyOffset: number, fitSeconds: number) => void;
  readonly finish: () => ArrayBuffer;
};

const bytesOfUint32 = (value: number, littleEndian: boolean): readonly number[] => {
  const view = new DataView(new ArrayBuffer(4));
  view.setUint32(0, value, littleEndian);
  return [0, 1, 2, 3].map((at) => view.getUint8(at));
};

/** What is repeated of the messages of one definition. */
type Shape = {
  readonly fields: readonly FieldDefinition[];
  /** The definition as it is written, with a time in place of a compressed header and without. */
  readonly timed: Uint8Array;
  readonly plain: Uint8Array;
};

/** The definition as local type 0, with the fields that are read. */
const definitionBytes = (
  { globalNumber, littleEndian }: MessageDefinition,
  fields: readonly FieldDefinition[],
  timed: boolean,
): Uint8Array => {
  const [low, high] = [globalNumber & 0xff, globalNumber >> 8];
  const head = [0x40, 0, littleEndian ? 0 : 1, ...(littleEndian ? [low, high] : [high, low])];
  const written = fields.flatMap((field) => [field.number, field.sizeBytes, field.baseType]);
  return Uint8Array.from([
    ...head,
    Math.min(0xff, fields.length + (timed ? 1 : 0)),
    ...(timed ? TIMESTAMP_FIELD : []),
    ...written,
  ]);
};

const headerBytes = (dataBytes: number): Uint8Array => {
  const header = new Uint8Array(HEADER_BYTES);
  header.set([HEADER_BYTES, 0x20, 0, 0]);
  new DataView(header.buffer).setUint32(4, dataBytes, true);
  header.set([0x2e, 0x46, 0x49, 0x54], 8);
  return header;
};

const join = (chunks: readonly Uint8Array[]): ArrayBuffer => {
  const dataBytes = chunks.reduce((sum, chunk) => sum + chunk.length, 0);
  const joined = new Uint8Array(HEADER_BYTES + dataBytes + 2);
  joined.set(headerBytes(dataBytes));
  let at = HEADER_BYTES;
  for (const chunk of chunks) {
    joined.set(chunk, at);
    at += chunk.length;
  }
  return joined.buffer;
};

const shapeOf = (definition: MessageDefinition): Shape => {
  const wanted = wantedFields.get(definition.globalNumber);
  const fields = definition.fields.filter(({ number }) => wanted?.has(number) ?? true);
  return {
    fields,
    timed: definitionBytes(definition, fields, true),
    plain: definitionBytes(definition, fields, false),
  };
};

/** The chosen fields of one message behind its header and, where it has none of its own, its time. */
const messageBytes = (
  bytes: Uint8Array,
  bodyOffset: number,
  fields: readonly FieldDefinition[],
  time: readonly number[],
): Uint8Array => {
  const size = fields.reduce((sum, field) => sum + field.sizeBytes, 1 + time.length);
  const message = new Uint8Array(size);
  message.set(time, 1);
  let at = 1 + time.length;
  for (const { offset, sizeBytes } of fields) {
    for (let k = bodyOffset + offset, end = k + sizeBytes; k < end; k++) message[at++] = bytes[k] as number;
  }
  return message;
};

/**
 * Starts a small FIT file that repeats chosen messages of `bytes` in their plainest form: one local type, only the fields
 * that are read, no developer fields (a reader that merges them by name would let them shadow native ones), compressed
 * times written out. Its check sums are zero, which the protocol allows in the header and a lenient reader overlooks.
 */
export const createReframer = (bytes: Uint8Array): Reframer => {
  const chunks: Uint8Array[] = [];
  const shapes = new WeakMap<MessageDefinition, Shape>();
  const remember = (definition: MessageDefinition): Shape => {
    const shape = shapeOf(definition);
    shapes.set(definition, shape);
    return shape;
  };
  let current: Uint8Array | null = null;
  return {
    add: (definition, bodyOffset, fitSeconds) => {
      const shape = shapes.get(definition) ?? remember(definition);
      const timed = definition.timestampOffset < 0 && !Number.isNaN(fitSeconds) && shape.fields.length < 0xff;
      const written = timed ? shape.timed : shape.plain;
      if (written !== current) chunks.push(written);
      current = written;
      const time = timed
        ? bytesOfUint32(Math.min(fitSeconds, INVALID_TIMESTAMP), definition.littleEndian)
        : [];
      chunks.push(messageBytes(bytes, bodyOffset, shape.fields, time));
    },
    finish: () => join(chunks),
  };
};
