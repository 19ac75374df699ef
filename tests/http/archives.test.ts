import { readdir, readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { opening } from '#src/compose-reading.ts';
import { mostAttempts, unpackUpload } from '#src/use-cases/uploads/import-upload.ts';
import { fileId, fitFile, record, session } from '#tests/support/fit-bytes.ts';
import { gpxText } from '#tests/support/gpx-text.ts';
import { heldBytes } from '#tests/support/held-memory.ts';
import { type Body, type TestService, useTestService } from '#tests/support/test-service.ts';
import { gzipBytes, type ZipEntry, zipBytes } from '#tests/support/zip-bytes.ts';

const sample = (path: string): Promise<Buffer> => readFile(new URL(`../../samples/${path}`, import.meta.url));
const dayMs = 86_400_000;
const gpxRun = (day: number, points = 120): Buffer =>
  Buffer.from(gpxText({ points, startMs: Date.UTC(2026, 0, 1, 7) + day * dayMs, heartRate: false }));

const send = async (service: TestService, runnerId: string, bytes: Uint8Array): Promise<string> => {
  const answer = await service.call('POST', `/v1/runners/${runnerId}/uploads?filename=export.zip`, {
    raw: bytes,
  });
  expect(answer.status).toBe(202);
  return String(answer.body['items']?.[0]?.['id']);
};

const show = async (service: TestService, id: string): Promise<Body> =>
  (await service.call('GET', `/v1/uploads/${id}`)).body;

const finished = async (service: TestService, id: string, timeout = 20_000): Promise<Body> => {
  await expect
    .poll(async () => (await show(service, id))['finishedAt'], { timeout, interval: 100 })
    .not.toBeNull();
  return show(service, id);
};

const partsOf = (upload: Body): { filename: string; status: string }[] =>
  upload['items'] as unknown as { filename: string; status: string }[];

describe('the export of a vendor', () => {
  it('Strava: activities.csv beside gzipped and plain activities, a broken one rejected by itself', async () => {
    const service = await useTestService();
    const runnerId = await service.createRunner();
    const fits = (await readdir(new URL('../../samples/fit/', import.meta.url))).filter((name) =>
      name.endsWith('.fit'),
    );
    const activities: ZipEntry[] = await Promise.all(
      fits.map(async (name, index) => ({
        name: `activities/${1000 + index}.fit.gz`,
        bytes: gzipBytes(await sample(`fit/${name}`)),
      })),
    );
    const csv = Buffer.from(
      'Activity ID,Activity Date,Filename\n1000,"Apr 1, 2025",activities/1000.fit.gz\n',
    );
    const upload = await finished(
      service,
      await send(
        service,
        runnerId,
        zipBytes([
          { name: 'activities.csv', bytes: csv },
          { name: 'profile.csv', bytes: csv },
          { name: 'media/photo.jpg', bytes: Buffer.from([0xff, 0xd8, 0xff]) },
          ...activities,
          { name: 'activities/2000.gpx', bytes: gpxRun(0) },
          { name: 'activities/2001.gpx.gz', bytes: gzipBytes(gpxRun(1)) },
          { name: 'activities/2002.fit.gz', bytes: gzipBytes(Buffer.from('not a run')) },
        ]),
      ),
    );
    const total = fits.length + 3;
    expect(upload).toMatchObject({ status: 'processed', files: { total, rejected: 1 } });
    expect(partsOf(upload).find(({ status }) => status === 'rejected')?.filename).toBe('2002.fit.gz');
    const { body: page } = await service.call('GET', `/v1/runners/${runnerId}/activities?limit=200`);
    expect((page['items'] as unknown as unknown[]).length).toBeGreaterThan(2);
  });

  it('Garmin: zips within a zip, with settings and workouts among the runs', async () => {
    const service = await useTestService();
    const runnerId = await service.createRunner();
    const fit = fitFile([
      fileId(),
      ...Array.from({ length: 61 }, (_, seconds) => record({ seconds, distance: seconds * 300 })),
      session({ seconds: 60 }),
    ]);
    const inner = (entries: readonly ZipEntry[]): Buffer => zipBytes(entries);
    const folder = 'DI_CONNECT/DI-Connect-Uploaded-Files';
    const takeout = zipBytes([
      { name: 'DI_CONNECT/DI-Connect-User/user_profile.json', bytes: Buffer.from('{}') },
      {
        name: `${folder}/UploadedFiles_0-_Part1.zip`,
        bytes: inner([
          { name: 'runner_1.fit', bytes: fit },
          { name: 'runner_2.fit', bytes: fitFile([fileId({ type: 2 })]) },
        ]),
      },
      {
        name: `${folder}/UploadedFiles_0-_Part2.zip`,
        bytes: inner([
          { name: 'runner_1.fit', bytes: await sample('fit/every-second-running-dynamics.fit') },
          { name: 'runner_3.fit', bytes: fit },
        ]),
      },
      { name: `${folder}/UploadedFiles_0-_Part3.zip`, bytes: Buffer.from('PK\u0003\u0004 cut') },
    ]);
    const upload = await finished(service, await send(service, runnerId, takeout));
    expect(upload['files']).toEqual({ total: 5, processed: 2, rejected: 2, duplicate: 1 });
  });

  it('shows the outcome of each part while the rest is still loading', async () => {
    const gate = Promise.withResolvers<void>();
    let parts = 0;
    const service = await useTestService({
      replace: (runtime) => ({
        ...runtime,
        deps: {
          ...runtime.deps,
          files: {
            ...runtime.deps.files,
            receiveToRead: async (...args) => {
              parts += 1;
              if (parts === 3) await gate.promise;
              return runtime.deps.files.receiveToRead(...args);
            },
          },
        },
      }),
    });
    const runnerId = await service.createRunner();
    const id = await send(
      service,
      runnerId,
      zipBytes([0, 1, 2, 3].map((day) => ({ name: `${day}.gpx`, bytes: gpxRun(day) }))),
    );
    await expect
      .poll(async () => (partsOf(await show(service, id)) ?? []).map(({ status }) => status))
      .toEqual(['processed', 'processed']);
    expect(await show(service, id)).toMatchObject({ status: 'processing', finishedAt: null });
    expect((await service.call('GET', `/v1/runners/${runnerId}/activities`)).body['items']).toHaveLength(2);
    gate.resolve();
    expect((await finished(service, id))['files']).toEqual({
      total: 4,
      processed: 4,
      rejected: 0,
      duplicate: 0,
    });
  });
});

it('an archive that is sent again in another one is all duplicates, and nothing of it is read again', async () => {
  let reads = 0;
  const service = await useTestService({
    replace: (runtime) => {
      const { reading } = runtime.deps;
      const counted: typeof reading = {
        ...reading,
        readFile: (file) => {
          if (file.filename.endsWith('.gpx')) reads += 1;
          return reading.readFile(file);
        },
      };
      return { ...runtime, deps: { ...runtime.deps, reading: counted } };
    },
  });
  const runnerId = await service.createRunner();
  const runs = [0, 1, 2].map((day) => ({ name: `${day}.gpx`, bytes: gpxRun(day) }));
  await finished(service, await send(service, runnerId, zipBytes(runs)));
  expect(reads).toBe(3);
  const more = zipBytes([...runs, { name: '3.gpx', bytes: gpxRun(3) }]);
  const upload = await finished(service, await send(service, runnerId, more));
  expect(upload['files']).toEqual({ total: 4, processed: 1, rejected: 0, duplicate: 3 });
  expect(reads).toBe(4);
});

describe('an archive whose worker is killed while it is unpacked', () => {
  it('continues each time: no part twice, none lost, and no rejection while there is progress', async () => {
    const service = await useTestService({ worker: false });
    const runnerId = await service.createRunner();
    const entries: ZipEntry[] = Array.from({ length: 12 }, (_, day) => ({
      name: day % 4 === 3 ? `${day}.fit` : `${day}.gpx`,
      bytes: day % 4 === 3 ? Buffer.from(`no run ${day}`) : gpxRun(day),
    }));
    const nested = zipBytes([
      { name: 'first.zip', bytes: zipBytes(entries.slice(0, 6)) },
      { name: 'second.zip', bytes: zipBytes(entries.slice(6)) },
    ]);
    const id = await send(service, runnerId, nested);
    const { deps: inner } = service.runtime;
    let kills = 0;
    for (let done = false; !done && kills < 20; ) {
      let received = 0;
      const dying: typeof inner = {
        ...inner,
        files: {
          ...inner.files,
          receiveToRead: async (...args) => {
            received += 1;
            const dies = received === 2;
            const kept = await inner.files.receiveToRead(...args);
            // Dies when the bytes of a second part are down and its row is not written.
            if (dies) throw new Error('killed');
            return kept;
          },
        },
      };
      done = await unpackUpload(dying, id).then(
        () => true,
        () => false,
      );
      if (!done) kills += 1;
    }
    expect(kills).toBeGreaterThan(4);
    service.startWorker();
    const upload = await finished(service, id);
    expect(upload).toMatchObject({
      status: 'processed',
      files: { total: 12, processed: 9, rejected: 3, duplicate: 0 },
    });
    expect(new Set(partsOf(upload).map(({ filename }) => filename)).size).toBe(12);
    expect((await service.call('GET', `/v1/runners/${runnerId}/activities`)).body['items']).toHaveLength(9);
  });

  it('is rejected after three attempts without progress', async () => {
    const service = await useTestService({ worker: false });
    const runnerId = await service.createRunner();
    const id = await send(service, runnerId, zipBytes([{ name: '0.gpx', bytes: gpxRun(0) }]));
    const { deps: inner } = service.runtime;
    const dying: typeof inner = {
      ...inner,
      files: { ...inner.files, receiveToRead: () => Promise.reject(new Error('killed')) },
    };
    for (let kill = 0; kill < 3; kill += 1) await expect(unpackUpload(dying, id)).rejects.toThrow('killed');
    await unpackUpload(dying, id);
    expect(await show(service, id)).toMatchObject({
      status: 'rejected',
      problem: { type: '/problems/file-crashed-reader' },
    });
  });
});

it('an archive takes turns with others: a batch of parts at a time, as many batches as it needs', async () => {
  const service = await useTestService({ worker: false });
  const runnerId = await service.createRunner();
  const junk = Array.from({ length: 40 }, (_, index) => ({
    name: `${index}.fit`,
    bytes: Buffer.from('no'),
  }));
  const id = await send(service, runnerId, zipBytes([...junk, { name: 'a.gpx', bytes: gpxRun(0) }]));
  let nowMs = service.runtime.deps.clock.nowMs();
  const slow = {
    ...service.runtime.deps,
    clock: {
      nowMs: () => {
        nowMs += 2_000;
        return nowMs;
      },
    },
  };
  let batches = 1;
  while ((await unpackUpload(slow, id)) === 'again') batches += 1;
  // More than an upload may have attempts: one that gets on is not given up.
  expect(batches).toBeGreaterThan(mostAttempts);
  service.startWorker();
  expect(await finished(service, id)).toMatchObject({ files: { total: 41, processed: 1, rejected: 40 } });
});

// Ten thousand take 46 s on two shared cores and 150 MiB; that they are read is tested in tests/formats.
it('five hundred files in one zip are entered, each once, and none stays in memory', async () => {
  const service = await useTestService({ worker: false });
  const runnerId = await service.createRunner();
  const entries: ZipEntry[] = Array.from({ length: 500 }, (_, index) => ({
    name: `runs/${index}.gpx`,
    bytes: Buffer.from(`<gpx version="1.1"><!-- ${index} --></gpx>`),
    packing: 'stored',
  }));
  const id = await send(service, runnerId, zipBytes(entries));
  const before = heldBytes();
  const deps = { ...service.runtime.deps, reading: { ...service.runtime.deps.reading, ...opening } };
  while ((await unpackUpload(deps, id)) === 'again');
  const grownMebibytes = (heldBytes() - before) / 2 ** 20;
  console.info(`five hundred parts: ${Math.round(grownMebibytes)} MiB`);
  expect(grownMebibytes).toBeLessThan(20);
  expect(await service.runtime.deps.stores.archives.countParts(id)).toMatchObject({ total: 500 });

  const usual = await show(service, id);
  expect(usual).toMatchObject({ files: { total: 500 } });
  expect(usual['items']).toHaveLength(50);
  const paths: unknown[] = [];
  for (let cursor: unknown = ''; cursor !== null; ) {
    const query = cursor === '' ? '' : `&cursor=${cursor}`;
    const { body } = await service.call('GET', `/v1/uploads/${id}?limit=200${query}`);
    paths.push(...(body['items'] as unknown as { path: string }[]).map(({ path }) => path));
    cursor = body['nextCursor'];
  }
  expect(paths).toHaveLength(500);
  expect(new Set(paths)).toEqual(new Set(entries.map(({ name }) => name)));
  const other = Buffer.from('["upl_of_another"]').toString('base64url');
  expect((await service.call('GET', `/v1/uploads/${id}?cursor=${other}`)).body['items']).toEqual([]);
});
