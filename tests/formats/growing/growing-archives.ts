import { gpxText } from '#tests/support/gpx-text.ts';
import { gzipBytes, type ZipEntry, zipBytes } from '#tests/support/zip-bytes.ts';
import type { Growth } from './growth.ts';

const run = Buffer.from(gpxText({ points: 3 }));
const entry = (name: string, more: Partial<ZipEntry> = {}): ZipEntry => ({ name, bytes: run, ...more });
const entries = (n: number, make: (index: number) => ZipEntry): readonly ZipEntry[] =>
  Array.from({ length: n }, (_, index) => make(index));
const zip = (name: string, from: number, list: (n: number) => readonly ZipEntry[]): Growth => ({
  name: `${name} of a zip`,
  from,
  bytes: (n) => zipBytes(list(n)),
});
const gzip = (name: string, from: number, bytes: (n: number) => readonly Uint8Array[]): Growth => ({
  name: `${name} of gzip`,
  from,
  bytes: (n) => Buffer.concat(bytes(n)),
});

const packed = gzipBytes(run);
/** The file with these flags, and what they announce behind the head. */
const flagged = (flags: number, field: Uint8Array): Uint8Array[] => [
  packed.subarray(0, 3),
  Buffer.of(flags),
  packed.subarray(4, 10),
  field,
  packed.subarray(10),
];
/** The start of an extra field of some kind and length. */
const extraField = (kind: number, length: number): Buffer => {
  const head = Buffer.alloc(4);
  head.writeUInt16LE(kind, 0);
  head.writeUInt16LE(length, 2);
  return head;
};

const sizeOf = (length: number): Buffer => extraField(length, 0).subarray(0, 2);

/** Everything of zip and gzip. The lengths of zip fields end at 65,535. */
export const growingArchives: readonly Growth[] = [
  zip('entries', 200, (n) => entries(n, (index) => entry(`${index}.gpx`))),
  zip('entries of one name', 200, (n) => entries(n, () => entry('run.gpx'))),
  zip('entries in reverse order', 200, (n) => entries(n, (index) => entry(`${n - index}.gpx`)).toReversed()),
  zip('entries that are ignored', 1000, (n) => [
    entry('1.gpx'),
    ...entries(n, (index) => entry(`${index}.jpg`, { bytes: Buffer.of() })),
  ]),
  zip('entries of no known format', 200, (n) =>
    entries(n, () => entry('a.gpx', { bytes: Buffer.from('x') })),
  ),
  zip('entries of gzip', 100, (n) => entries(n, (index) => entry(`${index}.gpx.gz`, { bytes: packed }))),
  zip('zips in a zip', 20, (n) =>
    entries(n, (index) => entry(`${index}.zip`, { bytes: zipBytes([entry('1.gpx')]) })),
  ),
  zip('letters of names', 1000, (n) => entries(20, (index) => entry(`${'a'.repeat(n)}${index}.gpx`))),
  zip('folders of names', 500, (n) => entries(20, (index) => entry(`${'a/'.repeat(n)}${index}.gpx`))),
  zip('dots of names', 1000, (n) => entries(20, (index) => entry(`${'.'.repeat(n)}${index}.gpx`))),
  zip('endings of names', 500, (n) => entries(20, (index) => entry(`${index}${'.gpx'.repeat(n)}.`))),
  zip('control characters of names', 1000, (n) => entries(20, () => entry(`${'\u0001'.repeat(n)}.gpx`))),
  zip('comments', 8000, (n) => entries(20, () => entry('1.gpx', { comment: Buffer.alloc(n, 0x50) }))),
  zip('one extra field', 8000, (n) =>
    entries(20, () => entry('1.gpx', { extra: Buffer.concat([extraField(9, n), Buffer.alloc(n)]) })),
  ),
  zip('extra fields', 2000, (n) =>
    entries(20, () => entry('1.gpx', { extra: Buffer.alloc(n * 4, extraField(9, 0)) })),
  ),
  zip('extra fields with a name', 700, (n) =>
    entries(20, () =>
      entry('1.gpx', {
        extra: Buffer.alloc(n * 10, Buffer.concat([extraField(0x7075, 6), Buffer.alloc(6, 1)])),
      }),
    ),
  ),
  {
    name: 'marks of an end in the comment of a zip',
    from: 2000,
    bytes: (n) => zipBytes([entry('1.gpx')], { comment: Buffer.alloc(n * 4, 'PK\u0005\u0006') }),
  },
  gzip('members', 500, (n) => Array.from({ length: n }, () => gzipBytes(Buffer.of(0x20)))),
  gzip('empty members', 500, (n) => Array.from({ length: n }, () => gzipBytes(Buffer.of()))),
  gzip('zeros behind the end', 65_536, (n) => [packed, Buffer.alloc(n)]),
  gzip('rubbish behind the end', 65_536, (n) => [packed, Buffer.alloc(n, 0x1f)]),
  gzip('a name', 8000, (n) => flagged(8, Buffer.alloc(n + 1, 'a').fill(0, n))),
  gzip('a comment', 8000, (n) => flagged(16, Buffer.alloc(n + 1, 'a').fill(0, n))),
  gzip('an extra field', 8000, (n) => flagged(4, Buffer.concat([sizeOf(n), Buffer.alloc(n)]))),
  gzip('points', 2000, (n) => [gzipBytes(Buffer.from(gpxText({ points: n })))]),
];
