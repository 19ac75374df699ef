import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildSamples } from '#samples/build-samples.ts';
import { stories } from '#samples/stories/index.ts';

const root = join(import.meta.dirname, '..', '..');
const committed = join(root, 'samples');
const madeFolders = ['broken', 'expected', 'fit', 'gpx', 'histories', 'tcx'];

const listFiles = async (folder: string): Promise<string[]> => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .sort();
};

const madeFiles = async (): Promise<string[]> => {
  const files = await Promise.all(
    madeFolders.map(async (folder) =>
      (await listFiles(join(committed, folder))).map((path) => join(folder, path)),
    ),
  );
  return files.flat().sort();
};

describe('the made samples', () => {
  let fresh = '';
  beforeAll(async () => {
    fresh = await mkdtemp(join(tmpdir(), 'sinew-samples-'));
    await promisify(execFile)(process.execPath, [join(committed, 'generate.ts'), fresh]);
  });
  afterAll(() => rm(fresh, { recursive: true, force: true }));

  it('are the same files when they are made again', async () => {
    expect(await listFiles(fresh)).toEqual(await madeFiles());
  });

  it('are the same bytes when they are made again', async () => {
    const different: string[] = [];
    for (const path of await listFiles(fresh)) {
      const [made, kept] = await Promise.all([readFile(join(fresh, path)), readFile(join(committed, path))]);
      if (!made.equals(kept)) different.push(path);
    }
    expect(different).toEqual([]);
  });

  it('stay below 1.5 MB in all', () => {
    const bytes = buildSamples().reduce((sum, file) => sum + file.bytes.length, 0);
    expect(bytes).toBeLessThan(1_500_000);
  });

  it('have one name each', () => {
    const paths = buildSamples().map((file) => file.path);
    expect(new Set(paths).size).toBe(paths.length);
  });

  it('tell about every story in the README', async () => {
    const readme = await readFile(join(committed, 'README.md'), 'utf8');
    const untold = stories.filter((story) => !readme.includes(story.id)).map((story) => story.id);
    expect(untold).toEqual([]);
  });

  it('tell about every broken file in the README', async () => {
    const readme = await readFile(join(committed, 'README.md'), 'utf8');
    const untold = (await listFiles(join(committed, 'broken'))).filter((name) => !readme.includes(name));
    expect(untold).toEqual([]);
  });
});
