import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ArchivePart, readArchive } from '#src/edges/formats/archive/read-archive.ts';
import { defaultReadLimits } from '#src/edges/formats/limits.ts';
import { openCorpusFile } from '#tests/support/open-corpus.ts';
import { corpusFiles, corpusPath, readTable } from '#tests/support/read-corpus.ts';
import { gzipBytes, type ZipEntry, zipBytes } from '#tests/support/zip-bytes.ts';

describe('zips named like FIT files', () => {
  const misnamed = readTable('manifest.tsv').filter((row) => row['group'] === 'misnamed-zip');

  it('are in the corpus', () => {
    expect(misnamed.length).toBeGreaterThan(0);
  });

  it.each(misnamed.map((row) => row['path'] ?? ''))(
    '%s is opened as the archive that it is',
    async (path) => {
      const upload = await openCorpusFile(path);
      if (upload.kind !== 'archive') throw new Error('expected an archive');
      const parts: ArchivePart[] = [];
      for await (const part of upload.parts()) {
        parts.push(part);
        if (!('failure' in part)) expect((await part.format.decode(part.source)).length).toBeGreaterThan(0);
      }
      expect(parts.some((part) => !('failure' in part))).toBe(true);
    },
  );
});

describe('an export made of real files', () => {
  let directory = '';
  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), 'sinew-test-'));
  });
  afterAll(() => rm(directory, { recursive: true, force: true }));

  it('in zips within a zip gives one outcome for every file, the broken ones included', async () => {
    const paths = ['fit', 'gpx', 'tcx'].flatMap((format) => corpusFiles(format).slice(0, 60));
    const entries: ZipEntry[] = await Promise.all(
      paths.map(async (path, index) => {
        const bytes = await readFile(corpusPath(path));
        const packed = index % 3 === 0 && !path.endsWith('.gz');
        return { name: packed ? `${path}.gz` : path, bytes: packed ? gzipBytes(bytes) : bytes };
      }),
    );
    const half = Math.floor(entries.length / 2);
    const path = join(directory, 'takeout.zip');
    await writeFile(
      path,
      zipBytes([
        { name: 'part-1.zip', bytes: zipBytes(entries.slice(0, half)) },
        { name: 'part-2.zip', bytes: zipBytes(entries.slice(half)), packing: 'stored' },
      ]),
    );
    const keys = new Set<string>();
    let decoded = 0;
    for await (const part of readArchive(path, { limits: defaultReadLimits })) {
      keys.add(part.path);
      if ('failure' in part) continue;
      const outcome = await part.format.decode(part.source).catch((error: unknown) => error);
      if (Array.isArray(outcome)) decoded += 1;
    }
    expect(keys.size).toBeGreaterThanOrEqual(entries.length);
    expect(decoded).toBeGreaterThan(entries.length / 2);
  });
});
