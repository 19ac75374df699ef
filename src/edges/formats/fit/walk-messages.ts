import { numberSizeBytes } from './base-types.ts';

/** One field of a message definition, with its place in the body of every message so defined. */
export type FieldDefinition = {
  readonly number: number;
  readonly sizeBytes: number;
  readonly baseType: number;
  readonly offset: number;
};

/** One developer field; a field description message with the same two numbers gives its meaning. */
export type DeveloperFieldDefinition = {
  readonly developerIndex: number;
  readonly number: number;
  readonly sizeBytes: number;
  readonly offset: number;
};

/** The shape of a message as the file announces it. */
export type MessageDefinition = {
  readonly globalNumber: number;
  readonly littleEndian: boolean;
  readonly fields: readonly FieldDefinition[];
  readonly developerFields: readonly DeveloperFieldDefinition[];
  readonly sizeBytes: number;
  /** Bytes of the body without developer fields. */
  readonly nativeBytes: number;
  /** Offset of field 253 in the body, -1 where the message has none. */
  readonly timestampOffset: number;
};

/**
 * Called for every whole message: its definition, where its body begins, and its time in seconds of the FIT
 * epoch (from field 253 or a compressed header; `NaN` where it has none).
 */
export type MessageVisitor = (definition: MessageDefinition, bodyOffset: number, fitSeconds: number) => void;

/** Where the walk ended (after the last whole message) and why: at the end, bytes ran out, or nonsense. */
export type WalkEnd = { readonly endOffset: number; readonly reason: 'complete' | 'cut' | 'junk' };

const COMPRESSED = 0x80;
const DEFINITION = 0x40;
const DEVELOPER = 0x20;
const RESERVED = 0x10;
const TIMESTAMP_FIELD = 253;
const INVALID_TIMESTAMP = 0xffffffff;

type ReadDefinition = { readonly definition: MessageDefinition; readonly nextOffset: number };

const readFields = (bytes: Uint8Array, at: number, count: number): FieldDefinition[] => {
  const fields: FieldDefinition[] = [];
  let offset = 0;
  for (let index = 0; index < count; index++) {
    const [number, sizeBytes, baseType] = [
      bytes[at + index * 3],
      bytes[at + index * 3 + 1],
      bytes[at + index * 3 + 2],
    ];
    fields.push({
      number: number as number,
      sizeBytes: sizeBytes as number,
      baseType: baseType as number,
      offset,
    });
    offset += sizeBytes as number;
  }
  return fields;
};

const readDeveloperFields = (bytes: Uint8Array, at: number, count: number, bodyOffset: number) => {
  const fields: DeveloperFieldDefinition[] = [];
  let offset = bodyOffset;
  for (let index = 0; index < count; index++) {
    const sizeBytes = bytes[at + index * 3 + 1] as number;
    fields.push({
      number: bytes[at + index * 3] as number,
      sizeBytes,
      developerIndex: bytes[at + index * 3 + 2] as number,
      offset,
    });
    offset += sizeBytes;
  }
  return fields;
};

const sumSizes = (fields: readonly { readonly sizeBytes: number }[]): number =>
  fields.reduce((sum, field) => sum + field.sizeBytes, 0);

/** The definition message whose header byte lies at `at`. */
const readDefinition = (bytes: Uint8Array, at: number, end: number): ReadDefinition | 'cut' | 'junk' => {
  if (at + 6 > end) return 'cut';
  const byteOrder = bytes[at + 2] as number;
  if (byteOrder > 1) return 'junk';
  const count = bytes[at + 5] as number;
  const fieldsEnd = at + 6 + count * 3;
  const hasDeveloper = ((bytes[at] as number) & DEVELOPER) !== 0;
  if (fieldsEnd + (hasDeveloper ? 1 : 0) > end) return 'cut';
  const developerCount = hasDeveloper ? (bytes[fieldsEnd] as number) : 0;
  const nextOffset = fieldsEnd + (hasDeveloper ? 1 + developerCount * 3 : 0);
  if (nextOffset > end) return 'cut';
  const [first, second] = [bytes[at + 3] as number, bytes[at + 4] as number];
  const fields = readFields(bytes, at + 6, count);
  const nativeBytes = sumSizes(fields);
  const developerFields = readDeveloperFields(bytes, fieldsEnd + 1, developerCount, nativeBytes);
  const timestamp = fields.find(
    (field) =>
      field.number === TIMESTAMP_FIELD && field.sizeBytes === 4 && numberSizeBytes(field.baseType) === 4,
  );
  const definition: MessageDefinition = {
    globalNumber: byteOrder === 0 ? first | (second << 8) : (first << 8) | second,
    littleEndian: byteOrder === 0,
    fields,
    developerFields,
    nativeBytes,
    sizeBytes: nativeBytes + sumSizes(developerFields),
    timestampOffset: timestamp?.offset ?? -1,
  };
  return { definition, nextOffset };
};

/** A compressed header carries the low five bits of the time; they only ever run forward. */
const advance = (lastSeconds: number, lowBits: number): number =>
  lastSeconds + ((lowBits - (lastSeconds & 0x1f)) & 0x1f);

/** A plain header announces no developer data; a compressed one stands in place of field 253. */
const contradicts = (header: number, definition: MessageDefinition): boolean =>
  (header & COMPRESSED) === 0 ? (header & DEVELOPER) !== 0 : definition.timestampOffset >= 0;

/**
 * Walks the messages in `bytes[start, end)` without knowing what they mean, as far as they are whole and make
 * sense. Reads no further than `end` and never throws.
 *
 * @example
 * walkMessages(bytes, 14, 14 + dataSize, (definition) => count(definition.globalNumber)); // { endOffset, reason: 'complete' }
 */
export const walkMessages = (
  bytes: Uint8Array,
  start: number,
  end: number,
  visit: MessageVisitor,
): WalkEnd => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const definitions: (MessageDefinition | undefined)[] = [];
  let lastSeconds = Number.NaN;
  let at = start;
  while (at < end) {
    const header = bytes[at] as number;
    const compressed = (header & COMPRESSED) !== 0;
    if (!compressed && (header & RESERVED) !== 0) return { endOffset: at, reason: 'junk' };
    if (!compressed && (header & DEFINITION) !== 0) {
      const read = readDefinition(bytes, at, end);
      if (typeof read === 'string') return { endOffset: at, reason: read };
      definitions[header & 0x0f] = read.definition;
      at = read.nextOffset;
      continue;
    }
    const definition = definitions[compressed ? (header >> 5) & 0x03 : header & 0x0f];
    if (definition === undefined || contradicts(header, definition)) return { endOffset: at, reason: 'junk' };
    const bodyOffset = at + 1;
    if (bodyOffset + definition.sizeBytes > end) return { endOffset: at, reason: 'cut' };
    let seconds = Number.NaN;
    if (compressed) {
      seconds = advance(lastSeconds, header & 0x1f);
      lastSeconds = seconds;
    } else if (definition.timestampOffset >= 0) {
      const stated = view.getUint32(bodyOffset + definition.timestampOffset, definition.littleEndian);
      seconds = stated === INVALID_TIMESTAMP ? Number.NaN : stated;
      lastSeconds = seconds;
    }
    visit(definition, bodyOffset, seconds);
    at = bodyOffset + definition.sizeBytes;
  }
  return { endOffset: at, reason: 'complete' };
};
