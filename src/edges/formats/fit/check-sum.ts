// CRC-16/ARC (polynomial 0x8005 reflected), the check sum of the FIT protocol, a nibble at a time.
const NIBBLES = Uint16Array.of(
  0x0000,
  0xcc01,
  0xd801,
  0x1400,
  0xf001,
  0x3c00,
  0x2800,
  0xe401,
  0xa001,
  0x6c00,
  0x7800,
  0xb401,
  0x5000,
  0x9c01,
  0x8801,
  0x4400,
);

const SLICES = 8;
const BYTE_VALUES = 256;

/** Table k, 256 entries from 256 · k on: what a byte does to the sum once k more bytes have followed it. */
const buildTables = (): Uint16Array => {
  const tables = new Uint16Array(SLICES * BYTE_VALUES);
  for (let byte = 0; byte < BYTE_VALUES; byte++) {
    const low = NIBBLES[byte & 15] as number;
    tables[byte] = (low >>> 4) ^ (NIBBLES[low & 15] as number) ^ (NIBBLES[byte >>> 4] as number);
  }
  for (let at = BYTE_VALUES; at < tables.length; at++) {
    const before = tables[at - BYTE_VALUES] as number;
    tables[at] = (before >>> 8) ^ (tables[before & 0xff] as number);
  }
  return tables;
};

const TABLES = buildTables();

/** What a byte does to the sum once `following` more bytes have followed it. */
const effectOf = (byte: number, following: number): number =>
  TABLES[following * BYTE_VALUES + (byte & 0xff)] as number;

/**
 * The FIT check sum of `bytes[from, to)`, 16 bits. Eight bytes at a time: their effects are looked up side by side
 * (slicing by eight, Kounavis and Berry 2008).
 *
 * @example
 * fitCheckSum(new TextEncoder().encode('123456789'), 0, 9); // 0xbb3d, the check value of CRC-16/ARC
 */
export const fitCheckSum = (bytes: Uint8Array, from: number, to: number): number => {
  let sum = 0;
  let at = from;
  for (; at + SLICES <= to; at += SLICES) {
    sum =
      effectOf(sum ^ (bytes[at] as number), 7) ^
      effectOf((sum >>> 8) ^ (bytes[at + 1] as number), 6) ^
      effectOf(bytes[at + 2] as number, 5) ^
      effectOf(bytes[at + 3] as number, 4) ^
      effectOf(bytes[at + 4] as number, 3) ^
      effectOf(bytes[at + 5] as number, 2) ^
      effectOf(bytes[at + 6] as number, 1) ^
      effectOf(bytes[at + 7] as number, 0);
  }
  for (; at < to; at++) sum = (sum >>> 8) ^ effectOf(sum ^ (bytes[at] as number), 0);
  return sum;
};
