import type { CleanStream } from '#src/core/domain/clean-stream.ts';
import { type Column, type Signal, signals } from '#src/core/domain/signal.ts';

/** A clean recording as it is stored to be shown: time and signals, nothing else. */
export type PackedSignals = {
  readonly timeSeconds: Column;
  readonly columns: ReadonlyMap<Signal, Column>;
};

/** Positions need all their digits; 7 are plenty for everything else. */
const wide: ReadonlySet<string> = new Set(['time', 'latitude', 'longitude']);
const magic = 0x314b5053; // "SPK1", little-endian

/**
 * Signals as bytes: a 12-byte header (magic, number of records, number of columns), per column a byte for its
 * signal (255 = time), then the columns, positions and time as 64-bit and all others as 32-bit floats.
 */
export const packStream = (stream: CleanStream): Uint8Array => {
  const names = Object.keys(signals) as Signal[];
  const held = names.filter((name) => stream.columns[name] !== undefined);
  const columns: [string, Column][] = [
    ['time', stream.timeSeconds],
    ...held.map((name) => [name, stream.columns[name] as Column] as [string, Column]),
  ];
  const widthOf = (name: string): number => (wide.has(name) ? 8 : 4);
  const size = columns.reduce((sum, [name]) => sum + stream.length * widthOf(name), 12 + columns.length);
  const bytes = new Uint8Array(size);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, magic, true);
  view.setUint32(4, stream.length, true);
  view.setUint32(8, columns.length, true);
  let offset = 12;
  for (const [name] of columns)
    view.setUint8(offset++, name === 'time' ? 255 : names.indexOf(name as Signal));
  for (const [name, column] of columns) {
    for (let i = 0, { length } = stream; i < length; i++) {
      const value = column[i] as number;
      if (wide.has(name)) view.setFloat64(offset, value, true);
      else view.setFloat32(offset, value, true);
      offset += widthOf(name);
    }
  }
  return bytes;
};

/**
 * The signals that `packStream` wrote; null when the bytes are none of its.
 *
 * @example
 * unpackStream(packStream(stream))?.columns.has('heartRate'); // true
 */
export const unpackStream = (bytes: Uint8Array): PackedSignals | null => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.byteLength < 12 || view.getUint32(0, true) !== magic) return null;
  const length = view.getUint32(4, true);
  const count = view.getUint32(8, true);
  const names = Object.keys(signals) as Signal[];
  const columns = new Map<Signal, Column>();
  let timeSeconds: Column = new Float64Array(0);
  let offset = 12 + count;
  for (let c = 0; c < count; c++) {
    const index = view.getUint8(12 + c);
    const name = index === 255 ? 'time' : (names[index] as Signal);
    const column = new Float64Array(length);
    for (let i = 0; i < length; i++) {
      column[i] = wide.has(name) ? view.getFloat64(offset, true) : view.getFloat32(offset, true);
      offset += wide.has(name) ? 8 : 4;
    }
    if (name === 'time') timeSeconds = column;
    else columns.set(name, column);
  }
  return { timeSeconds, columns };
};
