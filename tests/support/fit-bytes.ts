import { FitEncoder } from 'fit-file-parser/encoder';

/** Base type bytes of the FIT protocol, with the "has byte order" flag. */
export const fitBase = {
  enum: 0x00,
  sint8: 0x01,
  uint8: 0x02,
  sint16: 0x83,
  uint16: 0x84,
  sint32: 0x85,
  uint32: 0x86,
  string: 0x07,
  float32: 0x88,
  float64: 0x89,
  uint8z: 0x0a,
  uint16z: 0x8b,
  uint32z: 0x8c,
  byte: 0x0d,
  uint64: 0x8f,
} as const;
export type FitBase = keyof typeof fitBase;

const SIZES: Record<FitBase, number> = {
  enum: 1,
  sint8: 1,
  uint8: 1,
  sint16: 2,
  uint16: 2,
  sint32: 4,
  uint32: 4,
  string: 1,
  float32: 4,
  float64: 8,
  uint8z: 1,
  uint16z: 2,
  uint32z: 4,
  byte: 1,
  uint64: 8,
};

/** A field as it is written: number, base type, stored value (before scale and offset). */
export type FitField = readonly [number: number, base: FitBase, value: number | readonly number[] | string];
export type FitDeveloperField = readonly [developerIndex: number, ...FitField];

/** One message; its definition is written in front of it whenever the shape of its local type changes. */
export type FitBytesMessage = {
  readonly global: number;
  readonly fields: readonly FitField[];
  readonly developer?: readonly FitDeveloperField[];
  readonly local?: number;
  readonly bigEndian?: boolean;
  /** Write a compressed-timestamp header with these five low bits; the local type must be 0 to 3. */
  readonly compressedSeconds?: number;
};

export type FitFileOptions = {
  readonly headerBytes?: 12 | 14;
  readonly checkSum?: 'right' | 'zero' | 'wrong' | 'missing';
  readonly headerCheckSum?: 'right' | 'zero' | 'wrong';
  /** What the header claims instead of the truth. */
  readonly claimedDataBytes?: number;
};

const writeNumber = (view: DataView, at: number, base: FitBase, value: number, little: boolean): void => {
  if (base === 'float32') view.setFloat32(at, value, little);
  else if (base === 'float64') view.setFloat64(at, value, little);
  else if (base === 'uint64') view.setBigUint64(at, BigInt(value), little);
  else if (SIZES[base] === 1) view.setUint8(at, value & 0xff);
  else if (SIZES[base] === 2) view.setUint16(at, value & 0xffff, little);
  else view.setUint32(at, value >>> 0, little);
};

const fieldBytes = ([, base, value]: FitField, little: boolean): readonly number[] => {
  if (typeof value === 'string') return [...new TextEncoder().encode(value), 0];
  const values = typeof value === 'number' ? [value] : value;
  const bytes = new Uint8Array(values.length * SIZES[base]);
  const view = new DataView(bytes.buffer);
  for (const [index, one] of values.entries()) writeNumber(view, index * SIZES[base], base, one, little);
  return [...bytes];
};

const definitionBytes = (message: FitBytesMessage, little: boolean): readonly number[] => {
  const { global, fields, developer = [], local = 0 } = message;
  const globalBytes = little ? [global & 0xff, global >> 8] : [global >> 8, global & 0xff];
  const native = fields.flatMap((field) => [field[0], fieldBytes(field, little).length, fitBase[field[1]]]);
  const own = developer.flatMap(([index, ...field]) => [field[0], fieldBytes(field, little).length, index]);
  const flags = 0x40 | (developer.length > 0 ? 0x20 : 0) | local;
  const tail = developer.length > 0 ? [developer.length, ...own] : [];
  return [flags, 0, little ? 0 : 1, ...globalBytes, fields.length, ...native, ...tail];
};

const headerByte = ({ compressedSeconds, local = 0 }: FitBytesMessage): number =>
  compressedSeconds === undefined ? local : 0x80 | (local << 5) | (compressedSeconds & 0x1f);

/** The messages without header and check sum. */
export const fitData = (messages: readonly FitBytesMessage[]): Uint8Array => {
  const written = new Map<number, string>();
  const bytes: number[] = [];
  for (const message of messages) {
    const little = message.bigEndian !== true;
    const definition = definitionBytes(message, little);
    const shape = definition.join();
    if (written.get(message.local ?? 0) !== shape) bytes.push(...definition);
    written.set(message.local ?? 0, shape);
    bytes.push(headerByte(message));
    for (const field of message.fields) bytes.push(...fieldBytes(field, little));
    for (const [, ...field] of message.developer ?? []) bytes.push(...fieldBytes(field, little));
  }
  return Uint8Array.from(bytes);
};

const uint16 = (value: number): readonly number[] => [value & 0xff, (value >> 8) & 0xff];

/**
 * A whole FIT file made of these messages, sound unless the options say otherwise.
 *
 * @example
 * fitFile([fileId(), record({ seconds: 0, heartRate: 140 }), session({})], { checkSum: 'zero' });
 */
export const fitFile = (messages: readonly FitBytesMessage[], options: FitFileOptions = {}): Uint8Array => {
  const { headerBytes = 14, checkSum = 'right', headerCheckSum = 'right' } = options;
  const data = fitData(messages);
  const claimed = options.claimedDataBytes ?? data.length;
  const size = [...uint16(claimed & 0xffff), ...uint16(Math.floor(claimed / 0x10000))];
  const head = [headerBytes, 0x20, ...uint16(21_170), ...size, 0x2e, 0x46, 0x49, 0x54];
  const headSum = FitEncoder.calculateCRC(head) ^ (headerCheckSum === 'wrong' ? 0x55aa : 0);
  const header = headerBytes === 12 ? head : [...head, ...uint16(headerCheckSum === 'zero' ? 0 : headSum)];
  const body = Uint8Array.from([...header, ...data]);
  if (checkSum === 'missing') return body;
  const sum = checkSum === 'zero' ? 0 : FitEncoder.calculateCRC(body) ^ (checkSum === 'wrong' ? 0x55aa : 0);
  return Uint8Array.from([...body, ...uint16(sum)]);
};

/** Joins the bytes of several files, as a device that chains them does. */
export const chainFiles = (...files: readonly Uint8Array[]): Uint8Array =>
  new Uint8Array(Buffer.concat(files));

/** 2025-01-01T00:00:00Z in seconds of the FIT epoch (1989-12-31T00:00:00Z). */
export const fitStart = 1_104_624_000;
/** The same moment in epoch milliseconds. */
export const startMs = 1_735_689_600_000;

const present = (fields: readonly (FitField | null)[]): readonly FitField[] =>
  fields.filter((field) => field !== null);
const maybe = (number: number, base: FitBase, value: number | undefined): FitField | null =>
  value === undefined ? null : [number, base, value];

/** file_id of a Garmin activity with serial number 4711, unless stated otherwise. */
export const fileId = (
  about: {
    type?: number;
    manufacturer?: number;
    product?: number;
    serial?: number;
    productName?: string;
  } = {},
): FitBytesMessage => ({
  global: 0,
  fields: [
    [0, 'enum', about.type ?? 4],
    [1, 'uint16', about.manufacturer ?? 1],
    [2, 'uint16', about.product ?? 1765],
    [3, 'uint32z', about.serial ?? 4711],
    [4, 'uint32', fitStart],
    ...(about.productName === undefined ? [] : [[8, 'string', about.productName] as const]),
  ],
});

/** A record `seconds` after the start; stored values, before scale and offset. */
export const record = (about: {
  seconds: number;
  heartRate?: number;
  cadence?: number;
  fractionalCadence?: number;
  distance?: number;
  speed?: number;
  more?: readonly FitField[];
  developer?: readonly FitDeveloperField[];
}): FitBytesMessage => ({
  global: 20,
  local: 1,
  fields: present([
    [253, 'uint32', fitStart + about.seconds],
    maybe(3, 'uint8', about.heartRate),
    maybe(4, 'uint8', about.cadence),
    maybe(53, 'uint8', about.fractionalCadence),
    maybe(5, 'uint32', about.distance),
    maybe(6, 'uint16', about.speed),
    ...(about.more ?? []),
  ]),
  ...(about.developer === undefined ? {} : { developer: about.developer }),
});

/** A session of a run that starts `from` seconds after the start. */
export const session = (
  about: {
    from?: number;
    seconds?: number;
    sport?: number;
    subSport?: number;
    more?: readonly FitField[];
  } = {},
): FitBytesMessage => ({
  global: 18,
  local: 2,
  fields: [
    [253, 'uint32', fitStart + (about.from ?? 0) + (about.seconds ?? 60)],
    [2, 'uint32', fitStart + (about.from ?? 0)],
    [5, 'enum', about.sport ?? 1],
    [6, 'enum', about.subSport ?? 0],
    [7, 'uint32', (about.seconds ?? 60) * 1000],
    [8, 'uint32', (about.seconds ?? 60) * 1000],
    ...(about.more ?? []),
  ],
});

/** A lap of `seconds` and `meters`. */
export const lap = (about: { from: number; seconds: number; meters: number }): FitBytesMessage => ({
  global: 19,
  local: 3,
  fields: [
    [2, 'uint32', fitStart + about.from],
    [7, 'uint32', about.seconds * 1000],
    [9, 'uint32', about.meters * 100],
  ],
});

const TIMER_TYPES = { start: 0, stop: 1, stop_all: 4, stop_disable_all: 9 } as const;

/** The timer stops or starts. */
export const timer = (seconds: number, type: keyof typeof TIMER_TYPES): FitBytesMessage => ({
  global: 21,
  local: 4,
  fields: [
    [253, 'uint32', fitStart + seconds],
    [0, 'enum', 0],
    [1, 'enum', TIMER_TYPES[type]],
  ],
});

/** The activity message, with the watch's local time `offset` seconds ahead. */
export const activity = (offset: number): FitBytesMessage => ({
  global: 34,
  local: 5,
  fields: [
    [253, 'uint32', fitStart + 60],
    [5, 'uint32', fitStart + 60 + offset],
  ],
});

/** What a developer field of record messages means. */
export const describeField = (about: {
  index: number;
  number: number;
  base: FitBase;
  name: string;
  units: string;
  native?: number;
}): FitBytesMessage => ({
  global: 206,
  local: 6,
  fields: [
    [0, 'uint8', about.index],
    [1, 'uint8', about.number],
    [2, 'uint8', fitBase[about.base]],
    [3, 'string', about.name],
    [8, 'string', about.units],
    [14, 'uint16', 20],
    [15, 'uint8', about.native ?? 0xff],
  ],
});
