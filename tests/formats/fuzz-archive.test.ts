import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { isFailure } from '#src/core/domain/failure.ts';
import { readArchive } from '#src/edges/formats/archive/read-archive.ts';
import { defaultReadLimits } from '#src/edges/formats/limits.ts';
import { gpxText } from '#tests/support/gpx-text.ts';
import { gzipBytes, zipBytes } from '#tests/support/zip-bytes.ts';

let directory = '';
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'sinew-test-'));
});
afterAll(() => rm(directory, { recursive: true, force: true }));

const run = Buffer.from(gpxText({ points: 3 }));
const inner = zipBytes([{ name: '3.gpx', bytes: run }]);
const whole = zipBytes([
  { name: '1.gpx', bytes: run },
  { name: '2.gpx.gz', bytes: gzipBytes(run), packing: 'stored' },
  { name: 'in.zip', bytes: inner, packing: 'stored' },
]);

/** Reads everything; the only errors that may come out are failures of the file. */
const readAll = async (path: string): Promise<void> => {
  try {
    for await (const part of readArchive(path, { limits: defaultReadLimits })) {
      if ('failure' in part) expect(part.failure.code).toMatch(/^(?:file|archive)-/);
      else await part.format.decode(part.source).catch(expectFailure);
    }
  } catch (error) {
    expectFailure(error);
  }
};

const expectFailure = (error: unknown): void => {
  if (!isFailure(error)) throw error;
  expect(error.code).toMatch(/^(?:file|archive)-/);
};

it('an archive with damaged bytes gives parts and failures, never anything else', async () => {
  const path = join(directory, 'damaged.zip');
  const at = fc.nat(whole.length - 1);
  const changes = fc.array(fc.tuple(at, fc.nat(255)), { minLength: 1, maxLength: 12 });
  await fc.assert(
    fc.asyncProperty(changes, at, fc.constantFrom('flip', 'cut', 'both'), async (flips, end, how) => {
      const bytes = Buffer.from(whole);
      if (how !== 'cut') for (const [index, byte] of flips) bytes[index] = byte;
      await writeFile(path, how === 'flip' ? bytes : bytes.subarray(0, end));
      await readAll(path);
    }),
    { numRuns: 300, seed: 20_260_301 },
  );
});
