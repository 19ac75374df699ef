import { crc32 } from 'node:zlib';
import type { SampleFile } from './sample-file.ts';

const little = (value: number, bytes: number): number[] =>
  Array.from({ length: bytes }, (_, index) => Math.floor(value / 256 ** index) % 256);

/** 1980-01-01 00:00, the first day that a zip can name. */
const FIRST_DOS_DAY = 0x0021;

const join = (parts: readonly ArrayLike<number>[]): Uint8Array => {
  const joined = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    joined.set(part, at);
    at += part.length;
  }
  return joined;
};

const commonFields = (file: SampleFile): number[] => [
  ...little(20, 2),
  ...little(0, 4),
  ...little(0, 2),
  ...little(FIRST_DOS_DAY, 2),
  ...little(crc32(file.bytes), 4),
  ...little(file.bytes.length, 4),
  ...little(file.bytes.length, 4),
  ...little(new TextEncoder().encode(file.path).length, 2),
  ...little(0, 2),
];

/**
 * A zip whose parts are stored, not compressed: a compressor may give other bytes on another machine, and the
 * samples are compared byte for byte (layout: PKWARE APPNOTE 4.3).
 */
export const packZip = (files: readonly SampleFile[]): Uint8Array => {
  const parts: ArrayLike<number>[] = [];
  const directory: ArrayLike<number>[] = [];
  let at = 0;
  for (const file of files) {
    const name = new TextEncoder().encode(file.path);
    const local = [...little(0x04034b50, 4), ...commonFields(file)];
    directory.push([...little(0x02014b50, 4), ...little(20, 2), ...commonFields(file)]);
    directory.push(
      [...little(0, 2), ...little(0, 2), ...little(0, 2), ...little(0, 4), ...little(at, 4)],
      name,
    );
    parts.push(local, name, file.bytes);
    at += local.length + name.length + file.bytes.length;
  }
  const listed = join(directory);
  const end = [
    ...little(0x06054b50, 4),
    ...little(0, 4),
    ...little(files.length, 2),
    ...little(files.length, 2),
    ...little(listed.length, 4),
    ...little(at, 4),
    ...little(0, 2),
  ];
  return join([...parts, listed, end]);
};

/** Most bytes that one stored block of DEFLATE holds (RFC 1951, 3.2.4). */
const LARGEST_BLOCK = 65_535;

/** A gzip member of stored blocks (RFC 1952), for the same reason. */
export const packGzip = (bytes: Uint8Array): Uint8Array => {
  const blocks: ArrayLike<number>[] = [];
  for (let at = 0; at === 0 || at < bytes.length; at += LARGEST_BLOCK) {
    const block = bytes.subarray(at, at + LARGEST_BLOCK);
    const last = at + LARGEST_BLOCK >= bytes.length ? 1 : 0;
    blocks.push([last, ...little(block.length, 2), ...little(65_535 - block.length, 2)], block);
  }
  const header = [0x1f, 0x8b, 8, 0, ...little(0, 4), 0, 255];
  return join([header, ...blocks, [...little(crc32(bytes), 4), ...little(bytes.length, 4)]]);
};
