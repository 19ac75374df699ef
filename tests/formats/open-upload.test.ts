import { describe, expect, it } from 'vitest';
import { sourceFromBytes } from '#src/edges/formats/byte-source.ts';
import { defaultReadLimits } from '#src/edges/formats/limits.ts';
import { openUpload } from '#src/edges/formats/open-upload.ts';
import { failureOf } from '#tests/support/decode-text.ts';
import { gpxText } from '#tests/support/gpx-text.ts';
import { gzipBytes, zipBytes } from '#tests/support/zip-bytes.ts';

const run = Buffer.from(gpxText({ points: 5 }));
const open = (bytes: Uint8Array | string) =>
  openUpload(sourceFromBytes(typeof bytes === 'string' ? Buffer.from(bytes) : bytes), defaultReadLimits);

const recordsOf = async (bytes: Uint8Array): Promise<number | undefined> => {
  const upload = await open(bytes);
  if (upload.kind !== 'file') throw new Error('expected a file');
  return (await upload.format.decode(upload.source))[0]?.records.length;
};

describe('an upload', () => {
  it('is given to the format that recognises its content', async () => {
    const upload = await open(run);
    expect(upload.kind === 'file' && upload.format.id).toBe('gpx');
    expect(await recordsOf(run)).toBe(5);
  });

  it('is unwrapped when it is gzipped, once or twice', async () => {
    expect(await recordsOf(gzipBytes(run))).toBe(5);
    expect(await recordsOf(gzipBytes(gzipBytes(run)))).toBe(5);
  });

  it('that is gzipped and cut off keeps what can be unpacked', async () => {
    const long = gzipBytes(Buffer.from(gpxText({ points: 2000 })));
    expect(await recordsOf(long.subarray(0, long.length / 2))).toBeGreaterThan(500);
  });

  it('is an archive when it is a zip, also from memory and inside gzip', async () => {
    for (const bytes of [
      zipBytes([{ name: 'a.gpx', bytes: run }]),
      gzipBytes(zipBytes([{ name: 'a.gpx', bytes: run }])),
    ]) {
      const upload = await open(bytes);
      const paths: string[] = [];
      if (upload.kind === 'archive') for await (const part of upload.parts()) paths.push(part.path);
      expect(paths).toEqual(['a.gpx']);
    }
  });

  it('without bytes is file-empty', async () => {
    expect((await failureOf(open(''))).code).toBe('file-empty');
    expect((await failureOf(open(gzipBytes(Buffer.alloc(0))))).code).toBe('file-empty');
  });

  it.each([
    ['<!DOCTYPE html><html><body>Sign in</body></html>', 'an HTML page'],
    ['  <html>', 'an HTML page'],
    ['{"error": "unauthorized"}', 'JSON'],
    ['[1, 2]', 'JSON'],
    ['%PDF-1.7', 'a PDF document'],
    ['<?xml version="1.0"?><kml xmlns="http://www.opengis.net/kml/2.2">', 'KML'],
    ['<svg xmlns="http://www.w3.org/2000/svg">', 'the root <svg>'],
    ['Date,Price,Count\n2026-03-01,5.0,30\n', 'a table of text (CSV)'],
    ['went for a run today', 'plain text'],
    [Buffer.from([0xff, 0xd8, 0xff, 0xe0]), 'a JPEG picture'],
    [Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a]), 'a PNG picture'],
    [Buffer.alloc(100), 'nothing but zero bytes'],
    [Buffer.from([0x00, 0x05, 0x16, 0x07, 0x00]), 'a macOS resource fork'],
    [Buffer.from([1, 2, 3, 4, 5, 6, 7, 8, 200, 201]), 'binary data'],
  ])('that is none is reported with what it looks like: %j', async (content, like) => {
    const failure = await failureOf(open(content));
    expect(failure.code).toBe('file-unknown-format');
    expect(failure.detail).toContain(like);
  });

  it('that is a gzip bomb, or gzip in gzip in gzip, is archive-unsafe', async () => {
    const bomb = gzipBytes(Buffer.concat([Buffer.from('<gpx>'), Buffer.alloc(50_000_000, '<a/>')]));
    expect((await failureOf(recordsOf(bomb))).code).toBe('archive-unsafe');
    let wrapped: Uint8Array = run;
    for (let depth = 0; depth < 8; depth += 1) wrapped = gzipBytes(wrapped);
    expect((await failureOf(open(wrapped))).code).toBe('archive-unsafe');
  });

  it('of damaged gzip is file-corrupt', async () => {
    const damaged = gzipBytes(run);
    damaged.fill(0xff, 10, 40);
    expect((await failureOf(recordsOf(damaged))).code).toBe('file-corrupt');
  });
});
