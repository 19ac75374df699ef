import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { type ServiceProcess, startServiceProcess, useDataDir } from '#tests/support/service-process.ts';
import { zipBytes } from '#tests/support/zip-bytes.ts';

const sample = (path: string): Promise<Buffer> => readFile(new URL(`../../samples/${path}`, import.meta.url));

/** A GPX run of one hour, a day later each time, so that every file is a run of its own. */
const gpxRun = (day: number): Buffer => {
  const startMs = Date.UTC(2024, 0, 1, 6) + day * 86_400_000;
  const points = Array.from({ length: 1_200 }, (_, index) => {
    const time = new Date(startMs + index * 3_000).toISOString();
    return `<trkpt lat="${(52 + index * 0.00008).toFixed(6)}" lon="13.4"><ele>34</ele><time>${time}</time></trkpt>`;
  });
  return Buffer.from(
    `<?xml version="1.0"?><gpx version="1.1" creator="test ${randomBytes(4).toString('hex')}" xmlns="http://www.topografix.com/GPX/1/1"><trk><type>running</type><trkseg>${points.join('')}</trkseg></trk></gpx>`,
  );
};

const takeout = (files: number): Buffer =>
  zipBytes(Array.from({ length: files }, (_, day) => ({ name: `runs/${day}.gpx`, bytes: gpxRun(day) })));

type Caller = { readonly key: string; readonly runnerId: string };

const useCaller = async (service: ServiceProcess, name: string): Promise<Caller> => {
  const { body: client } = await service.call('POST', '/v1/clients', { name });
  const { body } = await service.call('POST', `/v1/clients/${client['id']}/keys`, { scopes: ['admin'] });
  const key = String(body['key']);
  const runner = await service.call('POST', '/v1/runners', {}, { authorization: `Bearer ${key}` });
  return { key, runnerId: String(runner.body['id']) };
};

const send = (service: ServiceProcess, { key, runnerId }: Caller, name: string, bytes: Uint8Array) =>
  service.call('POST', `/v1/runners/${runnerId}/uploads?filename=${name}`, bytes, {
    authorization: `Bearer ${key}`,
  });

const filesOf = async (service: ServiceProcess, { key }: Caller, id: string) => {
  const { body } = await service.call('GET', `/v1/uploads/${id}`, undefined, {
    authorization: `Bearer ${key}`,
  });
  return {
    status: String(body['status']),
    processed: Number(body['files']?.['processed'] ?? 0),
    total: Number(body['files']?.['total'] ?? 0),
  };
};

const idOf = (answer: Awaited<ReturnType<typeof send>>): string => String(answer.body['items']?.[0]?.['id']);

it('assesses a single run before half of another client’s takeout of 1,000 files has loaded', async () => {
  const service = await startServiceProcess({ DATA_DIR: await useDataDir() });
  const [many, one] = [await useCaller(service, 'many'), await useCaller(service, 'one')];
  const archive = idOf(await send(service, many, 'takeout.zip', takeout(1_000)));
  await expect
    .poll(async () => (await filesOf(service, many, archive)).processed, { timeout: 30_000, interval: 50 })
    .toBeGreaterThan(0);
  const single = idOf(
    await send(service, one, 'a.fit', await sample('fit/every-second-running-dynamics.fit')),
  );
  const assessed = () =>
    service
      .output()
      .split('\n')
      .some((line) => line.includes('runner assessed') && line.includes(single));
  await expect.poll(assessed, { timeout: 30_000, interval: 20 }).toBe(true);
  const during = await filesOf(service, many, archive);
  console.info(`single run assessed when ${during.processed} of 1,000 files were loaded`);
  expect(during.status).toBe('processing');
  expect(during.processed).toBeLessThan(500);
  await expect
    .poll(async () => (await filesOf(service, many, archive)).status, { timeout: 120_000, interval: 500 })
    .toBe('processed');
  expect(await filesOf(service, many, archive)).toMatchObject({ total: 1_000, processed: 1_000 });
  await service.kill('SIGTERM');
}, 240_000);

it('alternates between the takeouts of two clients', async () => {
  const service = await startServiceProcess({ DATA_DIR: await useDataDir() });
  const [first, second] = [await useCaller(service, 'first'), await useCaller(service, 'second')];
  const large = idOf(await send(service, first, 'large.zip', takeout(600)));
  await expect
    .poll(async () => (await filesOf(service, first, large)).processed, { timeout: 30_000, interval: 50 })
    .toBeGreaterThan(0);
  const small = idOf(await send(service, second, 'small.zip', takeout(20)));
  await expect
    .poll(async () => (await filesOf(service, second, small)).status, { timeout: 60_000, interval: 50 })
    .toBe('processed');
  const during = await filesOf(service, first, large);
  console.info(`the later takeout of 20 ended when ${during.processed} of the earlier 600 were loaded`);
  expect(during.status).toBe('processing');
  await service.kill('SIGTERM');
}, 240_000);
