import { describe, expect, it } from 'vitest';
import { gunzipSource } from '#src/edges/formats/archive/gunzip.ts';
import { defaultReadLimits } from '#src/edges/formats/limits.ts';
import { failureOf, sourceInChunks } from '#tests/support/decode-text.ts';
import { gpxText } from '#tests/support/gpx-text.ts';
import { gzipBytes } from '#tests/support/zip-bytes.ts';

const text = gpxText({ points: 300 });
const whole = gzipBytes(Buffer.from(text));
const first = gzipBytes(Buffer.from(text.slice(0, 9000)));
const second = gzipBytes(Buffer.from(text.slice(9000)));
const rubbish = Buffer.from(Array.from({ length: 5000 }, (_, index) => (index * 197 + 31) % 256));

/** The same head with an extra field, a name, a comment and a check sum of the head. */
const withEveryField = Buffer.concat([
  Buffer.from([...whole.subarray(0, 3), 0x1e, ...whole.subarray(4, 10), 3, 0, 1, 2, 3]),
  Buffer.from('run.gpx\0a comment\0\x11\x22', 'latin1'),
  whole.subarray(10),
]);

const unpack = async (packed: Uint8Array, chunkBytes: number): Promise<string> => {
  const parts: Uint8Array[] = [];
  const source = gunzipSource(sourceInChunks(packed, chunkBytes), defaultReadLimits);
  for await (const part of source.chunks()) parts.push(part);
  return Buffer.concat(parts).toString();
};

describe('a gzip file is unpacked whole', () => {
  it.each([
    ['alone', whole],
    ['with every field of its head', withEveryField],
    ['before zeros', Buffer.concat([whole, Buffer.alloc(20_000)])],
    ['before rubbish', Buffer.concat([whole, rubbish])],
    ['before the first byte of another', Buffer.concat([whole, Buffer.of(0x1f)])],
    ['before rubbish that begins like another', Buffer.concat([whole, Buffer.of(0x1f), rubbish])],
    ['before a mark without a method', Buffer.concat([whole, Buffer.of(0x1f, 0x8b, 7), rubbish])],
    ['in two members', Buffer.concat([first, second])],
    ['in two members and padding', Buffer.concat([first, second, Buffer.alloc(512)])],
    ['after empty members', Buffer.concat([gzipBytes(Buffer.of()), gzipBytes(Buffer.of()), whole])],
  ])('%s', async (_, packed) => {
    for (const chunkBytes of [1, 7, whole.length, whole.length + 1, 65_536]) {
      expect((await unpack(packed, chunkBytes)) === text).toBe(true);
    }
  });
});

it('a gzip file that is cut off gives what it holds up to there', async () => {
  for (const [packed, within] of [
    [whole.subarray(0, whole.length / 2), text],
    [whole.subarray(0, whole.length - 5), text],
    [Buffer.concat([first, second.subarray(0, 300)]), text],
    [Buffer.concat([first, second.subarray(0, 6)]), text],
  ] as const) {
    const unpacked = await unpack(packed, 1000);
    expect(unpacked.length).toBeGreaterThan(5000);
    expect(within.startsWith(unpacked)).toBe(true);
  }
});

const flipped = (bytes: Uint8Array, at: number): Uint8Array => {
  const copy = Uint8Array.from(bytes);
  copy[at] = (copy[at] ?? 0) ^ 0xff;
  return copy;
};

describe('a gzip file is refused', () => {
  it.each([
    ['with another method', flipped(whole, 2)],
    ['with flags that mean nothing', flipped(whole, 3)],
    ['with a wrong check sum', flipped(whole, whole.length - 8)],
    ['with a wrong size', flipped(whole, whole.length - 1)],
    ['with a damaged second member', Buffer.concat([first, flipped(second, second.length - 8)])],
    ['with a name without end', Buffer.concat([Buffer.of(0x1f, 0x8b, 8, 8), Buffer.alloc(100_000, 1)])],
    ['of more than 10,000 members', Buffer.concat(Array(10_001).fill(gzipBytes(Buffer.of())))],
  ])('%s', async (_, packed) => {
    expect((await failureOf(unpack(packed, 65_536))).code).toBe('file-corrupt');
  });
});
