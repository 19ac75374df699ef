import type { MessageDefinition } from './walk-messages.ts';

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

/** The definition as local type 0, without its developer fields and with a time in place of a compressed header. */
const definitionBytes = (definition: MessageDefinition, timed: boolean): Uint8Array => {
  const { globalNumber, littleEndian, fields } = definition;
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

/**
 * Starts a small FIT file that repeats chosen messages of `bytes` in their plainest form: one local type, no
 * developer fields (a reader that merges them by name would let them shadow native ones), compressed times
 * written out. Its check sums are zero, which the protocol allows in the header and a lenient reader overlooks.
 */
export const createReframer = (bytes: Uint8Array): Reframer => {
  const chunks: Uint8Array[] = [];
  const plain = new WeakMap<MessageDefinition, Uint8Array>();
  const written = (definition: MessageDefinition, timed: boolean): Uint8Array => {
    const known = timed ? undefined : plain.get(definition);
    if (known !== undefined) return known;
    const bytesOfDefinition = definitionBytes(definition, timed);
    if (!timed) plain.set(definition, bytesOfDefinition);
    return bytesOfDefinition;
  };
  let current: MessageDefinition | null = null;
  let currentTimed = false;
  return {
    add: (definition, bodyOffset, fitSeconds) => {
      const timed =
        definition.timestampOffset < 0 && !Number.isNaN(fitSeconds) && definition.fields.length < 0xff;
      if (definition !== current || timed !== currentTimed) chunks.push(written(definition, timed));
      current = definition;
      currentTimed = timed;
      const time = timed
        ? bytesOfUint32(Math.min(fitSeconds, INVALID_TIMESTAMP), definition.littleEndian)
        : [];
      chunks.push(Uint8Array.from([0, ...time]));
      chunks.push(bytes.subarray(bodyOffset, bodyOffset + definition.nativeBytes));
    },
    finish: () => join(chunks),
  };
};
