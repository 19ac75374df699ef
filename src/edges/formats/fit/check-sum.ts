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

const buildTable = (): Uint16Array => {
  const table = new Uint16Array(256);
  for (let byte = 0; byte < 256; byte++) {
    const low = NIBBLES[byte & 15] as number;
    table[byte] = (low >>> 4) ^ (NIBBLES[low & 15] as number) ^ (NIBBLES[byte >>> 4] as number);
  }
  return table;
};

const TABLE = buildTable();

/**
 * The FIT check sum of `bytes[from, to)`, 16 bits.
 *
 * @example
 * fitCheckSum(new TextEncoder().encode('123456789'), 0, 9); // 0xbb3d, the check value of CRC-16/ARC
 */
export const fitCheckSum = (bytes: Uint8Array, from: number, to: number): number => {
  let sum = 0;
  for (let at = from; at < to; at++)
    sum = (sum >>> 8) ^ (TABLE[(sum ^ (bytes[at] as number)) & 0xff] as number);
  return sum;
};
