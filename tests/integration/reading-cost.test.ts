import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, it, onTestFinished } from 'vitest';
import { isFailure } from '#src/core/domain/failure.ts';
import { createProcessPool, readingLimits } from '#src/edges/reading-processes.ts';
import type { OwnedRunner } from '#src/edges/storage/runner-store.ts';
import type { FileToRead } from '#src/use-cases/reading.ts';
import { knownRunner } from '#tests/core/features/run-fixtures.ts';
import { bombs, withinLimits } from '#tests/support/bombs.ts';
import { largestRecordings } from '#tests/support/largest-recordings.ts';
import type { Measured } from '#tests/support/measured-reader.ts';

const runner: OwnedRunner = {
  ...knownRunner,
  id: 'run_1',
  clientId: 'cli_1',
  externalId: null,
  displayName: null,
  timeZone: 'Europe/Berlin',
  weekStartsOn: 'monday',
  birthYear: 1990,
  tags: [],
  language: null,
  units: null,
  createdAt: '2026-01-01T00:00:00Z',
  updatedAt: '2026-01-01T00:00:00Z',
};

/** Reads files one after the other in one process, as a worker does. */
const useReader = async (): Promise<(bytes: Uint8Array) => Promise<Measured>> => {
  const folder = await mkdtemp(join(tmpdir(), 'sinew-cost-'));
  const file = new URL('../support/measured-reader.ts', import.meta.url);
  const pool = createProcessPool<FileToRead, Measured>(file, { ...readingLimits, size: 1 });
  onTestFinished(async () => {
    await pool.close();
    await rm(folder, { recursive: true });
  });
  return async (bytes) => {
    const path = join(folder, 'file');
    await writeFile(path, bytes);
    try {
      return await pool.run({
        path,
        bytes: bytes.length,
        runner,
        receivedAt: '2099-01-01T00:00:00Z',
        filename: 'run.gpx',
        sports: [],
      });
    } catch (error) {
      if (!isFailure(error)) throw error;
      // Ended by its guard, which does so at the limit.
      return { outcome: error.code, peakMegabytes: readingLimits.mostMegabytes, cpuSeconds: 0 };
    }
  };
};

type Row = readonly [name: string, make: () => Uint8Array];

const gzipped: readonly Row[] = Object.entries(bombs)
  .filter(([name]) => name.startsWith('FIT records') || name.startsWith('chained'))
  .map(([name, make]) => [`${name}, gzipped`, () => gzipSync(make(), { level: 1 })]);

const measure = async (rows: readonly Row[]): Promise<(Measured & { readonly name: string })[]> => {
  const read = await useReader();
  const measured: (Measured & { readonly name: string })[] = [];
  for (const [name, make] of rows) measured.push({ name, ...(await read(make())) });
  console.table(measured);
  return measured;
};

it('what is cheap to send and dear to read ends as a failure of the file, in less than 300 MB', async () => {
  const measured = await measure([...Object.entries(bombs), ...gzipped]);
  expect(measured.filter(({ outcome }) => !/^(?:file|archive)-|^\d+ recordings$/.test(outcome))).toEqual([]);
  expect(measured.filter(({ peakMegabytes }) => peakMegabytes > readingLimits.mostMegabytes)).toEqual([]);
}, 300_000);

it('what stays within the limits of a file is read, in less than 300 MB and half a minute', async () => {
  const measured: Awaited<ReturnType<typeof measure>> = [];
  // Each in a process of its own: what earlier files left behind is not its cost.
  for (const row of Object.entries(withinLimits)) measured.push(...(await measure([row])));
  expect(measured.filter(({ outcome }) => !/^(?:\d+ recordings|file-not-an-activity)/.test(outcome))).toEqual(
    [],
  );
  expect(measured.filter(({ peakMegabytes }) => peakMegabytes > readingLimits.mostMegabytes)).toEqual([]);
}, 300_000);

it('the largest recordings that people make are read, one after the other in one process', async () => {
  const rows = Object.entries(largestRecordings);
  const measured = await measure([...rows, ...rows.slice(0, 3)]);
  expect(measured.filter(({ outcome }) => !/^\d+ recordings$/.test(outcome))).toEqual([]);
  expect(measured.filter(({ peakMegabytes }) => peakMegabytes > readingLimits.mostMegabytes)).toEqual([]);
}, 300_000);
